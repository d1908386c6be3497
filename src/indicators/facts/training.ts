// Who of the staff is employed on a day and who had been trained in digital skills by then: persons, not turns.
import { standardUnits } from '../../plan/units.ts'
import { addTo } from '../../tables/add-to.ts'
import { STAFF } from '../../tables/staff.ts'
import { TRAINING } from '../../tables/training.ts'
import type { RowOf } from '../../tables/table.ts'
import { UNITS, namesOfUnit } from '../../tables/units.ts'
import type { Registers } from '../../tables/registers.ts'
import type { Day } from '../../vietnamese/date.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { foldText } from '../../vietnamese/text.ts'
import type { Scope } from '../indicator.ts'
import { remember } from '../memo.ts'
import type { Person } from './people.ts'

export type Attendance = RowOf<typeof TRAINING>

/** Words before a name that are no part of it. */
const TITLE = /^(?:đ\/c|đồng chí|ông|bà|anh|chị)[\s.:]+/

/** The rows of the staff list; none where it cannot be read. */
export function staffRows({ registers }: Pick<Scope, 'registers'>): readonly Person[] {
  const reading = registers.read(STAFF)
  return reading instanceof Issue ? [] : reading.rows
}

/** The day on which the staff is counted: the period's end or the as-of date, whichever is earlier. */
export function staffDay({ period, asOf }: Pick<Scope, 'period' | 'asOf'>): Day {
  return Math.min(period.to, asOf)
}

/** Whether a person is employed on a day; one who leaves on that day is not, nor one who left nobody can read when. */
export function isEmployed({ joinedOn, leftOn }: Pick<Person, 'joinedOn' | 'leftOn'>, day: Day): boolean {
  if (typeof joinedOn === 'number' && joinedOn > day) return false
  return leftOn === null || (typeof leftOn === 'number' && leftOn > day)
}

/** How an attendance fits the staff list. */
export interface Match {
  readonly person: Person | null
  /** Nobody has the name; or several have, and the unit does not tell them apart. */
  readonly why: 'unknown' | 'homonym' | null
}

/** Matches names of attendances with the staff list: by name, homonyms by unit. */
export const attendeesOf: (registers: Registers) => (attendance: Pick<Attendance, 'name' | 'unit'>) => Match = remember(
  (registers: Registers) => {
    const unitKey = unitKeys(registers)
    const repeated = repeatedPersonsOf(registers)
    const byName = new Map<string, Person[]>()
    const byNameAndUnit = new Map<string, Person[]>()
    for (const person of staffRows({ registers })) {
      if (typeof person.name !== 'string' || repeated.has(person)) continue
      const name = nameKey(person.name)
      addTo(byName, name, person)
      addTo(byNameAndUnit, `${name}|${unitKey(person.unit)}`, person)
    }
    return ({ name, unit }) => {
      const key = typeof name === 'string' ? nameKey(name) : ''
      const named = byName.get(key) ?? []
      if (named.length <= 1) return { person: named[0] ?? null, why: named.length === 0 ? 'unknown' : null }
      const there = typeof unit === 'string' ? (byNameAndUnit.get(`${key}|${unitKey(unit)}`) ?? []) : []
      return there.length === 1 ? { person: there[0]!, why: null } : { person: null, why: 'homonym' }
    }
  },
)

/** Rows of the staff list that list a person again: row → the first row of that person. */
export const repeatedPersonsOf: (registers: Registers) => ReadonlyMap<Person, Person> = remember((registers: Registers) => {
  const unitKey = unitKeys(registers)
  const first = new Map<string, Person>()
  const repeated = new Map<Person, Person>()
  for (const person of staffRows({ registers })) {
    if (typeof person.name !== 'string') continue
    const key = personKey(person, unitKey)
    const known = first.get(key)
    if (known) repeated.set(person, known)
    else first.set(key, person)
  }
  return repeated
})

/** The persons who had been trained in digital skills by the day of the scope. */
export const trainedIn: (scope: Scope) => ReadonlySet<Person> = remember((scope: Scope) => {
  const trained = new Set<Person>()
  const reading = scope.registers.read(TRAINING)
  if (reading instanceof Issue) return trained
  const match = attendeesOf(scope.registers)
  const day = staffDay(scope)
  for (const attendance of reading.rows) {
    const { person } = isTrainingBy(attendance, day) ? match(attendance) : { person: null }
    if (person) trained.add(person)
  }
  return trained
})

/** Whether an attendance is one of digital skills, to the end, by a day. */
export function isTrainingBy({ subject, result, date }: Attendance, day: Day): boolean {
  const isPresent = result === null || result === 'completed' || result === 'attended'
  return subject === 'digitalSkills' && isPresent && typeof date === 'number' && date <= day
}

function nameKey(name: string): string {
  return foldText(name).replace(TITLE, '')
}

type UnitKey = (unit: unknown) => string

/** Two rows are of one person when they have one name, and one code or, without codes, one unit. */
function personKey({ code, name, unit }: Person, unitKey: UnitKey): string {
  return `${nameKey(String(name))}|${typeof code === 'string' ? `#${foldText(code)}` : unitKey(unit)}`
}

/** Folds the names of a unit to one: those of the register of units, and the standard ones. */
function unitKeys(registers: Registers): UnitKey {
  const keys = new Map<string, string>()
  const reading = registers.readNamed(UNITS)
  const listed = reading instanceof Issue ? [] : reading.rows.map(namesOfUnit)
  for (const names of listed.concat(standardUnits('xã').map(({ name, aliases }) => [name, ...aliases]))) {
    const folded = names.map(foldText)
    const key = folded.map((name) => keys.get(name)).find((known) => known !== undefined) ?? folded[0]!
    for (const name of folded) if (!keys.has(name)) keys.set(name, key)
  }
  return (unit) => {
    const folded = typeof unit === 'string' ? foldText(unit) : ''
    return keys.get(folded) ?? folded
  }
}
