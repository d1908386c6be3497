// What a document cites: kind against symbol, numbers and dates that differ between mentions, bases that are not named.
import { citationsIn, isConflicting, type Citation } from '../../checks/citations.ts'
import { formatDay } from '../../vietnamese/date.ts'
import { editDistance } from '../../vietnamese/nearest.ts'
import { foldText } from '../../vietnamese/text.ts'
import type { LintFinding } from './finding.ts'
import { findingAt, type Complaint, type LintLine } from './line.ts'

interface Mention extends Citation {
  readonly line: LintLine
}

/** Every finding about the citations of a document. */
export function lintCitations(lines: readonly LintLine[]): LintFinding[] {
  const mentions = lines.flatMap((line) => citationsIn(line.text).map((citation): Mention => ({ ...citation, line })))
  return [
    ...mentions.flatMap(lintMention),
    ...firsts(mentions, keyOf).flatMap(({ first, others }) => lintDates(first, others)),
    ...lintSiblings(firsts(mentions, keyOf).map(({ first }) => first)),
    ...lintBases(mentions),
  ]
}

const keyOf = ({ number, words }: Mention): string => {
  const symbol = foldText(number.symbol).replace(/\s/g, '')
  // A bare «15/KH» may be anybody's: there the words count as well; not of «72/2025/QH15».
  return [number.ordinal, number.letter, number.year, symbol, number.year !== null || /[-/]/.test(symbol) ? '' : foldText(words)].join('|')
}

function at({ line, text }: Mention, complaint: Complaint): LintFinding {
  return findingAt({ text, where: line.where }, { severity: 'warning', clause: 'Đối chiếu bản gốc', ...complaint })
}

/** A body of the State that is cited as one of the Party's, «104-KH/UBND», or the other way round: «226/KL-TW». */
const FORM_OF_OTHERS = /^\d+(?:-[^/]+\/(?:UBND|HĐND|CP|TTg)|\/[^-\d]+-(?:TW|TU|ĐU))$/

function lintMention(mention: Mention): LintFinding[] {
  const { written, words, number, day, dated } = mention
  const compact = written.replace(/\s+/g, '')
  const wrong = written === compact ? [] : [at(mention, { rule: 'citation-spacing', is: 'số, ký hiệu có dấu cách thừa', shouldBe: `«${compact}»` })]
  if (FORM_OF_OTHERS.test(compact)) {
    const shouldBe = `«${compact.replace(/[-/]/g, (sign) => (sign === '-' ? '/' : '-'))}» nếu bản gốc ghi như vậy`
    wrong.push(at(mention, { rule: 'citation-form', is: 'số, ký hiệu không theo cách ghi của cơ quan đó', shouldBe }))
  }
  if (dated !== undefined && day === null) wrong.push(at(mention, { rule: 'citation-date', is: `ngày «${dated}» không có trong lịch`, shouldBe: 'ngày như bản gốc' }))
  if (!isConflicting(mention)) return wrong
  return [...wrong, at(mention, { rule: 'citation-kind', is: `tên loại «${words}» không khớp ký hiệu «${number.symbol}»`, shouldBe: 'tên loại và ký hiệu như bản gốc' })]
}

/** One document has one day. */
function lintDates(first: Mention, others: readonly Mention[]): LintFinding[] {
  const dated = [first, ...others].filter(({ day }) => day !== null)
  return dated.filter(({ day }) => day !== dated[0]!.day).map((mention) => at(mention, {
    rule: 'citation-date',
    is: `ghi ngày ${formatDay(mention.day!)}, chỗ khác ghi ngày ${formatDay(dated[0]!.day!)}`,
    shouldBe: 'một ngày như bản gốc',
  }))
}

/** Two numbers that may be one document: of one kind, body and day, and mistyped; or letters that only their marks part. */
function lintSiblings(documents: readonly Mention[]): LintFinding[] {
  return documents.flatMap((mention, index) => {
    const other = documents.slice(0, index).find((before) => isSibling(before, mention))
    if (!other) return []
    return [at(mention, { rule: 'citation-number', is: `số «${mention.written}», chỗ khác ghi «${other.written}»`, shouldBe: 'một số, ký hiệu như bản gốc' })]
  })
}

function isSibling(one: Mention, other: Mention): boolean {
  if (foldText(one.words) !== foldText(other.words) || (isListed(one) && isListed(other))) return false
  const isSameDay = one.day !== null && one.day === other.day
  const isNear = isSameDay ? isMistyped(one, other) : one.number.ordinal === other.number.ordinal
  return isNear && one.number.year === other.number.year && lettersOf(one) === lettersOf(other)
}

/** A body issues many documents a day: only turned digits, or one too many, speak of a single one. */
function isMistyped(one: Mention, other: Mention): boolean {
  const [a, b] = [one, other].map(({ number }) => String(number.ordinal)) as [string, string]
  if (a.length !== b.length) return editDistance(a, b) === 1
  return sorted(a) === sorted(b)
}

function sorted(digits: string): string {
  const all = digits.split('')
  all.sort()
  return all.join('')
}

/** The items of a list are documents of their own. */
function isListed({ line }: Mention): boolean {
  return line.text.startsWith('- ')
}

/** «226-KL/TW» and «226/KL-TW» have the same letters. */
function lettersOf({ number }: Mention): string {
  return foldText(number.symbol).replace(/[^a-zđ\d]/g, '')
}

/** Where a document names its bases, what it carries out should be among them. */
function lintBases(mentions: readonly Mention[]): LintFinding[] {
  const bases = new Set(mentions.filter(({ line }) => line.component === 'basis').map(keyOf))
  if (bases.size === 0) return []
  const inBody = mentions.filter(({ line }) => line.component === 'body')
  return firsts(inBody, keyOf).filter(({ first }) => !bases.has(keyOf(first))).map(({ first }) => at(first, {
    severity: 'notice', rule: 'citation-basis', is: 'được dẫn trong nội dung, không có ở phần căn cứ', shouldBe: 'bổ sung vào phần căn cứ nếu là căn cứ ban hành',
  }))
}

/** Mentions by key: the first of each, and the others. */
function firsts(mentions: readonly Mention[], key: (mention: Mention) => string): { first: Mention; others: Mention[] }[] {
  const groups = new Map<string, { first: Mention; others: Mention[] }>()
  for (const mention of mentions) {
    const group = groups.get(key(mention))
    if (group) group.others.push(mention)
    else groups.set(key(mention), { first: mention, others: [] })
  }
  return [...groups.values()]
}
