import { describe, expect, test } from 'vitest'
import { appendixModel } from '../../src/documents/appendix.ts'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import { lintSentence, placeText } from '../../src/documents/lint/finding.ts'
import { issuerOf } from '../../src/documents/issuer.ts'
import type { DocumentModel } from '../../src/documents/model.ts'
import { Refusal } from '../../src/documents/refusal.ts'
import { reportModel } from '../../src/documents/report/report.ts'
import { DEFAULT_SETTINGS } from '../../src/plan/settings.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { lintDocx } from '../../workbench/lint/lint.ts'
import { day, periodNamed } from '../documents/report/support.ts'
import { registersOf, SHEETS } from '../documents/report/workbook.ts'
import { reportLike, SIGNED } from '../documents/letter.ts'
import { body, foreignPlan, line, paragraph, PLAN_BLOCKS, type PlanBlocks } from './foreign.ts'

const lint = (docx: Uint8Array): ReturnType<typeof lintDocx> => lintDocx(docx, 'a.docx')
const told = (docx: Uint8Array): string[] => lint(docx).map((finding) => `${finding.rule} ${lintSentence(finding)}`)

function report(period: string, asOf: number, sheets = SHEETS): DocumentModel {
  const model = reportModel({ registers: registersOf(sheets), settings: DEFAULT_SETTINGS, period: periodNamed(period), asOf })
  if (model instanceof Refusal) throw new Error(model.code)
  return model
}

/** A letter of another issuer than the committee, as its letterhead and symbol have it. */
function letterOf(name: string): DocumentModel {
  const issuer = issuerOf({ ...SIGNED, issuer: name })
  if (issuer instanceof Refusal) throw new Error(issuer.code)
  return reportLike(SIGNED, { issuer, symbol: `BC-${issuer.abbreviation}` })
}

describe('every document of ours keeps every rule', () => {
  const task = { ordinal: '1', group: 'Nhóm', content: 'Rà soát', leadUnit: 'Văn phòng', coordinatingUnits: null, product: 'Báo cáo', deadline: 'Quý IV' }
  test.each<[string, () => DocumentModel]>([
    ['the appendix', () => appendixModel({ tasks: [task], settings: DEFAULT_SETTINGS, isDraft: true, isSample: true })],
    ['an upright appendix without tasks', () => appendixModel({ tasks: [], settings: { ...DEFAULT_SETTINGS, appendixPages: 'portrait' } })],
    ['the report of six months', () => report('6T/2026', day(2026, 7, 10))],
    ['the report of the year', () => report('2026', day(2027, 1, 15))],
    ['the report of a workbook without sheets', () => report('6T/2026', day(2026, 7, 10), {})],
    ['a letter of the committee', () => reportLike(SIGNED, { day: dayOf(2026, 1, 4)!, number: 5 })],
    ['one to several', () => reportLike({ ...SIGNED, kinhGui: 'Sở Nội vụ; Văn phòng UBND tỉnh' })],
    ['one to nobody', () => reportLike({ ...SIGNED, kinhGui: '' })],
    ...(['Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công', 'Chủ tịch UBND xã'].map((issuer): [string, () => DocumentModel] => [`one of ${issuer}`, () => letterOf(issuer)])),
    ['one by order', () => reportLike({ ...SIGNED, signForm: 'tl', signerTitle: 'Chánh Văn phòng' })],
  ])('%s', (_, model) => {
    expect(told(toDocx(model()))).toEqual([])
  })
})

test('two documents of one body and day are two, unless their digits are turned or one is missing', () => {
  const rules = (other: string): string[] => {
    const text = body(`Quyết định số 1538/QĐ-TTg ngày 31/3/2026 và Quyết định số ${other}/QĐ-TTg ngày 31/3/2026./.`)
    return lint(foreignPlan({ text })).map(({ rule }) => rule).filter((rule) => rule !== 'citation-basis')
  }
  expect(['1539', '12', '1583', '153', '15538'].map(rules)).toEqual([[], [], ['citation-number'], ['citation-number'], ['citation-number']])
})

describe('a document of another hand', () => {
  test('is read as it looks: fonts of the theme, drawn lines, dashes by numbering, one row of a letterhead', () => {
    expect(told(foreignPlan())).toEqual([])
  })

  const changed = (blocks: Partial<PlanBlocks>): string[] => lint(foreignPlan(blocks)).map(({ rule }) => rule)

  test.each<[string, Partial<PlanBlocks>]>([
    ['font-name', { text: PLAN_BLOCKS.text.replace('<w:rPr><w:sz w:val="28"/>', '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="28"/>') }],
    ['subject-rule', { title: PLAN_BLOCKS.title.replace(line(95), '') }],
    ['subject-rule', { title: PLAN_BLOCKS.title.replace(line(95), line(230)) }],
    ['basis-end', { bases: PLAN_BLOCKS.bases.replace('Chính phủ.', 'Chính phủ') }],
    ['body-lines', { text: body('Nội dung./.', { more: '<w:spacing w:before="120" w:line="500" w:lineRule="atLeast"/><w:ind w:firstLine="567"/>' }) }],
    ['body-align', { text: body('Nội dung./.', { align: 'start' }) }],
    ['recipient-form', { foot: PLAN_BLOCKS.foot.replace('Sở Nội vụ;', 'Sở Nội vụ') }],
    ['authority-form', { foot: PLAN_BLOCKS.foot.replace('PHÓ CHỦ TỊCH', 'TRƯỞNG PHÒNG') }],
    ['number-symbol', { head: PLAN_BLOCKS.head.replace('104/KH-UBND', '104/QĐ-UBND') }],
    ['number-form', { head: PLAN_BLOCKS.head.replace('104/KH-UBND', '(số văn bản)') }],
    ['date-missing', { head: PLAN_BLOCKS.head.replace('ngày 04 tháng 6 năm 2026', '(ngày ký)') }],
    ['kind-missing', { title: '' }],
    ['google-shape', { text: `${PLAN_BLOCKS.text}`.replace('</w:p>', '<w:r><w:drawing><wps:wsp/></w:drawing></w:r></w:p>') }],
  ])('that breaks a rule is caught: %s', (rule, blocks) => {
    expect(changed(blocks)).toEqual([rule])
  })

  test('may be a Công văn: «V/v …» in place of a kind, addressed, with a symbol of its own', () => {
    const head = PLAN_BLOCKS.head.replace('104/KH-UBND', '15/UBND-VHXH').replace('</w:t></w:r></w:p></w:tc><w:tc>', `</w:t></w:r></w:p>${paragraph('V/v đôn đốc thực hiện\nnhiệm vụ', { size: 12 })}${paragraph('HỎA TỐC', { size: 14, bold: true })}</w:tc><w:tc>`)
    const foot = PLAN_BLOCKS.foot.replace('Sở Nội vụ;', 'Như trên;')
    const letter = { head, title: '', bases: '', text: paragraph('Kính gửi: Văn phòng HĐND và UBND xã.') + body('Đề nghị các đơn vị báo cáo./.'), foot }
    expect(changed(letter)).toEqual([])
    expect(changed({ ...letter, text: body('Đề nghị các đơn vị báo cáo./.'), foot: PLAN_BLOCKS.foot })).toEqual(['addressee-missing'])
    const [number, about] = [/<w:p>(?:(?!<w:p>).)*Số: 15.*?<\/w:p>/.exec(head)![0], /<w:p>(?:(?!<w:p>).)*V\/v .*?<\/w:p>/.exec(head)![0]]
    expect(changed({ ...letter, head: head.replace(about, '').replace(number, about + number) })).toEqual(['order'])
    expect(changed({ ...letter, head: head.replace('V/v đôn đốc', 'Về việc đôn đốc') })).toEqual(['about-form'])
    expect(changed({ ...letter, head: head.replace('15/UBND-VHXH', '15/CV-UBND') })).toEqual(['number-symbol'])
  })

  test('may be a decision: who decides stands above the bases', () => {
    const head = PLAN_BLOCKS.head.replace('104/KH-UBND', '02/2026/QĐ-UBND')
    const title = paragraph('QUYẾT ĐỊNH', { bold: true }) + paragraph('Về việc ban hành Quy chế làm việc', { bold: true, drawn: line(95) }) + paragraph('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ VŨ DƯƠNG', { bold: true })
    const bases = PLAN_BLOCKS.bases.replace('Chính phủ.', 'Chính phủ;') + body('Theo đề nghị của Chánh Văn phòng HĐND và UBND xã.', { italic: true })
    const text = paragraph('QUYẾT ĐỊNH:', { bold: true }) + body('Điều 1. Ban hành Quy chế./.')
    expect(changed({ head, title, bases, text })).toEqual([])
    expect(changed({ head, title: paragraph('QUYẾT ĐỊNH\nVề việc ban hành Quy chế làm việc', { bold: true, drawn: line(95) }), bases, text })).toEqual(['subject-paragraph'])
  })

  const tabbed = (...sides: readonly (readonly [text: string, look: Parameters<typeof paragraph>[1]])[]): string => {
    const runs = sides.map(([text, look]) => /<w:r>.*<\/w:r>/.exec(paragraph(text, look))![0])
    return `<w:p><w:pPr/>${runs.map((run) => `<w:r><w:tab/></w:r>${run}`).join('')}</w:p>`
  }
  const BOLD = { bold: true, size: 13 } as const
  const head = {
    byTabs: tabbed(['ỦY BAN NHÂN DÂN', BOLD], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 12 }]) + tabbed(['XÃ VŨ DƯƠNG', BOLD], ['Độc lập - Tự do - Hạnh phúc', BOLD])
      + paragraph('', { drawn: line(60) + line(157) }) + tabbed(['Số: 104/KH-UBND', { size: 13 }], ['Vũ Dương, ngày 04 tháng 6 năm 2026', { italic: true, size: 13 }]),
    inTwoTables: PLAN_BLOCKS.head.replace(/(<w:p>(?:(?!<w:p>).)*Số: 104.*?<\/w:p>)(.*?)(<w:p>(?:(?!<w:p>).)*Vũ Dương, ngày.*?<\/w:p>)/, '$2') + PLAN_BLOCKS.head.replace(/<w:tc>.*<\/w:tc>/, [...PLAN_BLOCKS.head.matchAll(/<w:p>(?:(?!<w:p>).)*(?:Số: 104|Vũ Dương, ngày).*?<\/w:p>/g)].map(([own]) => `<w:tc>${own}</w:tc>`).join('')),
    underlined: PLAN_BLOCKS.head.replace(line(170), '').replace(/<w:rPr>(?=(?:(?!<w:rPr>).)*Độc lập)/, '<w:rPr><w:u w:val="single"/>').replace(line(60), '').replace('XÃ VŨ DƯƠNG</w:t></w:r>', 'XÃ VŨ DƯƠNG</w:t></w:r><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:br/><w:t>________</w:t></w:r>'),
    inPercent: PLAN_BLOCKS.head.replace('w:w="5756" w:type="dxa"', 'w:w="3077" w:type="pct"'),
  }

  test.each<[string, Partial<PlanBlocks>]>([
    ['set with tabs', { head: head.byTabs }],
    ['set with blanks', { head: head.byTabs.replaceAll('<w:r><w:tab/></w:r>', '<w:r><w:t>          </w:t></w:r>') }],
    ['in two tables', { head: head.inTwoTables }],
    ['with typed and underlined rules', { head: head.underlined }],
    ['with widths in percent', { head: head.inPercent }],
    ['with the name on one line', { head: PLAN_BLOCKS.head.replace('ỦY BAN NHÂN DÂN</w:t></w:r>', 'ỦY BAN NHÂN DÂN XÃ VŨ DƯƠNG</w:t></w:r>').replace(/<w:r>(?:(?!<w:r>).)*<w:br\/>(?:(?!<w:r>).)*>XÃ VŨ DƯƠNG<\/w:t><\/w:r>/, '').replace(line(60), line(75)) }],
    ['above a signature set with tabs', { foot: tabbed(['Nơi nhận:', { size: 12, bold: true, italic: true }], ['CHỦ TỊCH', { bold: true }]).replace('<w:r><w:tab/></w:r>', '') + paragraph('- Lưu: VT, VHXH.', { size: 11, align: 'left' }) + tabbed(['Nguyễn Văn Mẫu', { bold: true }]) }],
  ])('may have its letterhead %s', (_, blocks) => {
    expect(changed(blocks).filter((rule) => !rule.startsWith('google-'))).toEqual([])
  })

  test('set with tabs is judged as any other', () => {
    expect(changed({ head: head.byTabs.replace('104/', '4/') })).toEqual(['number-zero'])
    expect(changed({ head: head.byTabs.replace(line(60) + line(157), '') })).toEqual(['issuer-rule', 'motto-rule'])
  })

  test.each([
    ['a division alone', 'PHÒNG KINH TẾ', '', ['issuer-parent-missing']],
    ['a division below its committee', 'PHÒNG KINH TẾ', paragraph('UBND XÃ VŨ DƯƠNG', { size: 13 }), []],
    ['a division below the whole name', 'PHÒNG KINH TẾ', paragraph('ỦY BAN NHÂN DÂN', { size: 13 }) + paragraph('XÃ VŨ DƯƠNG', { size: 13 }), []],
    ['a name in short', 'UBND XÃ VŨ DƯƠNG', '', ['issuer-short']],
    ['a committee below another', 'ỦY BAN NHÂN DÂN', paragraph('UBND TỈNH NINH BÌNH', { size: 13 }), ['issuer-superior']],
  ])('may name its body in many ways: %s', (_, name, above, rules) => {
    const own = /<w:p>(?:(?!<w:p>).)*ỦY BAN NHÂN DÂN.*?<\/w:p>/.exec(PLAN_BLOCKS.head)![0]
    expect(changed({ head: PLAN_BLOCKS.head.replace(own, above + paragraph(name, { ...BOLD, drawn: line(48) })) })).toEqual(rules)
  })

  test('may have its headings plain, which is caught, and lists, which are none', () => {
    const text = (...lines: string[]): string[] => changed({ text: lines.map((each) => body(each)).join('') + PLAN_BLOCKS.text })
    expect(text('1. Mục đích', 'Nâng cao hiệu quả làm việc.', '2. Yêu cầu', 'Thực hiện nghiêm túc.')).toEqual(['subheading-style', 'subheading-style'])
    expect(text('Các đơn vị gồm:', '1. Văn phòng', '2. Phòng Kinh tế', 'Các đơn vị báo cáo kết quả.', '1. Ông Nguyễn Văn A;', 'Nội dung khác.')).toEqual([])
  })

  test('may give its reasons in other words than «Căn cứ»', () => {
    const of = (last: string, look = { italic: true }): string[] => changed({ bases: PLAN_BLOCKS.bases.replace('Chính phủ.', 'Chính phủ;') + body(last, look) })
    expect(of('Xét Tờ trình số 15/TTr-UBND ngày 01/6/2026; ý kiến thảo luận của đại biểu Hội đồng nhân dân.')).toEqual([])
    expect(of('Xét Tờ trình số 15/TTr-UBND ngày 01/6/2026 của Ủy ban nhân dân xã;')).toEqual(['basis-end'])
    const acts = body('Thực hiện Kết luận 226-KL/TW, Ủy ban nhân dân xã ban hành Kế hoạch triển khai.')
    expect(changed({ text: acts + PLAN_BLOCKS.text })).toEqual([])
  })

  test('may be minutes, which are signed above their recipients', () => {
    const cells = (left: string, right: string): string => PLAN_BLOCKS.foot.replace(/(<w:tc>.*?<\/w:tcPr>).*?(<\/w:tc><w:tc>.*?<\/w:tcPr>).*?(<\/w:tc>)/, `$1${left}$2${right}$3`)
    const signer = (post: string): string => paragraph(post, { bold: true }) + paragraph('Nguyễn Văn Mẫu', { bold: true })
    const recipients = paragraph('Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }) + paragraph('- Lưu: VT.', { size: 11, align: 'left' })
    const foot = cells(signer('THƯ KÝ'), signer('CHỦ TỌA')) + cells(recipients, paragraph(''))
    const minutes = { head: PLAN_BLOCKS.head.replace('104/KH', '104/BB'), title: PLAN_BLOCKS.title.replace('KẾ HOẠCH', 'BIÊN BẢN'), foot }
    expect(changed(minutes)).toEqual([])
    expect(changed({ ...minutes, head: PLAN_BLOCKS.head, title: PLAN_BLOCKS.title })).toEqual(['order'])
  })

  test('may issue a regulation behind its signature, which has no form laid down', () => {
    const own = (restart: string): string => `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720"/>${restart}<w:titlePg/></w:sectPr></w:pPr></w:p>`
    const foot = PLAN_BLOCKS.foot + own('') + paragraph('QUY CHẾ', { bold: true }) + paragraph('Làm việc của Ủy ban nhân dân xã', { bold: true }) + paragraph('(Kèm theo Quyết định số 10/QĐ-UBND)', { italic: true })
      + paragraph('Chương I', { bold: true }) + body('Quy chế này quy định nguyên tắc làm việc.')
    expect(changed({ foot: foot + own('<w:pgNumType w:start="1"/>') })).toEqual([])
    expect(changed({ foot })).toEqual(['page-number-restart'])
  })

  test('may have lists whose first line is set in as any other', () => {
    const indented = (left: number): string => body('Rà soát văn bản;', { more: `<w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:left="${left}" w:hanging="360"/>` }) + body('Kết thúc./.')
    expect([changed({ text: indented(1080) }), changed({ text: indented(720) })]).toEqual([[], ['body-first-line']])
  })

  test('without pages of its own has those that Word takes', () => {
    expect(lint(foreignPlan({}, { 'word/document.xml': `<w:document><w:body>${PLAN_BLOCKS.head}<w:sectPr/></w:body></w:document>` })).filter(({ rule }) => rule.startsWith('page-')).map(({ is }) => is)).toEqual([
      'khổ giấy 215,9 × 279,4 mm', 'lề trên 25,4 mm', 'lề dưới 25,4 mm', 'lề trái 25,4 mm', 'lề phải 25,4 mm',
    ])
  })

  test('with sizes that are none is read as if nothing were said', () => {
    const broken = PLAN_BLOCKS.text.replace('<w:sz w:val="28"/>', '<w:sz w:val="abc"/>')
    expect(lint(foreignPlan({ text: broken })).map(({ is }) => is)).toEqual(['cỡ chữ 11'])
  })

  test('of the Party has another form, and is not judged', () => {
    expect(told(foreignPlan({ head: PLAN_BLOCKS.head.replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM') }))).toEqual([expect.stringContaining('party-document') as string])
  })

  test('without a number on its pages is caught, unless it has one page alone', () => {
    const header = { 'word/header3.xml': '<w:hdr><w:p/></w:hdr>' }
    const pages = (count: number): Record<string, string> => ({ ...header, 'docProps/app.xml': `<Properties><Pages>${count}</Pages></Properties>` })
    const long = { text: body(`${'Các cơ quan, đơn vị triển khai thực hiện Kế hoạch. '.repeat(60)}Các đơn vị báo cáo kết quả./.`) }
    const rules = (docx: Uint8Array): string[] => lint(docx).map(({ rule }) => rule)
    expect([rules(foreignPlan(long, header)), rules(foreignPlan({}, pages(2)))]).toEqual([['page-number-missing'], ['page-number-missing']])
    expect([rules(foreignPlan({}, header)), rules(foreignPlan(long, pages(1)))]).toEqual([[], []])
  })

  test('with an appendix in the middle of a section numbers its pages wrongly', () => {
    const foot = PLAN_BLOCKS.foot + paragraph('PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ', { bold: true }) + paragraph('(Kèm theo Kế hoạch số 104/KH-UBND)', { italic: true })
    expect(changed({ foot })).toEqual(['page-number-restart', 'appendix-case'])
  })

  test('of nothing but a blank page lacks every part', () => {
    const rules = changed({ head: '', title: '', bases: '', text: body('Chữ./.'), foot: '' })
    expect(rules).toEqual(['issuer-missing', 'nation-missing', 'motto-missing', 'number-missing', 'date-missing', 'recipients-missing', 'authority-missing', 'kind-missing'])
  })
})

test('a finding says where, what it is, what it should be', () => {
  const [finding] = lint(foreignPlan({ text: body('Nội dung', { align: 'left' }) + body('kết thúc./.') }))
  expect(lintSentence(finding!)).toBe('Văn bản, đoạn 11 «Nội dung»: căn trái. Đúng: căn đều hai bên.')
  expect(placeText({ part: 'Phụ lục I', paragraph: 3, table: 2, row: 1, column: 4 })).toBe('Phụ lục I, bảng 2 dòng 1 cột 4')
})
