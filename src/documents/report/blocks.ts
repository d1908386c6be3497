// The blocks that the sections of a report are made of.
import { paragraph, type Block } from '../model.ts'

/** What a person has to fill in before the report can be signed. */
export const TO_FILL_IN = '(đơn vị bổ sung)'

/** «I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN» */
export function heading(text: string): Block {
  return paragraph('heading', text)
}

/** «1. Ban hành văn bản triển khai» */
export function subheading(text: string): Block {
  return paragraph('subheading', text)
}

/** Sentences that belong together are one paragraph; those that are missing are left out. */
export function prose(...sentences: readonly (string | null)[]): Block[] {
  const text = sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ')
  return text === '' ? [] : [paragraph('body', text)]
}

/** Lines of a list: «- …;», the last «- ….», whatever marks the lines themselves end with. */
export function dashes(lines: readonly string[]): Block[] {
  return lines.map((line, index) => paragraph('body', `- ${withoutEndMarks(line)}${index === lines.length - 1 ? '.' : ';'}`))
}

/** A text without its closing marks. */
export function withoutEndMarks(text: string): string {
  return text.replace(/[\s.;,]+$/, '')
}
