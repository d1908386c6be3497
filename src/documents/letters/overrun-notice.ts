// The notice of meetings that took longer than their kind may. It names no chair.
import type { Scope } from '../../indicators/indicator.ts'
import { evaluate } from '../../indicators/evaluate.ts'
import { meetingOverrun } from '../../indicators/meeting-overrun.ts'
import { formatDay } from '../../vietnamese/date.ts'
import type { Issuer } from '../issuer.ts'
import { Refusal } from '../refusal.ts'
import { dashes, prose } from '../report/blocks.ts'
import { gatherMeetingList, overrunRows } from '../report/facts/meetings.ts'
import { listTable, type ListColumn } from '../report/tables/list-table.ts'
import { amount, fraction, plain, wordsOf } from '../report/words.ts'
import { madeKnown, PAPERS_AHEAD, planWords, recipientsOf, requires, UNITS, type DraftLetter } from './letter.ts'

export interface OverrunInput extends Scope {
  readonly issuer: Issuer
}

const COLUMNS: readonly ListColumn[] = [
  ['TT', 6], ['Ngày', 15], ['Nội dung', 36, 'tableJustified'], ['Loại', 17],
  ['Thời gian', 13], ['Quy định', 13],
]

/** The notice; refused where no meeting was over its time. */
export function draftOverrunNotice(input: OverrunInput): DraftLetter | Refusal {
  const { settings, period, asOf, issuer } = input
  const { overruns } = gatherMeetingList(input)
  if (overruns.length === 0) return new Refusal('no-overrun', { period: period.label })
  const known = evaluate([meetingOverrun], input)[0]!.denominator
  const { meetings, committee } = wordsOf(settings, period, asOf)
  const until = asOf < period.to ? `tính đến hết ngày ${formatDay(asOf)}` : `trong ${period.label}`
  const unit = settings.duration === 'minutes' ? 'phút' : 'buổi'
  const body = [
    ...prose(`Qua theo dõi, ${until} có ${fraction(overruns.length, known)} ${meetings} (trong số ghi đủ giờ) vượt thời gian quy định tại `
      + `mục II.4 ${planWords(settings, committee)} và Quyết định số 45/2018/QĐ-TTg ngày 09/11/2018 của Thủ tướng Chính phủ, cụ thể như sau:`),
    listTable(COLUMNS, overruns.map(({ date, content, kind, length, limit }, index) => [
      String(index + 1), formatDay(date), content, kind, `${plain(length)} ${unit}`, `${plain(limit)} ${unit}`,
    ])),
    ...prose(`${issuer.words} ${requires(issuer) ? 'yêu cầu' : 'đề nghị'} các cơ quan, đơn vị khi tổ chức ${meetings}:`),
    ...dashes([
      'Bố trí thời gian không quá quy định của từng loại; chuẩn bị kỹ nội dung, kiểm soát thành phần, thời gian',
      PAPERS_AHEAD,
    ]),
  ]
  return {
    letter: {
      kind: ['Thông báo', 'TB'],
      subject: `Hội nghị, cuộc họp vượt thời gian quy định\n${period.label}`,
      body,
      closing: madeKnown(issuer),
      recipients: recipientsOf(issuer, settings, { last: UNITS }),
    },
    kind: 'Thông báo cuộc họp vượt thời gian',
    period: period.label,
    contents: amount(overruns.length, `${meetings} vượt thời gian quy định`),
    printed: { meetings: overrunRows(input) },
    provisional: asOf < period.to ? `Kỳ chưa kết thúc nên số liệu tính đến hết ngày ${formatDay(asOf)} là tạm tính` : null,
    missing: [],
  }
}
