// What a document as a whole must have: its parts, how they agree, and who may sign in which words.
import { parseDocumentNumber, type DocumentNumber } from '../../src/tables/document-number.ts'
import { DOCUMENT_KIND, KIND_SYMBOLS, type DocumentKind } from '../../src/tables/lists/document-kinds.ts'
import { MAIN_PART, type LintFinding } from '../../src/documents/lint/finding.ts'
import { findingAt, type Component, type LintLine } from '../../src/documents/lint/line.ts'

/** How the parts are called in findings. */
export const COMPONENT_NAMES: Readonly<Record<Component, string>> = {
  parentIssuer: 'tên cơ quan chủ quản', issuer: 'tên cơ quan ban hành', nation: 'Quốc hiệu', motto: 'Tiêu ngữ',
  number: 'số, ký hiệu', about: 'trích yếu «V/v …»', placeAndDate: 'địa danh và ngày, tháng, năm',
  documentKind: 'tên loại văn bản', documentSubject: 'trích yếu', addressee: 'Kính gửi', addresseeLine: 'nơi kính gửi',
  basis: 'căn cứ', body: 'nội dung', heading: 'tiêu đề mục «I. …»', subheading: 'tiêu đề mục «1. …»',
  recipientsHead: '«Nơi nhận:»', recipient: 'dòng nơi nhận', authority: 'quyền hạn, chức vụ người ký', signer: 'họ tên người ký',
  appendix: '«Phụ lục»', appendixTitle: 'tên phụ lục', appendixNote: 'chỉ dẫn «(Kèm theo …)»',
  caption: 'tên bảng', cell: 'ô của bảng',
}

/** The parts that every document has. */
const NEEDED: readonly Component[] = ['issuer', 'nation', 'motto', 'number', 'placeAndDate', 'recipientsHead', 'authority']

/** The findings about the main part of a document; `lines` are those of that part alone. */
export function lintWhole(lines: readonly LintLine[]): LintFinding[] {
  const of = (component: Component): LintLine[] => lines.filter((line) => line.component === component && line.text.trim() !== '')
  const start = { text: '', where: { part: lines[0]?.where.part ?? MAIN_PART } }
  const missing = neededIn(of).filter((component) => of(component).length === 0).map((component) =>
    findingAt(start, { rule: `${RULE_NAMES[component] ?? component}-missing`, is: `không có ${COMPONENT_NAMES[component]}`, shouldBe: `có ${COMPONENT_NAMES[component]}` }))
  return [...missing, ...numberSymbol(of), ...aboutForm(of), ...basisEnds(of('basis')), ...addressed(of), ...lastRecipient(of('recipient')), ...bodyEnd(of('body')), ...signing(of('authority'))]
}

type Of = (component: Component) => LintLine[]

/** Names of rules are short: «date-missing», «kind-missing». */
export const RULE_NAMES: Readonly<Partial<Record<Component, string>>> = {
  placeAndDate: 'date', documentKind: 'kind', documentSubject: 'subject', recipientsHead: 'recipients', addresseeLine: 'addressee-line',
  parentIssuer: 'parent-issuer', appendixTitle: 'appendix-title', appendixNote: 'appendix-note',
}

function neededIn(of: Of): Component[] {
  const isLetter = of('documentKind').length === 0
  // What has neither a kind nor a «V/v …» lacks its kind; a letter is addressed to somebody.
  if (!isLetter) return [...NEEDED, 'documentSubject']
  return of('about').length > 0 ? [...NEEDED, 'addressee'] : [...NEEDED, 'documentKind']
}

/** «BÁO CÁO» bears BC, a Công văn no kind at all. */
function numberSymbol(of: Of): LintFinding[] {
  const [line] = of('number')
  const number = line && parseDocumentNumber(line.text.replace(/[…._]+|\u00a0/g, ' ').replace(/^Số:\s*\//, 'Số: 1/'))
  const kind = kindOf(of)
  if (!line || !number || kind === null || isOfKind(number, kind, of)) return []
  const shouldBe = kind === 'officialLetter' ? 'ký hiệu không có tên loại, ví dụ «UBND-VP»' : `ký hiệu bắt đầu «${KIND_SYMBOLS[kind]}-»`
  return [findingAt(line, { rule: 'number-symbol', is: `ký hiệu «${number.symbol}» không khớp tên loại «${DOCUMENT_KIND.label(kind)}»`, shouldBe })]
}

/** What a letter is about may take several lines; the first begins «V/v». */
function aboutForm(of: Of): LintFinding[] {
  const [line] = of('about')
  return !line || /^V\/v \S/.test(line.text.trim()) ? [] : [findingAt(line, { rule: 'about-form', is: 'không đúng dạng «V/v …»', shouldBe: '«V/v» rồi nội dung trích yếu' })]
}

function kindOf(of: Of): DocumentKind | null {
  const [title] = of('documentKind')
  const kind = title ? DOCUMENT_KIND.match(title.text) : null
  if (title) return kind === 'ambiguous' ? null : kind
  return of('about').length > 0 ? 'officialLetter' : null
}

function isOfKind({ kind: own, symbol }: DocumentNumber, kind: DocumentKind, of: Of): boolean {
  // «CT» is the chairman in his own letters, a directive in all others.
  if (kind === 'officialLetter' && symbol.startsWith('CT-')) return of('issuer')[0]?.text.trim().toUpperCase() === 'CHỦ TỊCH'
  return own !== null && KIND_SYMBOLS[own] === KIND_SYMBOLS[kind] && !symbol.startsWith('CV')
}

/** Each basis ends «;», the last «.». */
function basisEnds(bases: readonly LintLine[]): LintFinding[] {
  return bases.flatMap((line, index) => {
    const mark = index === bases.length - 1 ? '.' : ';'
    const text = line.text.trim()
    return text.endsWith(mark) ? [] : [findingAt(line, { rule: 'basis-end', is: `kết thúc bằng «${text.slice(-1)}»`, shouldBe: `kết thúc bằng «${mark}»` })]
  })
}

/** Who is addressed is «Như trên» among the recipients. */
function addressed(of: Of): LintFinding[] {
  const [addressee] = of('addressee')
  const first = of('recipient')[0]
  if (!first) return []
  const isAbove = /^-\s*Như (?:trên|kính gửi)/.test(first.text.trim())
  if (addressee && !isAbove) return [findingAt(first, { rule: 'recipient-as-above', is: 'có «Kính gửi» mà dòng đầu không phải «- Như trên;»', shouldBe: 'dòng đầu «- Như trên;»' })]
  // An invitation addresses in its text: «Kính mời …».
  const isCalled = addressee !== undefined || of('body').some(({ text }) => /kính (?:mời|gửi)/i.test(text))
  return isCalled || !isAbove ? [] : [findingAt(first, { rule: 'recipient-as-above', is: 'ghi «Như trên» mà không có «Kính gửi»', shouldBe: 'tên nơi nhận' })]
}

function lastRecipient(recipients: readonly LintLine[]): LintFinding[] {
  const last = recipients[recipients.length - 1]
  if (!last || /^-?\s*Lưu(?![a-zà-ỹ])/i.test(last.text.trim())) return []
  return [findingAt(last, { rule: 'recipient-archive', is: 'dòng cuối không phải nơi lưu', shouldBe: 'dòng cuối «- Lưu: VT, ….»' })]
}

function bodyEnd(body: readonly LintLine[]): LintFinding[] {
  const last = body[body.length - 1]
  return !last || last.text.trim().endsWith('./.') ? [] : [findingAt(last, { rule: 'body-end', is: 'nội dung không kết thúc bằng «./.»', shouldBe: 'kết thúc bằng «./.»' })]
}

/** Forms of signing that are wrong, as patterns over the lines in capitals, joined with « / ». */
const WRONG_FORMS: readonly (readonly [pattern: RegExp, is: string, shouldBe: string])[] = [
  [/(?:^|\/ )(?:TM|KT|TL|TUQ)[ :]/, 'thiếu dấu chấm sau chữ viết tắt', '«TM.», «KT.», «TL.», «TUQ.»'],
  [/TM\. ?(?:(?:PHÓ )?CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|PHÒNG|VĂN PHÒNG|TRUNG TÂM)/, '«TM.» chỉ dùng khi thay mặt tập thể', '«TM. ỦY BAN NHÂN DÂN» trên chức vụ, hoặc bỏ «TM.»'],
  [/T[ML]\. ?(?:UBND|HĐND)/, 'viết tắt tên cơ quan', 'viết đủ, ví dụ «TM. ỦY BAN NHÂN DÂN»'],
  [/(?:TL|TUQ|KT)\. ?(?:ỦY BAN|HỘI ĐỒNG)/, '«KT.», «TL.», «TUQ.» đi với chức vụ, không đi với tên cơ quan', 'ví dụ «TL. CHỦ TỊCH»'],
  [/KT\.\s*(\S[^/]*?) \/ (?!PHÓ \1(?: |$))/, 'dòng dưới «KT. …» không phải cấp phó của chức vụ đó', 'ví dụ «KT. CHỦ TỊCH» rồi «PHÓ CHỦ TỊCH»'],
  [/(?:TM|KT|TL|TUQ)\. ?[^/]+$/, 'thiếu chức vụ người ký ở dòng dưới', 'ví dụ «TM. ỦY BAN NHÂN DÂN» rồi «CHỦ TỊCH»'],
]

function signing(lines: readonly LintLine[]): LintFinding[] {
  const [first] = lines
  if (!first) return []
  const joined = lines.map(({ text }) => text.trim().replace(/\s+/g, ' ')).join(' / ')
  const wrong = WRONG_FORMS.find(([pattern]) => pattern.test(joined.toUpperCase()))
  return wrong ? [findingAt({ text: joined, where: first.where }, { rule: 'authority-form', is: wrong[1], shouldBe: wrong[2] })] : []
}
