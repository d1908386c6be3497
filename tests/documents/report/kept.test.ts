// What people wrote into a report is found in the file as Word keeps it, and comes into the next report only where no figure
// is touched by it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/documents/docx/to-docx.ts'
import { fateWords, isUsed, type Kept, type PreviousReport } from '../../../src/documents/report/kept.ts'
import { makeReport, type Report } from '../../../src/documents/report/report.ts'
import { Refusal } from '../../../src/documents/refusal.ts'
import { readReport } from '../../../workbench/files/docx-lines.ts'
import { inputFor, linesOf, modelFor, type Asked } from './made.ts'
import { day } from './support.ts'
import { SHEETS, type Cells, type Sheets } from './workbook.ts'

const HALF: Asked = { period: '6T/2026' }
const YEAR: Asked = { period: '2026', asOf: day(2027, 1, 15) }
const WITHOUT_CAUSES: Sheets = { ...SHEETS, difficulties: [], tasks: SHEETS['tasks']!.map((row): Cells => ({ ...row, difficulties: '' })) }

function reportFor(asked: Asked, more: { previous?: PreviousReport; isKeeping?: boolean } = {}): Report {
  const report = makeReport({ ...inputFor(asked), ...more })
  if (report instanceof Refusal) throw new Error(report.code)
  return report
}

const half = reportFor(HALF)
const halfBytes = toDocx(half.model)

/** The report of six months after somebody has changed the XML of its body. */
function edited(change: (xml: string) => string, bytes = halfBytes): PreviousReport {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml']!)
  const changed = change(xml)
  return readReport(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }), 'bao-cao.docx')
}

const runOf = (text: string): string => `<w:p><w:pPr><w:pStyle w:val="ND30Body"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

/** Puts paragraphs after the one that holds a text. */
const after = (text: string, ...added: string[]) => (xml: string): string => {
  const end = xml.indexOf('</w:p>', xml.indexOf(text)) + '</w:p>'.length
  expect(xml).toContain(text)
  return xml.slice(0, end) + added.map(runOf).join('') + xml.slice(end)
}

/** Writes something else in place of a text. */
const instead = (text: string, other: string) => (xml: string): string => {
  expect(xml).toContain(text)
  return xml.replace(text, () => other)
}

const keptFrom = (previous: PreviousReport, asked = YEAR): readonly Kept[] => reportFor(asked, { previous }).kept
const told = (kept: readonly Kept[]): string[] => kept.map((each) => `${each.heading} | ${each.text} | ${fateWords(each)}`)
/** The lines of the next report with what is kept, that are not in the one without. */
function newLines(previous: PreviousReport, asked = YEAR): string[] {
  const without = new Set(linesOf(modelFor(asked)))
  return linesOf(reportFor(asked, { previous, isKeeping: true }).model).filter((line) => !without.has(line))
}

/** The machine's, without a figure. */
const SCOPE = 'Số liệu không bao gồm văn bản quy phạm pháp luật, văn bản của Hội đồng nhân dân (HĐND), bản sao và số đã hủy.'
const OWN = 'Các cơ quan, đơn vị chủ động rà soát lịch họp hằng tuần.'

describe('nothing is offered', () => {
  test('from a report that nobody has changed', () => {
    expect(keptFrom(edited((xml) => xml))).toEqual([])
  })

  test.each<[string, (xml: string) => string]>([
    ['letters in parts', (xml) => xml.replace(/<w:t( [^>]*)?>[^<]*<\/w:t>/g, (text) => text.normalize('NFD'))],
    ['no-break spaces', (xml) => xml.replace(/(<w:t>[^<]*?) /g, '$1\u00a0')],
    ['each word in a run of its own', (xml) => xml.replace(/<w:t>([^<]*)<\/w:t>/g, (_, text: string) =>
      text.split(/(?<= )/).map((word) => `<w:t xml:space="preserve">${word}</w:t>`).join('</w:r><w:proofErr w:type="spellStart"/><w:r>'))],
    ['breaks within a paragraph', instead('xã dự 04 hội nghị', 'xã dự</w:t><w:br/><w:t>04 hội nghị')],
    ['a list whose marks at the ends were changed', instead('tối thiểu 60%);', 'tối thiểu 60%).')],
  ])('for %s', (_, change) => {
    expect(keptFrom(edited(change))).toEqual([])
  })

  test('for a paragraph split between two sentences, or two that were joined', () => {
    const cut = edited((xml) => xml)
    const split = edited(instead(' Kết quả của từng cơ quan', `</w:t></w:r></w:p><w:p><w:r><w:t>Kết quả của từng cơ quan`))
    const joined: PreviousReport = {
      ...cut,
      lines: cut.lines.flatMap((line, index, all) => {
        if (line.text.startsWith('288/300')) return [{ ...line, text: `${line.text} ${all[index + 1]!.text}` }]
        return line.text.startsWith('04/06 báo cáo') ? [] : [line]
      }),
    }
    expect(split.lines.length).toBe(cut.lines.length + 1)
    expect(joined.lines.length).toBe(cut.lines.length - 1)
    expect([keptFrom(split), keptFrom(joined)]).toEqual([[], []])
  })

  test('for what was taken away, one sentence or all', () => {
    const whole = edited((xml) => xml)
    expect(keptFrom(edited(instead('Tiến hành 02 cuộc kiểm tra công vụ (01 cuộc đột xuất), kết quả nêu tại mục II.4.', '')))).toEqual([])
    expect(keptFrom({ ...whole, lines: [] })).toEqual([])
    expect(keptFrom({ ...whole, lines: whole.lines.filter(({ isHeading }) => isHeading) })).toEqual([])
  })

  test('for paragraphs that were moved, also under another heading', () => {
    const { marks, lines } = edited((xml) => xml)
    const from = lines.findIndex(({ text }) => text.startsWith('288/300'))
    const moved = lines.filter((_, index) => index !== from)
    const places = ['1. Công tác ban hành', '08/10 cán bộ', '2. Tồn tại'].map((begin) => moved.findIndex(({ text }) => text.startsWith(begin)))
    for (const place of places) expect(keptFrom({ marks, lines: moved.toSpliced(place + 1, 0, lines[from]!) })).toEqual([])
  })

  test('in tables and appendices, also where the last sentence is gone and the appendices are numbered otherwise', () => {
    const annexes = (xml: string): string => after('>Cách tính</w:t>', OWN)(instead('Nơi nhận:', OWN)(xml))
    expect(keptFrom(edited(annexes))).toEqual([])
    for (const label of ['PHỤ LỤC 1', 'Phụ lục số 01']) {
      const cut = (xml: string): string => instead('>Phụ lục I<', `>${label}<`)(xml.replace(/Trên đây là báo cáo[^<]*/, ''))
      expect(keptFrom(edited((xml) => cut(annexes(xml)))).filter(isUsed)).toEqual([])
    }
  })

  test('that the next report says by itself', () => {
    const said = 'Chưa có số liệu về khó khăn, vướng mắc của các cơ quan, đơn vị.'
    const { difficulties: _, ...sheets } = SHEETS
    const previous = edited(after('Đường truyền chưa ổn định', said))
    expect(linesOf(reportFor({ ...YEAR, sheets }).model)).toContain(said)
    expect(keptFrom(previous, { ...YEAR, sheets })).toEqual([])
    expect(keptFrom(previous)).toHaveLength(1)
  })
})

describe('what a person wrote', () => {
  test('as a paragraph is added under its heading, whatever period the heading names', () => {
    const previous = edited(after('(số thứ tự 5, 7);', OWN))
    expect(told(keptFrom(previous))).toEqual([`V. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM | ${OWN} | thêm vào cuối mục`])
    const lines = linesOf(reportFor(YEAR, { previous, isKeeping: true }).model)
    expect(lines[lines.indexOf(OWN) + 1]).toMatch(/^Trên đây là báo cáo/)
    expect(newLines(previous)).toEqual([OWN])
  })

  test('as a sentence within a paragraph of ours is kept without the figures around it', () => {
    expect(newLines(edited(instead('(01 cuộc đột xuất), kết quả nêu tại mục II.4.', `(01 cuộc đột xuất), kết quả nêu tại mục II.4. ${OWN}`)))).toEqual([OWN])
  })

  test('as a line of a list goes on with the list', () => {
    const previous = edited(after('Đường truyền chưa ổn định', '- Phòng họp xuống cấp;'))
    expect(newLines(previous)).toEqual(['- Phòng Kinh tế: Đường truyền chưa ổn định;', '- Phòng họp xuống cấp.'])
  })

  test('in place of a sentence without a figure stands there again', () => {
    const previous = edited(instead(SCOPE, 'Không tính văn bản quy phạm pháp luật. Cũng không tính bản sao.'))
    expect(told(keptFrom(previous))).toEqual(['1. Công tác ban hành văn bản | Không tính văn bản quy phạm pháp luật. Cũng không tính bản sao. | thay câu do máy soạn'])
    const [line, ...others] = newLines(previous)
    expect(others).toEqual([])
    expect(line).toMatch(/^UBND xã ban hành 34 văn bản .* \(giảm tối thiểu 15%\)\. Sổ không ghi .* năm 2026\. Không tính văn bản quy phạm pháp luật\. Cũng không tính bản sao\.$/)
  })

  test('in place of a sentence that the next report does not say is added', () => {
    const kept = keptFrom(edited(instead(SCOPE, 'Không tính bản sao.')), { ...YEAR, sheets: { ...SHEETS, documents: [] } })
    expect(kept.map(({ fate }) => fate)).toEqual(['added'])
  })

  test('in place of a nought is added beside it', () => {
    const nought = 'Không có cuộc họp trùng người chủ trì hoặc phòng họp.'
    expect(newLines(edited(instead(nought, 'Lịch họp hợp lý.')))).toEqual(['Lịch họp hợp lý.'])
    expect(linesOf(modelFor(YEAR)).join('\n')).toContain(nought)
  })

  test('in place of a figure is added beside it', () => {
    const previous = edited(instead('10/50 cuộc họp không giấy tờ, chiếm 20%.', 'Nhiều cuộc họp không dùng giấy.'))
    expect(keptFrom(previous).map(({ fate }) => fate)).toEqual(['added'])
    const text = linesOf(reportFor(YEAR, { previous, isKeeping: true }).model).join('\n')
    expect(text).toContain('10/50 cuộc họp không giấy tờ, chiếm 20%.')
    expect(newLines(previous)).toEqual(['Nhiều cuộc họp không dùng giấy.'])
  })

  test('in place of a sentence that leads to an appendix is added beside it', () => {
    const previous = edited(instead('Các nội dung chưa bảo đảm theo từng chỉ tiêu nêu tại Phụ lục IV.', 'Các đơn vị đã có hướng khắc phục.'))
    expect(keptFrom(previous).map(({ fate }) => fate)).toEqual(['added'])
    expect(newLines(previous)).toEqual(['Các đơn vị đã có hướng khắc phục.'])
  })

  test('to fill in a blank fills it again, in as many lines as it had, and the draft is none for that', () => {
    const first = toDocx(reportFor({ ...HALF, sheets: WITHOUT_CAUSES }).model)
    const previous = edited((xml) => after('- Thiếu nhân sự;', '- Đường truyền yếu.')(instead('(đơn vị bổ sung)', '- Thiếu nhân sự;')(xml)), first)
    const asked = { ...YEAR, sheets: WITHOUT_CAUSES }
    expect(reportFor(asked, { previous }).model.marks).toEqual(['DỰ THẢO'])
    const { model } = reportFor(asked, { previous, isKeeping: true })
    expect(model.marks).toEqual([])
    const lines = linesOf(model)
    expect(lines.slice(lines.indexOf('3. Nguyên nhân'), lines.indexOf('3. Nguyên nhân') + 4)).toEqual([
      '3. Nguyên nhân', '- Thiếu nhân sự;', '- Đường truyền yếu.', 'IV. KHÓ KHĂN, VƯỚNG MẮC; ĐỀ XUẤT, KIẾN NGHỊ',
    ])
  })

  test('with markup, control characters or 50,000 letters is the text that it is', () => {
    const odd = `Các <w:p> & "dòng" \u{1f600} ${'ă'.repeat(50_000)}.`
    const { marks, lines } = edited((xml) => xml)
    const previous = { marks, lines: lines.flatMap((line) => (line.text.startsWith('Kính đề nghị') ? [line, { text: odd.replace('dòng', 'd\u0007òng'), isHeading: false }] : [line])) }
    const { model } = reportFor(YEAR, { previous, isKeeping: true })
    expect(readReport(toDocx(model), 'x').lines.map(({ text }) => text)).toContain(odd)
  })
})

describe('never printed again', () => {
  const refused = (where: string, text: string): string[] => told(keptFrom(edited(after(where, text)))).map((line) => line.split(' | ')[2]!)

  test.each([
    ['Đã bố trí 3 phòng họp.'], ['Tỷ lệ đạt gần hết, còn thiếu ½.'], ['Số cuộc họp đạt hàng trăm.'], ['Bố trí ３ phòng họp.'], ['Diện tích tính theo m².'],
  ])('a figure: «%s»', (text) => {
    expect(refused('Đường truyền chưa ổn định', text)).toEqual(['có số liệu của kỳ trước, không dùng lại'])
    expect(newLines(edited(after('Đường truyền chưa ổn định', text)))).toEqual([])
  })

  test.each([
    ['khiển trách', 'Ông Nguyễn Văn A bị nhắc nhở.', 'nói về vi phạm, không dùng lại'],
    ['Đường truyền chưa ổn định', 'Ông Nguyễn Văn A vi phạm giờ giấc.', 'nói về vi phạm, không dùng lại'],
    ['Đường truyền chưa ổn định', 'Danh sách tại Phụ lục II.', 'dẫn phụ lục của bản trước, không dùng lại'],
    ['1. Ưu điểm', 'Các đơn vị nghiêm túc thực hiện.', 'khen, chê hoặc xếp loại không kèm số liệu, không dùng lại'],
    ['Đường truyền chưa ổn định', 'Phòng Kinh tế hoàn thành xuất sắc.', 'khen, chê hoặc xếp loại không kèm số liệu, không dùng lại'],
  ])('after «%s»: «%s»', (where, text, fate) => {
    expect(refused(where, text)).toEqual([fate])
    expect(newLines(edited(after(where, text)))).toEqual([])
  })

  test.each<[string, (xml: string) => string, string]>([
    ['before the first heading', after('như sau:</w:t>', OWN), `Phần đầu | ${OWN}`],
    ['after the last sentence', after('./.</w:t>', OWN), `Phần cuối | ${OWN}`],
    ['instead of the last sentence', instead('Trên đây là báo cáo', 'Báo cáo'), 'Phần cuối | Báo cáo kết quả thực hiện Kết luận số 226-KL/TW 6 tháng đầu năm 2026 của UBND xã Vũ Dương./.'],
    ['as the last sentence, too early', after('288/300', `${OWN}/.`, 'Lịch họp hợp lý.'), `Phần cuối | ${OWN}/. | Lịch họp hợp lý.`],
  ])('what stands %s, which is told', (_, change, lines) => {
    const [place, ...texts] = lines.split(' | ')
    const previous = edited(change)
    expect(told(keptFrom(previous))).toEqual(texts.map((text) => `${place} | ${text} | nằm ngoài các mục, không dùng lại`))
    expect(newLines(previous)).toEqual([])
  })

  test('what stands under a heading of a person’s own', () => {
    const heading = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>3. Nội dung khác</w:t></w:r></w:p>'
    const previous = edited((xml) => instead('Nâng cấp đường truyền.</w:t></w:r></w:p>', `Nâng cấp đường truyền.</w:t></w:r></w:p>${heading}${runOf(OWN)}`)(xml))
    expect(told(keptFrom(previous))).toEqual(['3. Nội dung khác', OWN].map((text) => `3. Nội dung khác | ${text} | báo cáo này không có mục đó, không dùng lại`))
    expect(newLines(previous)).toEqual([])
  })
})

test('what judges is to be held against the figures', () => {
  expect(told(keptFrom(edited(after('Đường truyền chưa ổn định', 'Số cuộc họp giảm nhiều.'))))[0]).toMatch(/thêm vào cuối mục; đối chiếu với số liệu kỳ này$/)
})

describe('a report with kept sentences', () => {
  const previous = edited((xml) => after('Đường truyền chưa ổn định', OWN)(instead(SCOPE, 'Không tính bản sao.')(xml)))

  test('is another document than one without, of the same data', () => {
    const [plain, offered, kept] = [reportFor(YEAR), reportFor(YEAR, { previous }), reportFor(YEAR, { previous, isKeeping: true })]
    expect(toDocx(offered.model)).toEqual(toDocx(plain.model))
    expect(kept.fingerprint).toMatch(new RegExp(`^${plain.fingerprint}-[0-9a-f]{4}-[0-9a-f]{4}$`))
    expect(reportFor(YEAR, { previous, isKeeping: true }).fingerprint).toBe(kept.fingerprint)
  })

  test('offers them again when it is the previous one itself, and then says the same', () => {
    const second = reportFor(YEAR, { previous, isKeeping: true })
    const third = reportFor(YEAR, { previous: readReport(toDocx(second.model), 'x'), isKeeping: true })
    expect(third.kept.filter(isUsed).map(({ text }) => text)).toEqual(second.kept.map(({ text }) => text))
    expect(toDocx(third.model)).toEqual(toDocx(second.model))
  })
})

describe('a report that was turned about', () => {
  const titled = (text: string, style = 'Heading2'): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const used = (previous: PreviousReport): string[] => keptFrom(previous).filter(isUsed).map(({ heading, text }) => `${heading} | ${text}`)

  test('by another section before: what stands under the numbers that moved on stays in its place', () => {
    const previous = edited((xml) => after('Đường truyền chưa ổn định', OWN)(xml.replace('1. Khó khăn, vướng mắc', '2. Khó khăn, vướng mắc')))
    expect(used(previous)).toEqual([`2. Khó khăn, vướng mắc | ${OWN}`])
    const lines = linesOf(reportFor(YEAR, { previous, isKeeping: true }).model)
    expect(lines.slice(lines.indexOf('1. Khó khăn, vướng mắc'), lines.indexOf('2. Đề xuất, kiến nghị'))).toContain(OWN)
  })

  test.each([['a style', titled('4. Xử lý cán bộ')], ['no style', runOf('4. Xử lý cán bộ')], ['no style, in capitals', runOf('IVa. XỬ LÝ CÁN BỘ'.replace('a', ''))]])(
    'by a heading retitled, with %s: what stands under it does not pass to the section before', (_, heading) => {
      const cut = (xml: string): string => xml.replace(/<w:p>(?:(?!<\/w:p>).)*4\. Kỷ luật, kỷ cương(?:(?!<\/w:p>).)*<\/w:p>/s, () => `${heading}${runOf('Đã nhắc nhở chung.')}`)
      const previous = edited(cut)
      expect(used(previous)).toEqual([])
      expect(told(keptFrom(previous)).join('\n')).toContain('Đã nhắc nhở chung. | báo cáo này không có mục đó, không dùng lại')
    })

  test('by copying a whole section to its end, with what a person wrote in it: said once', () => {
    const previous = edited((xml) => {
      const written = after('Đường truyền chưa ổn định', OWN)(xml)
      const section = written.slice(written.lastIndexOf('<w:p>', written.indexOf('1. Khó khăn')), written.lastIndexOf('<w:p>', written.indexOf('2. Đề xuất')))
      return written.replace(section, () => section + section)
    })
    expect(used(previous)).toEqual([`1. Khó khăn, vướng mắc | ${OWN}`])
  })

  test('by a section of an older report: none of its figures comes along', () => {
    const older = reportFor({ period: 'Q1/2026', asOf: day(2026, 4, 10), sheets: { ...SHEETS, meetings: SHEETS['meetings']!.slice(0, 3) } })
    const pasted = linesOf(older.model).filter((line) => !/^\d+\.|^[IVX]+\./.test(line)).slice(5)
    expect(pasted.length).toBeGreaterThan(25)
    const kept = keptFrom(edited(after('Đường truyền chưa ổn định', ...pasted.map((line) => line.replace(/[<&]/g, '')))))
    expect(kept.length).toBeGreaterThan(15)
    expect(kept.filter(isUsed).map(({ text }) => text)).toEqual([])
  })

  test('by blank paragraphs, another style and letters in bold: only what was written counts', () => {
    const bold = `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Các cơ quan, đơn vị </w:t></w:r><w:r><w:t>chủ động rà soát lịch họp hằng tuần.</w:t></w:r></w:p>`
    const previous = edited((xml) => xml.replace(/(<\/w:p>)(?=<w:p><w:pPr><w:pStyle w:val="ND30Body")/g, `$1<w:p/>${runOf(' \u00a0')}`).replace(/<w:p>(?:(?!<w:p>).)*2\. Đề xuất, kiến nghị/s, (heading) => bold + heading))
    expect(used(previous)).toEqual([`1. Khó khăn, vướng mắc | ${OWN}`])
  })

  test('by bullets in place of dashes: what was written is a line of the list', () => {
    const listed = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>'
    const bullets = (xml: string): string => xml.replace(/<w:p><w:pPr>(?:(?!<w:p>).)*?<w:t[^>]*>- /gs, () => listed)
    const previous = edited((xml) => after('Đường truyền chưa ổn định', '• Phòng họp xuống cấp;')(bullets(xml)))
    expect(used(previous)).toEqual(['1. Khó khăn, vướng mắc | - Phòng họp xuống cấp;'])
    expect(newLines(previous)).toEqual(['- Phòng Kinh tế: Đường truyền chưa ổn định;', '- Phòng họp xuống cấp.'])
  })

  test('by typographic quotes and dashes of an editor: nothing was written', () => {
    expect(keptFrom(edited((xml) => xml.replace(/<w:t>- /g, '<w:t>– ').replace(/«/g, '“').replace(/»/g, '”')))).toEqual([])
  })
})

test('what was written goes on from report to report, once in each, with what comes to it', () => {
  const periods: readonly Asked[] = [YEAR, { period: '6T/2027', asOf: day(2027, 7, 10) }, { period: '2026', asOf: day(2028, 1, 15) }, HALF, HALF]
  const written = ['Không tính bản sao.', OWN]
  const figure = 'Có 7 phòng họp.'
  let previous = edited((xml) => after('Đường truyền chưa ổn định', OWN, figure)(instead(SCOPE, written[0]!)(xml)))
  for (const [index, asked] of periods.entries()) {
    const { model } = reportFor(asked, { previous, isKeeping: true })
    const text = linesOf(model).join('\n')
    expect(written.map((each) => text.split(each).length - 1)).toEqual(written.map(() => 1))
    expect(text).not.toContain(figure)
    const more = `Đường truyền của đơn vị ${'abcde'[index]!} còn chậm.`
    previous = edited(after(OWN, more, figure), toDocx(model))
    written.push(more)
  }
})

test('every heading of a report goes by its first words, in each period', () => {
  for (const asked of [HALF, YEAR, { period: '01/02/2026-15/05/2026' }]) {
    const headings = reportFor(asked).model.sections[0]!.blocks.flatMap((block) =>
      (block.kind === 'paragraph' && block.style.endsWith('heading') ? [block.runs[0]!.text.split(' ', 5).join(' ')] : []))
    expect(new Set(headings).size).toBe(headings.length)
    expect(headings).toHaveLength(19)
  }
})
