// The lint of a document: every rule over what was read of a .docx.
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
  const [kind, subject] = (['documentKind', 'documentSubject'] as const).map((component) => lines.find((line) => line.component === component))
  if (!kind || subject?.where.paragraph !== kind.where.paragraph) return []
  return [findingAt(subject!, { rule: 'subject-paragraph', is: 'tên loại và trích yếu chung một đoạn', shouldBe: 'tên loại và trích yếu mỗi thứ một đoạn' })]
}

/** A People's Committee has no superior above its name. */
function lintIssuer(lines: readonly LintLine[]): LintFinding[] {
  const above = lines.find(({ component }) => component === 'parentIssuer')
  const isCommittee = lines.some(({ component, text }) => component === 'issuer' && /^ỦY BAN NHÂN DÂN/i.test(text))
  return above && isCommittee ? [findingAt(above, { rule: 'issuer-superior', is: 'có cơ quan chủ quản trên tên Ủy ban nhân dân', shouldBe: '«ỦY BAN NHÂN DÂN», dưới là tên xã, phường' })] : []
}

/** Each appendix says what it belongs to, and has a title. */
function lintAppendices(lines: readonly LintLine[]): LintFinding[] {
  return lines.filter(({ component }) => component === 'appendix').flatMap((head) => {
    const own = lines.filter(({ where }) => where.part === head.where.part)
    return (['appendixTitle', 'appendixNote'] as const).filter((needed) => !own.some(({ component }) => component === needed)).map((needed) =>
      findingAt(head, { rule: needed === 'appendixNote' ? 'appendix-note-missing' : 'appendix-title-missing', is: `không có ${COMPONENT_NAMES[needed]}`, shouldBe: `có ${COMPONENT_NAMES[needed]}` }))
  })
}

/** The order of the layout. What stands side by side is told apart by its column. */
const ORDER: readonly Component[] = ['issuer', 'nation', 'motto', 'number', 'about', 'placeAndDate', 'documentKind', 'documentSubject', 'addressee', 'basis', 'body', 'recipientsHead', 'authority', 'signer']

function lintOrder(lines: readonly LintLine[]): LintFinding[] {
  const firsts = ORDER.flatMap((component) => {
    const line = lines.find((each) => each.component === component)
    return line ? [line] : []
  })
  const wrong = firsts.slice(1).findIndex((line, index) => !isBefore(firsts[index]!, line))
  if (wrong < 0) return []
  const [before, after] = [firsts[wrong]!, firsts[wrong + 1]!]
  return [findingAt(after, {
    rule: 'order',
    is: `${COMPONENT_NAMES[after.component]} đứng trước ${COMPONENT_NAMES[before.component]}`,
    shouldBe: `${COMPONENT_NAMES[before.component]} trước, ${COMPONENT_NAMES[after.component]} sau`,
  })]
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
