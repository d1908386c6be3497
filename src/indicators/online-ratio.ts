// K1: the share of meetings held online.
import { TARGETS } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import { MEETINGS } from '../tables/meetings.ts'
import type { Meeting } from './facts/duration.ts'
import { meetingsInTurn, whyNotCounted, whyNotOurs } from './facts/meetings.ts'
import { denominator, indicator, numerator, out, OUTSIDE_PERIOD, reads, type Contribution, type Indicator, type Scope } from './indicator.ts'
import { remember } from './memo.ts'

const ONLINE = numerator('online')
const HYBRID_ONLINE = numerator('hybrid-online')
const HYBRID = denominator('hybrid')
const IN_PERSON = denominator('in-person')
const UNKNOWN_FORM = denominator('unknown-form')
const UNKNOWN_FORM_OUT = out('unknown-form-excluded')

export const onlineRatio: Indicator = indicator<Meeting>({
  name: 'ONLINE_RATIO',
  label: 'Tỷ lệ hội nghị, cuộc họp trực tuyến',
  help: 'Tỷ lệ hội nghị, cuộc họp trực tuyến trên tổng số cuộc đã tổ chức trong kỳ.',
  unit: 'ratio',
  sense: 'share',
  target: TARGETS.onlineMeetings,
  clause: TARGETS.onlineMeetings.clause,
  additive: true,
  reads: [reads(MEETINGS, ['date', 'kind', 'form'])],
  singleColumn: { column: 'form', classify: byForm },
  items: [meetingsInTurn],
  classify: (meeting, scope) => {
    const { date } = meeting
    if (typeof date === 'number' && (date < scope.period.from || date > scope.period.to)) return OUTSIDE_PERIOD
    return whyNotCounted(meeting, scope, 'ownOrAttended') ?? byForm(meeting.form, scope.settings)
  },
  alongside: [
    { id: 'withHybrid', settings: { hybrid: 'online' } },
    { id: 'unknownForm', classify: (meeting, scope) => countWhen(meeting.form === null || typeof meeting.form === 'symbol', meeting, scope) },
    { id: 'hybrid', classify: (meeting, scope) => countWhen(meeting.form === 'hybrid', meeting, scope) },
    { id: 'attended', classify: (meeting, scope) => countOthers('attended', meeting, scope) },
    { id: 'otherLocal', classify: (meeting, scope) => countOthers('other-local', meeting, scope) },
  ],
})

/** What a counted meeting adds by its form; a form that is blank or cannot be read is never online (A4). */
function byForm(form: unknown, { hybrid, unknownForm }: Settings): Contribution {
  if (form === 'online') return ONLINE
  if (form === 'inPerson') return IN_PERSON
  if (form === 'hybrid') return hybrid === 'online' ? HYBRID_ONLINE : HYBRID
  return unknownForm === 'excluded' ? UNKNOWN_FORM_OUT : UNKNOWN_FORM
}

/** Of the counted meetings, those of a kind. */
function countWhen(isSo: boolean, meeting: Meeting, scope: Scope): Contribution {
  const counted = onlineRatio.classify(meeting, scope)
  if (counted.denominator === 0 && counted !== UNKNOWN_FORM_OUT) return counted
  return isSo ? numerator(counted.reason) : denominator(counted.reason)
}

const withEverybody = remember((scope: Scope): Scope => ({ ...scope, settings: { ...scope.settings, attended: 'included', otherLocal: 'included' } }))

/** Of the meetings held, those that others organised: shown apart. */
function countOthers(reason: 'attended' | 'other-local', meeting: Meeting, scope: Scope): Contribution {
  const { date } = meeting
  if (typeof date === 'number' && (date < scope.period.from || date > scope.period.to)) return OUTSIDE_PERIOD
  const why = whyNotCounted(meeting, withEverybody(scope), 'ownOrAttended')
  if (why) return why
  const organised = whyNotOurs(meeting, scope, { attended: false, otherLocal: false })
  return organised?.reason === reason ? numerator(reason) : denominator('other')
}
