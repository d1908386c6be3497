// What the report says of periodic reports sent on time (K8).
import type { PeriodicReports } from '../facts/periodic-reports.ts'
import { amount, partOfAll, percent, provisionally, upperFirst, type Words } from '../words.ts'

/** The sentence of reports on time, with those late and not sent. */
export function periodicReportsSentence({ figure, absence, late, unsent }: PeriodicReports, words: Words): string {
  if (absence === 'noData') return 'Chưa có số liệu về báo cáo định kỳ.'
  if (absence === 'notArisen') return unsent > 0 ? `Trong kỳ có ${amount(unsent, 'báo cáo định kỳ')} đến hạn, chưa gửi báo cáo nào.` : 'Trong kỳ không có báo cáo định kỳ đến hạn.'
  const { numerator, denominator, indicator } = figure
  const due = words.settings.reportsDue === 'ofSent' ? 'báo cáo định kỳ đã gửi' : 'báo cáo định kỳ đến hạn được gửi'
  const sentence = `${upperFirst(partOfAll(numerator, denominator, 'báo cáo'))} ${due} đúng hạn (${percent(numerator, denominator, words, indicator.target)})${rest(late, unsent)}.`
  return figure.provisional ? provisionally(sentence, words.asOf) : sentence
}

function rest(late: number, unsent: number): string {
  const parts: string[] = []
  if (late > 0) parts.push(`${amount(late, 'báo cáo')} gửi chậm`)
  if (unsent > 0) parts.push(`${amount(unsent, 'báo cáo')} chưa gửi`)
  return parts.length === 0 ? '' : `; còn ${parts.join(', ')}`
}
