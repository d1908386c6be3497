// What the report says of direction: publicity (II.1), inspections (II.2, II.6) and what the units have done.
import type { Inspections, Publicity, Units } from '../facts/direction.ts'
import { amount, fraction, percent, upperFirst, type Words } from '../words.ts'

/** The sentence of dissemination by conferences and by the media. */
export function publicitySentence(facts: Publicity | null, words: Words): string {
  if (facts === null) return 'Chưa có số liệu về tuyên truyền, phổ biến, quán triệt.'
  const parts = [...conferencePart(facts, words), ...channelParts(facts)]
  if (parts.length === 0) return 'Trong kỳ không phát sinh hoạt động tuyên truyền, phổ biến, quán triệt.'
  const sentence = parts.join('; ')
  return facts.conferences === 0 ? `Có ${sentence}.` : `Tổ chức ${sentence}.`
}

function conferencePart({ conferences, online, attended, eligible }: Publicity, words: Words): string[] {
  if (conferences === 0) return []
  const held = `${amount(conferences, 'hội nghị quán triệt')} (${formWords(conferences - online, online)})`
  if (!attended) return [held]
  if (eligible === null || attended > eligible) return [`${held} với ${amount(attended, 'lượt người tham gia')}`]
  const people = 'đảng viên, cán bộ, công chức, viên chức, người lao động tham gia'
  return [`${held} với ${fraction(attended, eligible)} ${people} (${percent(attended, eligible, words)})`]
}

function formWords(inPerson: number, online: number): string {
  if (online === 0) return 'trực tiếp'
  return inPerson === 0 ? 'trực tuyến' : `${amount(inPerson, 'hội nghị')} trực tiếp, ${amount(online, 'hội nghị')} trực tuyến`
}

function channelParts({ channels }: Publicity): string[] {
  return channels.filter(({ count }) => count > 0).map(({ count, words }) => amount(count, words))
}

/** The sentences of inspections: how many, and what they found; never who. */
export function inspectionSentences(facts: Inspections | null): string[] {
  if (facts === null) return ['Chưa có số liệu về kiểm tra công vụ.']
  const { count, violations, handled } = facts
  if (count === 0) return ['Trong kỳ không tiến hành cuộc kiểm tra nào.']
  if (violations === 0) return [`Tiến hành ${inspectionWords(facts)}.`, 'Qua kiểm tra không phát hiện vi phạm.', ...remedySentences(facts)]
  const after = handled === 0 ? 'chưa xử lý' : `đã xử lý ${amount(handled, 'trường hợp')}`
  return [`Tiến hành ${inspectionWords(facts)}; phát hiện ${amount(violations, 'trường hợp')} vi phạm, ${after}.`, ...remedySentences(facts)]
}

function remedySentences({ shortcomings, toRemedy, remedied }: Inspections): string[] {
  const sentences: string[] = []
  if (shortcomings > 0) sentences.push(`Có ${amount(shortcomings, 'cuộc kiểm tra')} phát hiện tồn tại, hạn chế.`)
  if (toRemedy > 0) {
    const done = remedied === 0 ? 'chưa khắc phục xong' : `đã khắc phục ${fraction(remedied, toRemedy)} cuộc`
    sentences.push(`${amount(toRemedy, 'cuộc kiểm tra')} có yêu cầu khắc phục, ${done}.`)
  }
  return sentences
}

/** That inspections were held; what they found is said elsewhere. */
export function inspectionCountSentence(facts: Inspections | null): string | null {
  return facts === null || facts.count === 0 ? null : `Tiến hành ${inspectionWords(facts)}, kết quả nêu tại mục II.4.`
}

function inspectionWords({ count, unannounced, selfChecks }: Inspections): string {
  const forms = [[unannounced, 'đột xuất'], [selfChecks, 'tự kiểm tra']] as const
  const told = forms.filter(([part]) => part > 0).map(([part, form]) => (part === count ? form : `${amount(part, 'cuộc')} ${form}`))
  return `${amount(count, 'cuộc kiểm tra công vụ')}${told.length === 0 ? '' : ` (${told.join(', ')})`}`
}

/** The sentence of what the units have done of the plan's general duties, as counts. */
export function unitsSentence(facts: Units | null): string {
  if (facts === null) return 'Chưa có số liệu về việc triển khai tại các cơ quan, đơn vị.'
  const { total, duties } = facts
  if (total === 0) return 'Chưa có danh sách cơ quan, đơn vị.'
  if (duties.every(({ done }) => done === null)) return 'Chưa có số liệu về việc triển khai tại các cơ quan, đơn vị.'
  const parts: string[] = []
  for (const { done, words } of duties) {
    if (done === null) continue
    const unit = parts.length === 0 ? 'cơ quan, đơn vị' : 'đơn vị'
    parts.push(done === 0 ? `chưa có ${unit} ${words}` : `${fraction(done, total)} ${unit} đã ${words}`)
  }
  return `${upperFirst(parts.join('; '))}.`
}
