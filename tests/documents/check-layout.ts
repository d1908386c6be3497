// Every row of the layout that Nghị định 30/2020/NĐ-CP, Phụ lục I, sets for an official document, checked on the file.
// That the lint catches what breaks a row is held by tests/lint/mutants.test.ts.
import { lintSentence } from '../../src/documents/lint/finding.ts'
import { lintDocx } from '../../workbench/lint/lint.ts'

/** What breaks the layout, one complaint a line; empty when the document keeps every row of it. */
export function checkLayout(docx: Uint8Array): string[] {
  return lintDocx(docx, 'van-ban.docx').map((finding) => `${finding.rule}: ${lintSentence(finding)}`)
}
