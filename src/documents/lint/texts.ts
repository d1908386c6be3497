// What a person types that must not stand in a document so: names of signers, recipients. A table of rules over single lines.
import type { LintFinding } from './finding.ts'
import { findingAt, type Component, type LintLine } from './line.ts'

export interface TextRule {
  readonly rule: string
  readonly of: Component
  /** What is wrong in a text that breaks it; null for a good one. */
  readonly test: (text: string) => string | null
  readonly shouldBe: string
}

/** Refuses a text that a pattern does not fit. */
export const fits = (pattern: RegExp, is: string) => (text: string): string | null => (pattern.test(text) ? null : is)
/** Refuses a text that a pattern fits. */
export const lacks = (pattern: RegExp, is: string) => (text: string): string | null => (pattern.test(text) ? is : null)
/** Refuses a text all in capitals. */
export const sentence = (text: string): string | null => (text === text.toUpperCase() && text !== text.toLowerCase() ? 'in hoa cả dòng' : null)

const TITLES = /^(?:GS|PGS|TS|Th\.?S|CN|KS|BS|CKI{1,2}|Ông|Bà|Đ\/c|Đồng chí)[.\s]/i

export const TYPED_RULES: readonly TextRule[] = [
  { rule: 'recipient-form', of: 'recipient', test: fits(/^- (?:Lưu: .*[^.;,\s]\.|(?!Lưu:).*[^.;,\s];)$/, 'sai dấu đầu dòng hoặc cuối dòng'), shouldBe: '«- …;», dòng cuối «- Lưu: VT, ….»' },
  { rule: 'signer-case', of: 'signer', test: sentence, shouldBe: 'họ tên viết chữ thường' },
  { rule: 'signer-title', of: 'signer', test: lacks(TITLES, 'có học hàm, học vị hoặc danh xưng'), shouldBe: 'chỉ họ và tên' },
]

/** What each line says against the rules of its kind. */
export function lintTexts(lines: readonly LintLine[], rules: readonly TextRule[] = TYPED_RULES): LintFinding[] {
  return lines.flatMap((line) => rules.flatMap(({ rule, of, test, shouldBe }) => {
    const text = line.text.trim()
    const is = of === line.component && text !== '' ? test(text) : null
    return is === null ? [] : [findingAt(line, { rule, is, shouldBe })]
  }))
}
