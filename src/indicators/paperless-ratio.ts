// The share of meetings held without paper; the plan sets no target.
import { MEETINGS } from '../tables/meetings.ts'
import { UNREADABLE } from '../tables/column.ts'
import type { Meeting } from './facts/duration.ts'
import { meetingsInTurn, whyNotCounted } from './facts/meetings.ts'
import { denominator, indicator, numerator, OUTSIDE_PERIOD, reads, type Contribution } from './indicator.ts'

const PAPERLESS = numerator('paperless')
const WITH_PAPER = denominator('with-paper')
const PAPERLESS_BLANK = denominator('paperless-blank')
const PAPERLESS_UNKNOWN = denominator('paperless-unknown')

export const paperlessRatio = indicator<Meeting>({
  name: 'PAPERLESS_RATIO',
  label: 'Tỷ lệ họp không giấy tờ',
  help: 'Tỷ lệ cuộc họp không giấy tờ (kế hoạch không đặt chỉ tiêu).',
  unit: 'ratio',
  sense: 'share',
  target: null,
  clause: 'II.4',
  additive: true,
  reads: [reads(MEETINGS, ['date', 'kind', 'paperless'], { filled: ['paperless'] })],
  singleColumn: { column: 'paperless', classify },
  items: [meetingsInTurn],
  classify: (meeting, scope) => {
    const { date } = meeting
    if (typeof date === 'number' && (date < scope.period.from || date > scope.period.to)) return OUTSIDE_PERIOD
    return whyNotCounted(meeting, scope) ?? classify(meeting.paperless)
  },
})

function classify(paperless: unknown): Contribution {
  if (paperless === 'yes') return PAPERLESS
  if (paperless === 'no') return WITH_PAPER
  return paperless === UNREADABLE ? PAPERLESS_UNKNOWN : PAPERLESS_BLANK
}
