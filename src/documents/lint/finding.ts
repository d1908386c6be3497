// What the lint of a document finds: which rule, where, what it is, what it should be.
import type { Severity } from '../../vietnamese/messages.ts'

export interface LintFinding {
  readonly severity: Severity
  /** «number-zero»: the same for the same mistake, whatever the document. */
  readonly rule: string
  readonly where: LintPlace
  /** The text at that place, in short; empty where the finding is about a page or the whole. */
  readonly text: string
  readonly is: string
  readonly shouldBe: string
  /** Where it is laid down. */
  readonly clause: string
}

/** Where something stands; numbers count from 1. */
export interface LintPlace {
  /** «Văn bản», «Phụ lục I»: the part of the document. */
  readonly part: string
  /** Which paragraph of the whole document, those in tables and blank ones counted. */
  readonly paragraph?: number
  readonly table?: number
  readonly row?: number
  readonly column?: number
}

/** The part of a document that is no appendix. */
export const MAIN_PART = 'Văn bản'

export const DECREE = 'Nghị định số 30/2020/NĐ-CP, Phụ lục I'

/** The place in words: «Văn bản, bảng 1 dòng 1 cột 2», «Phụ lục I, đoạn 40». */
export function placeText({ part, paragraph, table, row, column }: LintPlace): string {
  if (table !== undefined) return `${part}, bảng ${table}${row === undefined ? '' : ` dòng ${row} cột ${column}`}`
  return paragraph === undefined ? part : `${part}, đoạn ${paragraph}`
}

/** The finding as a person reads it. */
export function lintSentence({ where, text, is, shouldBe }: LintFinding): string {
  return `${placeText(where)}${text === '' ? '' : ` «${text}»`}: ${is}. Đúng: ${shouldBe}.`
}
