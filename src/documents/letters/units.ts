// The units that a letter is sent to: each under its one name, and what may be asked of it.
import { ownUnitsOf } from '../../indicators/facts/units.ts'
import type { Scope } from '../../indicators/indicator.ts'
import { settingText } from '../../plan/settings.ts'
import { standardUnits } from '../../plan/units.ts'
import { nameSet } from '../../tables/name-set.ts'
import { organiserGroup, type OrganiserGroup } from '../../tables/organiser.ts'
import { namesOfUnit, splitUnits, UNITS } from '../../tables/units.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { foldText } from '../../vietnamese/text.ts'

export interface Party {
  readonly name: string
  readonly group: OrganiserGroup
}

/** Reads the cell of a lead: the unit named first answers for the task; null for a blank one. */
export function leadReader({ registers, settings }: Pick<Scope, 'registers' | 'settings'>): (cell: string | null) => Party | null {
  const reading = registers.readNamed(UNITS)
  const own = reading instanceof Issue ? [] : reading.rows.map(namesOfUnit)
  const standard = standardUnits(settingText(settings, 'unitKind')).map(({ name, aliases }) => [name, ...aliases])
  const names = new Map<string, string>()
  for (const spellings of [...own, ...standard]) {
    for (const each of spellings) if (!names.has(foldText(each))) names.set(foldText(each), spellings[0]!)
  }
  const units = ownUnitsOf(registers)
  const isKnown = nameSet(units)
  return (cell) => {
    const first = splitUnits(cell ?? '', isKnown)[0]
    if (first === undefined) return null
    const name = names.get(foldText(first)) ?? first
    return { name, group: organiserGroup(name, units, settings.commune) }
  }
}
