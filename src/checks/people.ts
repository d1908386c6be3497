// Rules about persons: trained ones against the staff list, and no names where the office disciplines.
import { attendeesOf, repeatedPersonsOf } from '../indicators/facts/training.ts'
import { COMMENDATIONS } from '../tables/commendations.ts'
import { STAFF } from '../tables/staff.ts'
import { TRAINING } from '../tables/training.ts'
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import type { Scope } from '../indicators/indicator.ts'
import { PLAIN, rowRule, tableRule, type Rule } from './rule.ts'

const LONGEST_NAME = 6
/** «ông Nguyễn …»: an address followed by a capital letter. */
const ADDRESSED = /(?:^|[^A-Za-zÀ-ỹ])(?:[Ôô]ng|[Bb]à|[Đđ]\/c|[Đđ]ồng chí|[Aa]nh|[Cc]hị)\s+[A-ZÀ-ÝĂĐĨŨƠƯẠ-Ỹ][a-zà-ỹ]/

function hasStaff({ registers }: Scope): boolean {
  const reading = registers.readNamed(STAFF)
  return !(reading instanceof Issue) && reading.rows.length > 0
}

const unknown = rowRule({
  id: 'person-unknown',
  table: TRAINING,
  column: 'name',
  test: (attendance, scope) =>
    typeof attendance.name === 'string' && hasStaff(scope) && attendeesOf(scope.registers)(attendance).why === 'unknown'
      ? { name: attendance.name }
      : null,
})

const homonym = rowRule({
  id: 'person-homonym',
  table: TRAINING,
  column: 'unit',
  test: (attendance, { registers }) =>
    typeof attendance.name === 'string' && attendeesOf(registers)(attendance).why === 'homonym' ? PLAIN : null,
})

/** A person listed twice would count twice among those to be trained. */
const repeated = tableRule({
  id: 'person-repeated',
  table: STAFF,
  check: (_reading, { registers }, report) => {
    for (const [person, first] of repeatedPersonsOf(registers)) report(person, 'name', { row: first.rowNumber })
  },
})

/** The name itself is what must not be repeated: neither value nor sentence shows it. */
const inViolation = tableRule({
  id: 'person-in-violation',
  table: COMMENDATIONS,
  hidesValue: true,
  clause: 'II.6 b',
  check: (reading, scope, report) => {
    const names = staffNames(scope)
    for (const row of reading.rows) {
      if (row.type !== 'discipline') continue
      for (const column of ['content', 'number', 'unit'] as const) {
        const text = row[column]
        if (typeof text === 'string' && namesSomebody(text, names)) report(row, column)
      }
    }
  },
})

function staffNames({ registers }: Scope): ReadonlySet<string> {
  const reading = registers.readNamed(STAFF)
  if (reading instanceof Issue) return new Set()
  const names = reading.column('name').map((name) => (typeof name === 'string' ? foldText(name) : ''))
  return new Set(names.filter((name) => name.indexOf(' ') > 0))
}

function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  if (ADDRESSED.test(text)) return true
  const words = foldText(text).split(/[^0-9a-z\u00c0-\u024f\u1e00-\u1eff]+/).filter((word) => word !== '')
  for (let from = 0; from < words.length; from++) {
    for (let length = 2; length <= LONGEST_NAME; length++) {
      if (names.has(words.slice(from, from + length).join(' '))) return true
    }
  }
  return false
}

export const PEOPLE_RULES: readonly Rule[] = [unknown, homonym, repeated, inViolation]
