// What people wrote into the report made before is offered for the next one, and used only where they ask for it.
import { describe, expect, test } from 'vitest'
import { makeReport } from '../../src/actions/make-report.ts'
import { answer, run } from '../../src/actions/index.ts'
import type { DocumentPreview } from '../../src/actions/panel/preview-document.ts'
import type { Line } from '../../src/documents/report/own-words.ts'
import { docxBlocks } from '../../workbench/files/docx-lines.ts'
import type { FakePorts } from './fake-ports.ts'
import { letterPorts } from './letters-workbook.ts'

const OWN = 'Các cơ quan, đơn vị chủ động rà soát lịch họp hằng tuần.'
const NEXT = '1. Khó khăn, vướng mắc'
const TABLES = 'Không xét bảng và phụ lục của bản trước.'
const GONE = 'Không mở được bản trước (đã xóa hoặc của tài khoản khác) nên không rõ đoạn nào do người viết.'

/** The paragraphs of the report that was made last. */
const linesOf = (ports: FakePorts): Line[] =>
  docxBlocks(ports.saved.at(-1)!.bytes, 'x').flatMap((block) => ('text' in block ? [{ text: block.text, isHeading: block.level > 0 }] : []))

/** Makes a report, into which a person then writes under a heading. */
function written(ports: FakePorts, period: string, text = OWN): string {
  const { url } = makeReport.run(ports, { period, anew: true })
  write(ports, url, text)
  return url
}

function write(ports: FakePorts, url: string, text: string): void {
  const lines = linesOf(ports)
  const at = lines.findIndex((line) => line.text === NEXT) + 1
  expect(at).toBeGreaterThan(0)
  ports.texts.set(url, lines.toSpliced(at, 0, { text, isHeading: false }))
}

const preview = (ports: FakePorts, options: object = {}): DocumentPreview =>
  run('previewDocument', { document: 'report', period: '2026', ...options }, ports) as DocumentPreview

describe('the preview of a report', () => {
  test('offers nothing where no report was made before', () => {
    expect(preview(letterPorts())).toMatchObject({ kept: [], keptNote: '' })
  })

  test('lists what people wrote into the one before, and what would become of it', () => {
    const ports = letterPorts()
    written(ports, '6T/2026')
    expect(preview(ports)).toMatchObject({ kept: [{ heading: NEXT, text: OWN, fate: 'thêm vào cuối mục', isUsed: true }], keptNote: TABLES })
    expect(preview(ports).lines.map(({ text }) => text)).not.toContain(OWN)
    expect(preview(ports, { keep: true }).lines.map(({ text }) => text)).toContain(OWN)
  })

  test('takes the newest report, but of the same period where there is one', () => {
    const ports = letterPorts()
    written(ports, '2026', 'Đoạn của báo cáo năm.')
    written(ports, '6T/2026', 'Đoạn của báo cáo đầu.')
    written(ports, '6T/2026', 'Đoạn của báo cáo sau.')
    const told = (period: string): string[] => preview(ports, { period }).kept.map(({ text }) => text)
    expect([told('2026'), told('6T/2026'), told('Q3/2026')]).toEqual([['Đoạn của báo cáo năm.'], ['Đoạn của báo cáo sau.'], ['Đoạn của báo cáo sau.']])
  })

  test('takes that of another period where nobody has written into the one of the same, or it is gone', () => {
    const ports = letterPorts()
    written(ports, '6T/2026')
    const { url } = makeReport.run(ports, { period: '2026' })
    expect(preview(ports)).toMatchObject({ kept: [{ text: OWN }], keptNote: `${GONE} ${TABLES}` })
    ports.texts.set(url, linesOf(ports))
    expect(preview(ports)).toMatchObject({ kept: [{ text: OWN }], keptNote: TABLES })
    write(ports, url, 'Đoạn của báo cáo năm.')
    expect(preview(ports).kept.map(({ text }) => text)).toEqual(['Đoạn của báo cáo năm.'])
  })

  test('opens a few documents and no more: the last of the period, and of others', () => {
    const ports = letterPorts()
    const open = (period: string): void => void ports.texts.set(makeReport.run(ports, { period, anew: true }).url, linesOf(ports))
    written(ports, '6T/2026')
    for (const period of ['Q1/2026', '2026', '2026', '2026']) open(period)
    expect(preview(ports)).toMatchObject({ kept: [{ text: OWN }] })
    const quarter = 'https://docs.google.com/document/d/id2/edit'
    const unchanged = ports.texts.get(quarter)!
    ports.texts.delete(quarter)
    expect(preview(ports)).toMatchObject({ kept: [{ text: OWN }], keptNote: `${GONE} ${TABLES}` })
    makeReport.run(ports, { period: '6T-cuoi/2026' })
    expect(preview(ports)).toMatchObject({ kept: [], keptNote: GONE })
    ports.texts.set('https://docs.google.com/document/d/id6/edit', linesOf(ports))
    ports.texts.set(quarter, unchanged)
    expect(preview(ports)).toMatchObject({ kept: [], keptNote: '' })
  })

  test('says why nothing is known of a report that is gone, or that was made before marks were kept', () => {
    const gone = letterPorts()
    makeReport.run(gone, { period: '6T/2026' })
    expect(preview(gone)).toMatchObject({ kept: [], keptNote: GONE })
    const old = letterPorts()
    const url = written(old, '6T/2026')
    for (const row of old.sheets.get('Văn bản đã lập')!) row.pop()
    expect(preview(old)).toMatchObject({ kept: [], keptNote: 'Bản trước không ghi dấu vết câu chữ nên không rõ đoạn nào do người viết.' })
    expect(makeReport.run(old, { period: '2026' })).toMatchObject({ isNew: true })
    expect(old.sheets.get('Văn bản đã lập')!.map((row) => row.length)).toEqual([6, 6, 6])
    expect(url).not.toBe('')
  })

  test('says the same of marks that somebody has spoilt, and of a link to another document', () => {
    const spoilt = letterPorts()
    written(spoilt, '6T/2026')
    const row = spoilt.sheets.get('Văn bản đã lập')![1]!
    row[row.length - 1] = '0123456789abcdef'
    expect(preview(spoilt)).toMatchObject({ kept: [], keptNote: 'Bản trước không ghi dấu vết câu chữ nên không rõ đoạn nào do người viết.' })
    const other = letterPorts()
    other.texts.set(makeReport.run(other, { period: '6T/2026' }).url, [{ text: 'Kính mời các đơn vị xã Vũ Dương dự họp.', isHeading: false }])
    expect(preview(other)).toMatchObject({ kept: [], keptNote: expect.stringContaining('không ghi dấu vết') as string })
  })

  test('knows a report in which a person has written every sentence anew', () => {
    const ports = letterPorts()
    const url = written(ports, '6T/2026')
    const rewritten = ports.texts.get(url)!.map(({ text, isHeading }, index) => (
      { text: isHeading || index < 8 ? text : text.replace(/[\p{L}\d].*/u, `Đoạn ${'abcdefghij'[index % 10]!.repeat(index % 17)} của xã.`), isHeading }))
    ports.texts.set(url, rewritten)
    const { kept, keptNote } = preview(ports)
    expect(keptNote).toBe(TABLES)
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.filter(({ isUsed }) => isUsed).length).toBeGreaterThan(10)
  })

  test('uses nothing of the report of another commune', () => {
    const ports = letterPorts()
    const url = written(ports, '6T/2026')
    ports.texts.set(url, ports.texts.get(url)!.map(({ text, isHeading }) => ({ text: text.replace(/xã Vũ Dương/g, 'xã Yên Mô'), isHeading })))
    expect(preview(ports, { keep: true })).toMatchObject({ kept: [], keptNote: 'Bản trước không nêu tên xã Vũ Dương nên không dùng lại.' })
  })

  test('sends the panel no more of it than a page holds', () => {
    const ports = letterPorts()
    written(ports, '6T/2026', `${'Ă'.repeat(200_000)} hết.`)
    const sent = answer('previewDocument', { document: 'report', period: '2026' }, ports)
    expect(sent.ok && (sent.result as DocumentPreview).kept.map(({ text }) => text.length)).toEqual([500])
    expect(preview(ports).kept[0]!.text).toHaveLength(200_005)
  })

  test('refuses a report before that is none', () => {
    for (const previous of [1, 'x', {}, { marks: '', lines: [1] }]) {
      expect(answer('previewDocument', { document: 'report', previous }, letterPorts())).toMatchObject({ ok: false })
    }
  })
})

describe('a report', () => {
  test('does not look at the one before where nobody asks for it', () => {
    const ports = letterPorts()
    written(ports, '6T/2026')
    const unread = { ...ports, documents: { ...ports.documents, read: () => { throw new Error('read') } } }
    makeReport.run(unread, { period: '2026' })
    expect(linesOf(ports).map(({ text }) => text)).not.toContain(OWN)
  })

  test('with what people wrote is a document of its own, made once, and handed on from version to version', () => {
    const ports = letterPorts()
    written(ports, '6T/2026')
    const plain = makeReport.run(ports, { period: '2026' })
    ports.texts.set(plain.url, linesOf(ports))
    const kept = makeReport.run(ports, { period: '2026', keep: true })
    expect(kept).toMatchObject({ isNew: true, fingerprint: expect.stringContaining(`${plain.fingerprint}-`) as string })
    expect(linesOf(ports).map(({ text }) => text)).toContain(OWN)
    ports.texts.set(kept.url, linesOf(ports))
    expect(makeReport.run(ports, { period: '2026', keep: true })).toEqual({ ...kept, isNew: false, changes: null })
    // Data change: the sentence comes along, also from a version in which it was printed.
    const rows = ports.sheets.get('Cuộc họp')!
    rows[2]![rows[0]!.indexOf('Hình thức')] = 'Trực tuyến'
    expect(makeReport.run(ports, { period: '2026', keep: true })).toMatchObject({ isNew: true, changes: ['Tỷ lệ hội nghị, cuộc họp trực tuyến: 33,3% → 66,7%'] })
    expect(linesOf(ports).map(({ text }) => text)).toContain(OWN)
  })

  test('is offered from the menu with what would be used', () => {
    const ports = letterPorts()
    const offered = () => makeReport.offers!(ports, { period: '2026' })
    expect(offered()).toBeNull()
    const url = written(ports, '6T/2026')
    expect(offered()).toEqual({ option: 'keep', values: [
      { value: '', label: 'Không dùng lại câu chữ của bản trước' },
      { value: 'true', label: `Dùng lại các đoạn đã sửa ở bản trước:\n- «${OWN}» (mục ${NEXT}; thêm vào cuối mục)\n${TABLES}` },
    ] })
    // What cannot be used, or known, is told all the same.
    write(ports, url, 'Có 5 phòng họp.')
    expect(offered()!.values).toEqual([{ value: '', label: 'Không dùng lại câu chữ của bản trước:\n'
      + `- «Có 5 phòng họp.» (mục ${NEXT}; có số liệu của kỳ trước, không dùng lại)\n${TABLES}` }])
    const many = Array.from({ length: 20 }, (_, index) => ({ text: `Có ${index} phòng.`, isHeading: false }))
    write(ports, url, OWN)
    ports.texts.set(url, ports.texts.get(url)!.flatMap((line) => (line.text === OWN ? [...many, line] : [line])))
    expect(offered()!.values[1]!.label.split('\n').slice(1)).toEqual([
      expect.stringContaining(OWN), ...Array.from({ length: 11 }, () => expect.stringContaining('phòng') as string), '- … và 9 đoạn khác.', TABLES,
    ])
    ports.texts.clear()
    expect(offered()!.values).toEqual([{ value: '', label: `Không dùng lại câu chữ của bản trước:\n${GONE}` }])
  })
})
