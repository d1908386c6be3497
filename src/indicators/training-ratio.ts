// K7: the share of the staff that has been trained in digital skills.
import { TARGETS } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import { STAFF } from '../tables/staff.ts'
import { TRAINING } from '../tables/training.ts'
import type { Person } from './facts/people.ts'
import { isEmployed, repeatedPersonsOf, staffDay, staffRows, trainedIn } from './facts/training.ts'
import { denominator, indicator, numerator, out, reads, type Indicator, type Scope } from './indicator.ts'

const TRAINED = numerator('trained')
const UNTRAINED = denominator('untrained')
const NO_NAME = out('no-name')
const NOT_EMPLOYED = out('not-employed')
const NOT_IN_GROUP = out('not-in-group')
const SAME_PERSON = out('same-person')

/** Who is to be trained (A14). */
const GROUPS: Readonly<Record<Settings['trained'], readonly unknown[] | null>> = {
  staff: ['official', 'civilServant', 'publicEmployee'],
  civilServants: ['official', 'civilServant'],
  all: null,
}

export const trainingRatio: Indicator = indicator<Person>({
  name: 'TRAINING_RATIO',
  label: 'Tỷ lệ được tập huấn kỹ năng số',
  help: 'Tỷ lệ cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (tính theo người).',
  unit: 'ratio',
  sense: 'share',
  target: TARGETS.digitalSkills,
  clause: TARGETS.digitalSkills.clause,
  additive: false,
  reads: [reads(STAFF, ['name', 'category']), reads(TRAINING, ['name', 'subject', 'date'], { hasRows: true })],
  items: [staffRows],
  classify: (person, scope) => {
    if (typeof person.name !== 'string') return NO_NAME
    if (!isEmployed(person, staffDay(scope))) return NOT_EMPLOYED
    if (!isAsked(person, scope)) return NOT_IN_GROUP
    const first = repeatedPersonsOf(scope.registers).get(person)
    if (first && isEmployed(first, staffDay(scope)) && isAsked(first, scope)) return SAME_PERSON
    return trainedIn(scope).has(first ?? person) ? TRAINED : UNTRAINED
  },
})

function isAsked({ category }: Person, { settings }: Scope): boolean {
  const group = GROUPS[settings.trained]
  return group === null || group.includes(category)
}
