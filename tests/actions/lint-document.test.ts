import { describe, expect, test } from 'vitest'
import { lintDocument, type LintResult } from '../../src/actions/lint-document.ts'
import { makeAppendix } from '../../src/actions/make-appendix.ts'
import { makeReport } from '../../src/actions/make-report.ts'
import { previewDocument } from '../../src/actions/panel/preview-document.ts'
import { setUp } from '../../src/actions/set-up/set-up.ts'
import { UserError } from '../../src/actions/user-error.ts'
import { docxBlocks } from '../../workbench/files/docx-lines.ts'
import { fakePorts } from './fake-ports.ts'

const HEADER = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn']
const task = (content: string): string[] => ['1', content, 'Văn phòng', '', 'Báo cáo', 'Quý IV']

/** The rules that the documents of a workbook break. */
function rulesOf(options: Record<string, unknown>, tasks: string[][] = []): string[] {
  const ports = fakePorts()
  setUp.run(ports, {})
  if (tasks.length > 0) ports.sheets.set('Nhiệm vụ', [HEADER, ...tasks])
  return lintDocument.run(ports, options).documents.flatMap(({ findings }) => findings.map(({ rule }) => rule))
}

describe('the documents of a new workbook', () => {
  test('keep the form, both the appendix and the report', () => {
    const ports = fakePorts()
    setUp.run(ports, {})
    const result = lintDocument.run(ports, {})
    expect(result.documents.map(({ findings }) => findings)).toEqual([[], []])
    expect(lintDocument.summary(result)).toBe('Phụ lục phân công nhiệm vụ (104/KH-UBND): đúng thể thức.\nBáo cáo năm 2026: đúng thể thức.')
  })

  test('say why, where one cannot be made', () => {
    expect(lintDocument.run(fakePorts(), {}).documents).toMatchObject([
      { name: 'Phụ lục phân công nhiệm vụ', findings: [], refusal: 'Chưa có bảng «Nhiệm vụ». Chọn Nề nếp › Tạo các bảng.' }, { name: 'Báo cáo năm 2026', findings: [], refusal: null },
    ])
    expect(() => lintDocument.run(fakePorts(), { document: 'appendix' })).toThrow(UserError)
    expect(() => lintDocument.run(fakePorts(), { document: 'thư' })).toThrow(UserError)
  })
})

test('the document that was made last is looked at as people have left it', () => {
  const ports = fakePorts()
  setUp.run(ports, {})
  const report = makeReport.run(ports, { period: '2026' })
  ports.texts.set(report.url, docxBlocks(ports.saved[0]!.bytes, 'x').flatMap((block) => ('text' in block ? [{ text: block.text, isHeading: false }] : [])))
  expect(lintDocument.run(ports, {}).documents.at(-1)).toEqual({ name: 'Báo cáo, năm 2026 (bản đã tạo)', findings: [], refusal: null })
  const { url } = makeAppendix.run(ports, {})
  expect(lintDocument.run(ports, {}).documents).toHaveLength(2)
  const line = (text: string) => ({ text, isHeading: false })
  ports.texts.set(url, [line('Thực hiện Kế hoạch số 138/QĐ-UBND\n'), line('Quyết định số 534/QĐ-TTg ngày 31/3/2026'), line('Quyết định số 534/QĐ-TTg ngày 30/3/2026')])
  const result = lintDocument.run(ports, {})
  expect(result.documents.map(({ name, findings }) => [name, findings.map(({ rule }) => rule)]).at(-1)).toEqual([
    'Phụ lục phân công nhiệm vụ, năm 2026 (bản đã tạo)', ['citation-kind', 'citation-date'],
  ])
  expect(lintDocument.summary(result)).toContain('- Văn bản «Kế hoạch số 138/QĐ-UBND»: tên loại «Kế hoạch» không khớp ký hiệu «QĐ-UBND».')
})

test('any other document is looked at when it is asked for', () => {
  const ports = fakePorts()
  setUp.run(ports, {})
  ports.sheets.set('Nhiệm vụ', [[...HEADER, 'Hạn cụ thể'], [...task('Thực hiện Kế hoạch số 138/QĐ-UBND'), '01/6/2026']])
  const { documents } = lintDocument.run(ports, { document: 'makeReminder' })
  expect(documents.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([['citation-kind']])
})

describe('what was typed and must not stand in a document', () => {
  test.each<[string, Record<string, string>]>([
    ['signer-title', { signerName: 'Ông Nguyễn Văn Mẫu' }],
    ['signer-case', { signerName: 'NGUYỄN VĂN MẪU' }],
    ['citation-kind', { planNumber: '104/QĐ-UBND' }],
    ['citation-spacing', { planNumber: '104/KH - UBND' }],
  ])('is found by %s', (rule, set) => {
    expect(new Set(rulesOf({ document: 'report', set }))).toEqual(new Set([rule]))
  })

  test('is found in the appendix: a citation at odds with itself, a day at odds with another', () => {
    const options = { document: 'appendix' }
    expect(rulesOf(options, [task('Thực hiện Kế hoạch số 138/QĐ-UBND')])).toEqual(['citation-kind'])
    expect(rulesOf(options, [task('Quyết định số 534/QĐ-TTg ngày 31/3/2026'), task('Quyết định số 534/QĐ-TTg ngày 30/3/2026')])).toEqual(['citation-date'])
  })
})

test('what is wrong is shown before a document is made, from the menu and in the panel', () => {
  const ports = fakePorts()
  setUp.run(ports, {})
  ports.sheets.set('Nhiệm vụ', [HEADER, task('Quyết định số 534/QĐ-TTg ngày 31/3/2026'), ['2', ...task('Quyết định số 534/QĐ-TTg ngày 30/3/2026').slice(1)]])
  const sentence = 'Phụ lục, bảng 1 dòng 3 cột 2 «Quyết định số 534/QĐ-TTg»: ghi ngày 30/3/2026, chỗ khác ghi ngày 31/3/2026. Đúng: một ngày như bản gốc.'
  expect(makeAppendix.question!(ports, {})).toContain(`- ${sentence}`)
  expect(previewDocument.run(ports, { document: 'appendix' }).missing).toContain(sentence)
})

test('the summary says what is wrong and what is right', () => {
  const result: LintResult = lintDocument.run(fakePorts(), { set: { signerName: 'Bà Nguyễn Thị Mẫu' } })
  expect(lintDocument.summary(result)).toContain('Báo cáo năm 2026: 1 nội dung cần xem lại.\n- Văn bản, bảng 3 dòng 1 cột 2 «Bà Nguyễn Thị Mẫu»: có học hàm, học vị hoặc danh xưng. Đúng: chỉ họ và tên.')
})
