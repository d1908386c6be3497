// The commune's own units: those of the register of units and the standard ones.
import { standardUnits } from '../../plan/units.ts'
import type { Registers } from '../../tables/registers.ts'
import { namesOfUnit, UNITS } from '../../tables/units.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { remember } from '../memo.ts'

/** Every name by which one of the commune's own units may be called, the register's first. */
export const ownUnitsOf: (registers: Registers) => readonly string[] = remember((registers: Registers) => {
  const reading = registers.readNamed(UNITS)
  const listed = reading instanceof Issue ? [] : reading.rows.flatMap(namesOfUnit)
  return listed.concat(standardUnits('xã').flatMap(({ name, aliases }) => [name, ...aliases]))
})
