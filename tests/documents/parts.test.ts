import { describe, expect, test } from 'vitest'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import type { Block, DocumentModel, Table } from '../../src/documents/model.ts'
import { boldWidthPt } from '../../src/documents/text-width.ts'
import {
  addresseeLines, basisLines, BLANK, letterhead, pageMarks, recipientLines, signatureBlock, titleLines,
  type LetterheadInput,
} from '../../src/documents/parts.ts'
import { authorityLines, issuerOf, signatureRefusal, type Issuer, type IssuerKind } from '../../src/documents/issuer.ts'
import { refusalSentence, type Refusal } from '../../src/documents/refusal.ts'
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../src/plan/settings.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { checkLayout } from './check-layout.ts'
import { readDocx } from './docx-reader.ts'
import { reportLike, SIGNED } from './letter.ts'

const settings = DEFAULT_SETTINGS
const textsOf = (blocks: readonly Block[]): string[] => blocks
  .flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []))
const cellTexts = (table: Table): string[][] => table.rows.flatMap(({ cells }) => cells.map(({ blocks }) => textsOf(blocks)))
const headOf = (more: Partial<LetterheadInput> = {}): string[][] =>
  cellTexts(letterhead({ settings, symbol: 'BC-UBND', year: 2026, ...more })).map((cell) =>
    cell.map((text) => text.replace(/\u00a0+/g, '…')))

describe('the letterhead', () => {
  test('of a People’s Committee has no superior, and room for number, day and month', () => {
    expect(headOf()).toEqual([
      ['ỦY BAN NHÂN DÂN', 'XÃ VŨ DƯƠNG'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: …/BC-UBND'],
      ['Vũ Dương, ngày … tháng … năm 2026'],
    ])
  })

  test.each<[string, string[], string, string]>([
    ['', ['ỦY BAN NHÂN DÂN', 'XÃ VŨ DƯƠNG'], 'UBND xã', 'UBND'],
    ['UBND xã', ['ỦY BAN NHÂN DÂN', 'XÃ VŨ DƯƠNG'], 'UBND xã', 'UBND'],
    ['Chủ tịch UBND', ['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN\nXÃ VŨ DƯƠNG'], 'Chủ tịch UBND xã', 'CT'],
    ['Phòng Văn hóa - Xã hội', ['UBND XÃ VŨ DƯƠNG', 'PHÒNG VĂN HÓA - XÃ HỘI'], 'Phòng Văn hóa - Xã hội', 'VHXH'],
    ['P.KT', ['UBND XÃ VŨ DƯƠNG', 'PHÒNG KINH TẾ'], 'Phòng Kinh tế', 'KT'],
    ['Văn phòng HĐND và UBND xã', ['UBND XÃ VŨ DƯƠNG', 'VĂN PHÒNG HĐND VÀ UBND'], 'Văn phòng HĐND và UBND', 'VP'],
    ['TTPVHCC', ['UBND XÃ VŨ DƯƠNG', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'], 'Trung tâm Phục vụ hành chính công', 'TTPVHCC'],
  ])('of «%s» has %j', (typed, head, words, abbreviation) => {
    const issuer = issuerOf({ ...settings, issuer: typed }) as Issuer
    expect(headOf({ issuer })[0]).toEqual(head)
    expect(issuer).toMatchObject({ words, abbreviation })
  })

  test('of a ward’s or a special zone’s unit names its own kind of place', () => {
    const zone = readSettings([], { unitKind: 'đặc khu', commune: 'Vân Đồn', issuer: 'Văn phòng' }).settings
    expect(headOf({ settings: zone, issuer: issuerOf(zone) as Issuer })[0]).toEqual(['UBND ĐẶC KHU VÂN ĐỒN', 'VĂN PHÒNG HĐND VÀ UBND'])
    const ward = readSettings([], { unitKind: 'phường', commune: 'Hoa Lư', issuer: 'KT' }).settings
    expect(issuerOf(ward)).toMatchObject({ name: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', abbreviation: 'KTHTĐT' })
  })

  test.each(['Đảng ủy xã', 'Công an xã', 'Sở Nội vụ'])('of «%s» is refused', (issuer) => {
    expect(refusalSentence(issuerOf({ ...settings, issuer }) as Refusal)).toContain(`«${issuer}» không phải UBND`)
  })

  test.each([[5, '05'], [12, '12'], [104, '104']])('writes the number %i as %s', (number, written) => {
    expect(headOf({ number })[2]).toEqual([`Số: ${written}/BC-UBND`])
  })

  test.each([
    [dayOf(2026, 6, 4)!, 'Vũ Dương, ngày 04 tháng 6 năm 2026'],
    [dayOf(2026, 2, 15)!, 'Vũ Dương, ngày 15 tháng 02 năm 2026'],
    [dayOf(2026, 10, 20)!, 'Vũ Dương, ngày 20 tháng 10 năm 2026'],
  ])('writes the day %i as «%s»', (day, written) => {
    expect(headOf({ day })[3]).toEqual([written])
  })

  test('of a Công văn says below the number what it is about', () => {
    expect(headOf({ about: 'đôn đốc thực hiện nhiệm vụ' })[2]).toEqual(['Số: …/BC-UBND', 'V/v đôn đốc thực hiện nhiệm vụ'])
  })

  test('has place and date on one line, also of a long name', () => {
    const lineOf = (commune: string) => readDocx(toDocx(reportLike({ ...SIGNED, commune }))).sections[0]!.paragraphs.find(({ text }) => text.startsWith(`${commune}, ngày`))!
    expect(lineOf('Vũ Dương').text).toBe(`Vũ Dương, ngày ${BLANK} tháng ${BLANK} năm 2026`)
    const { text, boxPt } = lineOf('Nguyễn Thị Minh Khai')
    expect(text).toMatch(/^Nguyễn Thị Minh Khai, ngày \u00a0{2} tháng \u00a0{2} năm 2026$/)
    // Bold letters are wider than italic ones.
    expect(boldWidthPt(text.replace(/\u00a0/g, ' '), 14) * 0.95).toBeLessThan(boxPt)
  })

  test('is that of a ward in a ward', () => {
    const ward = readSettings([{ name: 'unitKind', value: 'phường' }, { name: 'commune', value: 'Hoa Lư' }]).settings
    expect(headOf({ settings: ward })[0]).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA LƯ'])
  })
})

describe('the signature', () => {
  test.each<[IssuerKind, Settings['signForm'], string, string[]]>([
    ['committee', 'kt', 'Phó Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['committee', 'chairman', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['committee', 'tl', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['committee', 'tuq', 'Trưởng phòng Kinh tế', ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ']],
    ['chairman', 'chairman', 'Chủ tịch', ['CHỦ TỊCH']],
    ['chairman', 'kt', 'Phó Chủ tịch', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['chairman', 'tl', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['office', 'chairman', '', ['CHÁNH VĂN PHÒNG']],
    ['office', 'kt', '', ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['division', 'chairman', '', ['TRƯỞNG PHÒNG']],
    ['division', 'kt', '', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
    ['centre', 'chairman', '', ['GIÁM ĐỐC']],
    ['centre', 'kt', '', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ])('of %s, %s, by «%s» reads %j', (kind, signForm, signerTitle, expected) => {
    expect(authorityLines({ signForm, signerTitle }, kind)).toEqual(expected)
  })

  const refused = (own: Partial<Settings>): string | null => {
    const signed = { ...settings, ...own }
    const refusal = signatureRefusal(signed, issuerOf(signed) as Issuer)
    return refusal && refusalSentence(refusal)
  }

  test.each<[Partial<Settings>]>([
    [{}],
    [{ signForm: 'kt', signerTitle: 'Phó Chủ tịch UBND xã' }],
    [{ signForm: 'chairman', signerTitle: 'Chủ tịch' }],
    [{ signForm: 'tl', signerTitle: 'Chánh Văn phòng' }],
    [{ signForm: 'tl', signerTitle: 'Trưởng phòng Kinh tế' }],
    [{ signForm: 'tuq', signerTitle: 'Phó Chánh Văn phòng' }],
    [{ issuer: 'Phòng Kinh tế', signForm: 'kt' }],
    [{ signerName: 'Tsan Văn Mẫu' }],
  ])('%j is allowed', (own) => {
    expect(refused(own)).toBeNull()
  })

  test.each<[Partial<Settings>, string]>([
    [{ signForm: 'kt', signerTitle: 'Chánh Văn phòng' }, 'Hình thức ký «KT. CHỦ TỊCH» cần chức vụ Phó Chủ tịch, không phải «Chánh Văn phòng».'],
    [{ signForm: 'chairman', signerTitle: 'Quyền trưởng phòng' }, 'cần chức vụ Chủ tịch'],
    [{ signForm: 'tl', signerTitle: 'Phó Chánh Văn phòng' }, 'cần chức vụ Chánh Văn phòng hoặc Trưởng phòng'],
    [{ issuer: 'Phòng Kinh tế', signForm: 'tl' }, 'Văn bản của Phòng Kinh tế không ký TL.; người ký là TRƯỞNG PHÒNG'],
    [{ issuer: 'TTPVHCC', signForm: 'tuq' }, 'không ký TUQ.; người ký là GIÁM ĐỐC'],
    [{ signerName: 'TS. Nguyễn Văn Mẫu' }, 'Không ghi học hàm, học vị'],
    [{ signerName: 'Thạc sĩ Nguyễn Văn Mẫu' }, 'Không ghi học hàm, học vị'],
  ])('%j is refused', (own, sentence) => {
    expect(refused(own)).toContain(sentence)
  })

  test('leaves room to sign and prints the name only where one is set', () => {
    const linesOf = (table: Table): string[] => cellTexts(table)[1]!
    expect(linesOf(signatureBlock(SIGNED))).toEqual([
      'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', '', '', 'Nguyễn Văn Mẫu',
    ])
    expect(linesOf(signatureBlock(settings)).join('')).toBe('TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCH')
  })

  test('is never parted over two pages', () => {
    expect(signatureBlock(settings).rows.map(({ isWhole }) => isWhole)).toEqual([true])
  })
})

describe('Nơi nhận', () => {
  test('begins «- Như trên;» when the document is addressed, and ends with the archive', () => {
    expect(textsOf(recipientLines(settings))).toEqual([
      'Nơi nhận:', '- Như trên;', '- Thường trực Đảng ủy xã;', '- Thường trực HĐND xã;',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam xã;', '- Các PCT UBND xã;', '- Các cơ quan, đơn vị có liên quan;', '- Lưu: VT, VHXH.',
    ])
  })

  test('names the first recipient itself when the document is not addressed', () => {
    expect(textsOf(recipientLines({ ...settings, kinhGui: '' })).slice(0, 2)).toEqual(['Nơi nhận:', '- Sở Nội vụ;'])
  })

  test('keeps a recipient whose name only begins like the addressee’s', () => {
    const lines = recipientLines({ recipients: ['Sở Nội', 'Sở N', 'Lưu: VT'], kinhGui: 'Sở Nội vụ tỉnh Ninh Bình' })
    expect(textsOf(lines)).toEqual(['Nơi nhận:', '- Như trên;', '- Sở N;', '- Lưu: VT.'])
  })

  test('always has an archive', () => {
    expect(textsOf(recipientLines({ recipients: ['Sở Nội vụ'], kinhGui: '' }))).toEqual(['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.'])
  })
})

describe('the lines between', () => {
  test.each([
    ['', []],
    ['Sở Nội vụ tỉnh Ninh Bình', ['Kính gửi: Sở Nội vụ tỉnh Ninh Bình.']],
    ['Phòng Kinh tế; Công an xã', ['Kính gửi:', '- Phòng Kinh tế;', '- Công an xã.']],
  ])('«%s» is addressed as %j', (kinhGui, expected) => {
    expect(textsOf(addresseeLines({ kinhGui }))).toEqual(expected)
  })

  test('the addressees stand clear of the head above and the text below', () => {
    const { paragraphs } = readDocx(toDocx(reportLike({ ...SIGNED, kinhGui: 'Sở Nội vụ; Văn phòng UBND tỉnh' }))).sections[0]!
    const first = paragraphs.findIndex(({ text }) => text === 'Kính gửi:')
    expect(paragraphs[first]!.beforePt).toBeGreaterThanOrEqual(12)
    expect(paragraphs[first + 2]).toMatchObject({ text: '- Văn phòng UBND tỉnh.', afterPt: 6 })
  })

  test('bases end with a semicolon, the last with a full stop', () => {
    expect(textsOf(basisLines(['Căn cứ A', 'Căn cứ B']))).toEqual(['Căn cứ A;', 'Căn cứ B.'])
    expect(basisLines([])).toEqual([])
  })

  test('the kind is in capitals, the subject as it is, with a rule directly after', () => {
    const lines = titleLines('Báo cáo', 'Kết quả')
    expect(textsOf(lines)).toEqual(['BÁO CÁO', 'Kết quả'])
    expect(lines.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'rule'])
  })

  test('a sample says whose figures it does not hold', () => {
    const ward = readSettings([{ name: 'unitKind', value: 'phường' }]).settings
    expect(pageMarks(ward, { isSample: true, isDraft: true })).toEqual(['DỰ THẢO', 'DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA PHƯỜNG'])
  })
})

describe('a whole document of these parts', () => {
  const whole = reportLike(SIGNED)

  test.each<[string, DocumentModel]>([
    ['of the committee', whole],
    ['dated and numbered', reportLike(SIGNED, { day: dayOf(2026, 6, 4)!, number: 5 })],
    ['of a division', reportLike(SIGNED, { issuer: issuerOf({ ...SIGNED, issuer: 'VHXH' }) as Issuer, symbol: 'BC-VHXH' })],
    ['of the chairman', reportLike(SIGNED, { issuer: issuerOf({ ...SIGNED, issuer: 'Chủ tịch UBND' }) as Issuer, symbol: 'BC-CT' })],
    ['about something', reportLike(SIGNED, { about: 'đôn đốc thực hiện nhiệm vụ' })],
    ['to several', reportLike({ ...SIGNED, kinhGui: 'Sở Nội vụ; Văn phòng UBND tỉnh' })],
    ['to nobody', reportLike({ ...SIGNED, kinhGui: '' })],
    ['by order', reportLike({ ...SIGNED, signForm: 'tl', signerTitle: 'Chánh Văn phòng' })],
  ])('%s keeps every row of the layout', (_name, model) => {
    expect(checkLayout(toDocx(model))).toEqual([])
  })
})
