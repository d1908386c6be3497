// The lint of a document: every rule over what was read of a .docx.
import { citationsIn } from '../../src/checks/citations.ts'
import { lintCitations } from '../../src/documents/lint/citations.ts'
import { MAIN_PART, type LintFinding } from '../../src/documents/lint/finding.ts'
import { findingAt, type Component, type LintLine } from '../../src/documents/lint/line.ts'
import { lintTexts } from '../../src/documents/lint/texts.ts'
import { foldText } from '../../src/vietnamese/text.ts'
import { lintLines, lintLooks } from './looks-rules.ts'
import { lintConstructs, lintPages } from './page-rules.ts'
import { partsOf, type Part } from './parts.ts'
import { readDocument } from './read.ts'
import { TEXT_RULES } from './texts.ts'
import { COMPONENT_NAMES, lintWhole } from './whole.ts'
import { DIVISION } from './words.ts'

/** What is wrong with a document, in the order in which it stands; empty where every rule is kept. */
export function lintDocx(bytes: Uint8Array, path: string): LintFinding[] {
  const document = readDocument(bytes, path)
  const parts = partsOf(document)
  const party = parts.find(({ text }) => foldText(text) === 'đảng cộng sản việt nam')
  if (party) return [findingAt(party, OF_THE_PARTY)]
  const lines = parts.filter((part): part is Part & LintLine => part.component !== null)
  const main = lines.filter(({ where }) => where.part === MAIN_PART)
  const findings = [
    ...lintPages(document, parts),
    ...(isAppendixAlone(lines) ? [] : [...lintWhole(main), ...lintIssuer(main), ...lintTitle(main), ...lintOrder(main)]),
    ...lintAppendices(lines),
    ...lintTexts(lines, TEXT_RULES),
    ...parts.flatMap(lintLooks),
    ...lintLines(parts),
    ...lintCitations(lines),
    ...lintConstructs(document),
  ]
  return findings.toSorted((a, b) => (a.where.paragraph ?? 0) - (b.where.paragraph ?? 0))
}

/** The Party's documents have a form of their own. */
const OF_THE_PARTY = {
  severity: 'notice', rule: 'party-document', is: 'văn bản của Đảng, không theo Nghị định 30/2020/NĐ-CP nên không kiểm tra',
  shouldBe: 'thể thức theo hướng dẫn của Văn phòng Trung ương Đảng', clause: 'Ngoài phạm vi Nghị định số 30/2020/NĐ-CP',
} as const

/** An appendix may stand in a file of its own. */
function isAppendixAlone(lines: readonly LintLine[]): boolean {
  return lines[0]?.component === 'appendix' && !lines.some(({ component }) => component === 'nation')
}

/** The kind and the subject are a paragraph each. */
function lintTitle(lines: readonly LintLine[]): LintFinding[] {
  const kind = lines.find(({ component }) => component === 'documentKind')
  const [subject, ...rest] = lines.filter(({ component }) => component === 'documentSubject')
  const shouldBe = 'tên loại và trích yếu mỗi thứ một đoạn'
  const parted = rest.slice(0, 1).map((line) => findingAt(line, { severity: 'warning', rule: 'subject-paragraph', is: 'trích yếu chia thành nhiều đoạn', shouldBe }))
  if (!kind || subject?.where.paragraph !== kind.where.paragraph) return parted
  return [findingAt(subject!, { rule: 'subject-paragraph', is: 'tên loại và trích yếu chung một đoạn', shouldBe }), ...parted]
}

/** A People's Committee has no superior above its name, a division has the committee. */
function lintIssuer(lines: readonly LintLine[]): LintFinding[] {
  const above = lines.find(({ component }) => component === 'parentIssuer')
  const isCommittee = lines.some(({ component, text }) => component === 'issuer' && /^ỦY BAN NHÂN DÂN/i.test(text))
  const name = lines.find(({ component }) => component === 'issuer')
  const shouldBe = '«UBND XÃ …» kiểu đứng, dưới là tên phòng, trung tâm chữ đậm'
  if (name && !above && DIVISION.test(foldText(name.text))) return [findingAt(name, { rule: 'issuer-parent-missing', is: 'không có tên Ủy ban nhân dân ở trên', shouldBe })]
  if (name && /^UBND(?: |$)/i.test(name.text)) return [findingAt(name, { rule: 'issuer-short', is: 'viết tắt tên Ủy ban nhân dân', shouldBe: '«ỦY BAN NHÂN DÂN», dưới là tên xã, phường' })]
  return above && isCommittee ? [findingAt(above, { rule: 'issuer-superior', is: 'có cơ quan chủ quản trên tên Ủy ban nhân dân', shouldBe: '«ỦY BAN NHÂN DÂN», dưới là tên xã, phường' })] : []
}

/** Each appendix says what it belongs to, and has a title. */
function lintAppendices(lines: readonly LintLine[]): LintFinding[] {
  return lines.filter(({ component }) => component === 'appendix').flatMap((head) => {
    const own = lines.filter(({ where }) => where.part === head.where.part)
    const note = own.find(({ component }) => component === 'appendixNote')
    return [...(note ? lintNote(note, lines) : []), ...(['appendixTitle', 'appendixNote'] as const).filter((needed) => !own.some(({ component }) => component === needed)).map((needed) =>
      findingAt(head, { rule: needed === 'appendixNote' ? 'appendix-note-missing' : 'appendix-title-missing', is: `không có ${COMPONENT_NAMES[needed]}`, shouldBe: `có ${COMPONENT_NAMES[needed]}` }))]
  })
}

/** What an appendix belongs to is the document in hand: the same number, where both are filled in. */
function lintNote(note: LintLine, lines: readonly LintLine[]): LintFinding[] {
  const cited = citationsIn(note.text)[0]
  const number = /\d+/.exec(lines.find(({ component }) => component === 'number')?.text.split('/')[0] ?? '')?.[0]
  if (!cited || number === undefined || Number(number) === cited.number.ordinal) return []
  return [findingAt(note, { severity: 'warning', rule: 'appendix-note-number', is: `ghi kèm theo số «${cited.written}», văn bản mang số ${number}`, shouldBe: 'số, ký hiệu của văn bản' })]
}

/** The order of the layout. What stands side by side is told apart by its column. */
const ORDER: readonly Component[] = ['issuer', 'nation', 'motto', 'number', 'about', 'placeAndDate', 'documentKind', 'documentSubject', 'addressee', 'basis', 'body', 'recipientsHead', 'authority', 'signer']

function lintOrder(lines: readonly LintLine[]): LintFinding[] {
  // Those who sign minutes do so above the recipients.
  const isMinutes = lines.some(({ component, text }) => component === 'documentKind' && foldText(text) === 'biên bản')
  const order = isMinutes ? ORDER.filter((component) => component !== 'recipientsHead') : ORDER
  const firsts = order.flatMap((component) => {
    const line = lines.find((each) => each.component === component)
    return line ? [line] : []
  })
  const pairs = firsts.flatMap((before, index) => firsts.slice(index + 1).map((after, ahead) => ({ before, after, isNext: ahead === 0 })))
  const wrong = pairs.find(({ before, after, isNext }) => (isNext || isAbove(before, after)) && !isBefore(before, after))
  if (!wrong) return []
  const { before, after } = wrong
  return [findingAt(after, {
    rule: 'order',
    is: `${COMPONENT_NAMES[after.component]} đứng trước ${COMPONENT_NAMES[before.component]}`,
    shouldBe: `${COMPONENT_NAMES[before.component]} trước, ${COMPONENT_NAMES[after.component]} sau`,
  })]
}

/** Whether both stand in one cell, one above the other. */
function isAbove(one: LintLine, other: LintLine): boolean {
  const { table, row, column } = one.where
  return table !== undefined && table === other.where.table && row === other.where.row && column === other.where.column
}

/** Those on the left of a head or foot. */
const LEFT: readonly Component[] = ['issuer', 'number', 'about', 'recipientsHead']

function isBefore(one: LintLine, other: LintLine): boolean {
  const { table, row, column, paragraph } = one.where
  const isBeside = table !== undefined && table === other.where.table && row === other.where.row && column !== other.where.column
  if (!isBeside) return paragraph! <= other.where.paragraph!
  const isLeft = (line: LintLine): boolean => LEFT.includes(line.component)
  if (isLeft(one) === isLeft(other)) return true
  return isLeft(one) ? column! < other.where.column! : column! > other.where.column!
}
