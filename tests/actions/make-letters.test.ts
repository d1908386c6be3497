import { describe, expect, test } from 'vitest'
import type { Options } from '../../src/actions/action.ts'
import { lintSentence } from '../../src/documents/lint/finding.ts'
import { lintDocx } from '../../workbench/lint/lint.ts'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import { checkLayout } from '../documents/check-layout.ts'
import { partsOf } from '../documents/docx-reader.ts'
import { schemaComplaints } from '../documents/schema-order.ts'
import { parseXml } from '../documents/xml-tree.ts'
import { draft, letterOf, refusal, textsOf, type Config } from './drafted-letters.ts'
import { letterPorts } from './letters-workbook.ts'

const TO_FILL_IN = 'Còn nội dung cần bổ sung, văn bản ghi «DỰ THẢO».'

const EVERY: readonly (readonly [id: string, options: Options])[] = [
  ['makeReminder', { due: '05/12/2026' }],
  ['makeReminder', {}],
  ['makeOverrunNotice', { period: '6T/2026' }],
  ['makeMeetingPlan', { period: '2026' }],
  ['makeWeekly', {}],
  ['makeInvitation', { row: '4' }],
  ['makeInvitation', { row: '2' }],
  ['makeConclusion', { row: '5' }],
]
const ISSUERS: readonly Config[] = [
  [],
  [['Cơ quan ban hành', 'Chủ tịch UBND'], ['Hình thức ký', 'CHỦ TỊCH']],
  [['Cơ quan ban hành', 'Văn phòng'], ['Hình thức ký', 'KT. CHỦ TỊCH']],
  [['Cơ quan ban hành', 'VHXH'], ['Hình thức ký', 'CHỦ TỊCH']],
  [['Cơ quan ban hành', 'Trung tâm Phục vụ hành chính công xã']],
  [['Loại đơn vị hành chính', 'đặc khu'], ['Tên đơn vị', 'Vân Đồn'], ['Hình thức ký', 'TL. CHỦ TỊCH'], ['Họ tên người ký', 'Nguyễn Văn Mẫu']],
]

describe('every letter', () => {
  test.each(EVERY)('%s %j keeps the layout and passes the lint, whoever issues it', (id, options) => {
    for (const config of ISSUERS) {
      const docx = toDocx(draft(id, options, config).model)
      expect(checkLayout(docx), JSON.stringify(config)).toEqual([])
      expect(lintDocx(docx, `${id}.docx`).map(lintSentence), JSON.stringify(config)).toEqual([])
    }
  })

  test.each(EVERY)('%s %j is a draft exactly when something is left to fill in', (id, options) => {
    const { model } = draft(id, options)
    expect(model.marks).toEqual(JSON.stringify(model.sections).includes('(đơn vị bổ sung)') ? ['DỰ THẢO'] : [])
  })

  test.each(EVERY)('%s %j has its mark where the figures are made up', (id, options) => {
    expect(draft(id, options, [['Dữ liệu mẫu', '2026']]).model.marks).toContain('DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA XÃ')
  })

  test.each([
    [[['Hình thức ký', 'TM. CHỦ TỊCH']], '«TM. CHỦ TỊCH» không phải cách ghi quyền hạn của người ký theo NĐ 30/2020.'],
    [[['Cơ quan ban hành', 'Đảng ủy xã']], '«Đảng ủy xã» không phải UBND'],
    [[['Cơ quan ban hành', 'Phòng Kinh tế'], ['Hình thức ký', 'TUQ. CHỦ TỊCH']], 'không ký TUQ.'],
    [[['Chức vụ người ký', 'Chánh Văn phòng']], 'Hình thức ký «KT. CHỦ TỊCH» cần chức vụ Phó Chủ tịch'],
    [[['Họ tên người ký', 'PGS.TS. Nguyễn Văn Mẫu']], 'Không ghi học hàm, học vị'],
  ] satisfies [Config, string][])('of %j is refused', (config, sentence) => {
    for (const [id, options] of EVERY) expect(refusal(id, options, config)).toContain(sentence)
  })
})

describe('the notice of meetings over their time', () => {
  test('names the meeting, its time and its limit, and no chair', () => {
    const texts = textsOf(draft('makeOverrunNotice', { period: '6T/2026' }).model)
    expect(texts.slice(texts.indexOf('Quy định') + 1).slice(0, 6)).toEqual([
      '1', '03/02/2026', 'Quán triệt Kết luận số 226-KL/TW', 'Quán triệt, triển khai', '300 phút', '240 phút',
    ])
    expect(texts.join(' ')).toContain('trong 6 tháng đầu năm 2026 có 01/01 hội nghị, cuộc họp (trong số ghi đủ giờ) vượt thời gian quy định')
    expect(texts.join(' ')).not.toContain('Chủ tịch UBND xã')
  })

  test('is not made where all kept their time', () => {
    expect(refusal('makeOverrunNotice', { period: 'Q4/2026' })).toBe(
      'Không có hội nghị, cuộc họp nào vượt thời gian quy định trong kỳ quý IV/2026 nên không cần thông báo.',
    )
  })
})

describe('the plan of meetings', () => {
  const made = draft('makeMeetingPlan', { period: '2026' })
  const texts = textsOf(made.model)

  test('writes an abbreviation out where it first has it, in the bases', () => {
    expect(texts.find((text) => text.startsWith('Căn cứ Kế hoạch số'))).toContain('của Ủy ban nhân dân (UBND) xã Vũ Dương')
    expect(texts).toContain('UBND xã ban hành Kế hoạch tổ chức hội nghị, cuộc họp năm 2026 như sau:')
  })

  test('has the ceiling of last year’s meetings less a tenth, in whole meetings, and the least online', () => {
    expect(texts).toContain('- Số hội nghị, cuộc họp không quá 10 cuộc, giảm tối thiểu 10% so với năm 2025 (12 cuộc, số liệu nhập theo tháng);')
    expect(texts).toContain('- Hội nghị, cuộc họp trực tuyến chiếm tối thiểu 60% tổng số; với 04 cuộc dự kiến, tổ chức trực tuyến ít nhất 03 cuộc;')
  })

  test('counts the commune’s own meetings, not those called off or held by others', () => {
    expect(texts).toContain('Tổng số hội nghị, cuộc họp năm 2026: 04 cuộc, trong đó trực tuyến 01 cuộc, kết hợp trực tiếp và trực tuyến 01 cuộc, '
      + 'hội nghị toàn xã 01 cuộc. Tính đến hết ngày 25/11/2026 đã tổ chức 03 cuộc. Danh mục tại Phụ lục kèm theo.')
    const list = texts.slice(texts.indexOf('DANH MỤC HỘI NGHỊ, CUỘC HỌP NĂM 2026'))
    expect(list.filter((text) => /^\d\d\/\d+\/2026$/.test(text))).toEqual(['03/02/2026', '23/11/2026', '24/11/2026', '30/11/2026'])
  })

  test('adds up the quarters', () => {
    const total = texts.indexOf('Tổng số')
    expect(texts.slice(total, total + 6)).toEqual(['Tổng số', '1', '0', '0', '3', '4'])
  })

  test('says before it is made where it falls short', () => {
    expect(made.missing).toEqual(['Số cuộc trực tuyến dự kiến (1) ít hơn mức tối thiểu (3) 02 cuộc.'])
  })

  test('without a base leaves its count to be filled in', () => {
    const ports = letterPorts()
    ports.sheets.delete('Số liệu năm trước')
    const { missing, model } = letterOf('makeMeetingPlan').draft(ports, {})
    expect(missing[0]).toBe(TO_FILL_IN)
    expect(missing[1]).toBe('Chưa có số liệu năm 2025 nên chưa tính được số cuộc tối đa. Nhập ở bảng Số liệu năm trước.')
    expect(model.marks).toEqual(['DỰ THẢO'])
  })

  test('of the year to come counts what was held and is still planned of this one', () => {
    const ports = letterPorts([['Thời gian chốt số liệu', 'theo NĐ 09/2019']])
    const rows = ports.sheets.get('Cuộc họp')!
    const row = [...rows[1]!]
    row[0] = '05/01/2027'
    rows.push(row)
    const next = textsOf(letterOf('makeMeetingPlan').draft(ports, { period: '2027' }).model)
    expect(next).toContain('- Số hội nghị, cuộc họp không quá 03 cuộc, giảm tối thiểu 10% so với năm 2026 (4 cuộc đã tổ chức và dự kiến);')
    expect(next.join(' ')).toContain('Tổng số hội nghị, cuộc họp năm 2027: 01 cuộc, trong đó trực tuyến 01 cuộc.')
  })

  test('is not made of a year without meetings', () => {
    expect(refusal('makeMeetingPlan', { period: '2027' })).toBe('Sổ Cuộc họp chưa có cuộc họp nào năm 2027. Nhập các cuộc họp dự kiến rồi tạo lại.')
  })
})

describe('the schedule of a week', () => {
  test('lists each day’s meetings in their order, attended ones too', () => {
    const texts = textsOf(draft('makeWeekly', { week: '25/11/2026' }).model)
    expect(texts.slice(texts.indexOf('Địa điểm') + 1, texts.indexOf('UBND xã thông báo để các cơ quan, đơn vị biết, thực hiện./.'))).toEqual([
      'Thứ Hai, ngày 23/11/2026', '07:30 - 08:30', 'Giao ban tuần', 'Chủ tịch UBND xã', 'Các phòng; Công an xã', 'Trực tuyến',
      'Thứ Ba, ngày 24/11/2026', '13:30 - 17:00', 'Sơ kết công tác quý', 'Nguyễn Văn Mẫu', 'Hội trường UBND xã',
    ])
  })

  test.each([['25/11/2026', 'từ ngày 23/11/2026'], ['27/11/2026', 'từ ngày 30/11/2026'], ['29/11/2026', 'từ ngày 30/11/2026']])(
    'asked for on %s is %s: from Friday on the next week’s', (asOf, period) => {
      expect(draft('makeWeekly', { asOf }).period).toContain(period)
    },
  )

  test('is not made of an empty week', () => {
    expect(refusal('makeWeekly', { week: '01/7/2026' })).toContain('chưa có cuộc họp nào trong tuần từ ngày 29/6/2026 đến ngày 05/7/2026')
  })
})

describe('what must be mended of a printed task', () => {
  const mended = (task: string, header: string, value: string): ReturnType<typeof letterPorts> => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Nhiệm vụ')!
    rows.find((row) => row[0] === task)![rows[0]!.indexOf(header)] = value
    return ports
  }
  const reminder = (task: string, header: string, value: string) => letterOf('makeReminder').draft(mended(task, header, value), { due: '05/12/2026' })

  test.each([
    ['Sản phẩm', '', 'Bảng Nhiệm vụ, dòng 3: Chưa nhập «Sản phẩm».'],
    ['Ngày giao', '31/6/2026', null],
    ['Trạng thái', 'xong rồi nhé', 'Bảng Nhiệm vụ, dòng 3: «xong rồi nhé» không có trong danh sách.'],
  ])('its «%s» as «%s» is told and makes a reminder a draft', (header, value, told) => {
    const { missing, model } = reminder('2', header, value)
    const isCited = textsOf(model).includes('Rà soát thủ tục hành chính')
    // A task whose day of assignment cannot be read is in no letter.
    expect(isCited).toBe(told !== null)
    expect(model.marks).toEqual(isCited ? ['DỰ THẢO'] : [])
    expect(missing.filter((sentence) => sentence.includes('DỰ THẢO'))).toEqual(isCited ? ['Còn 1 nội dung phải sửa, văn bản ghi «DỰ THẢO».'] : [])
    if (told !== null) expect(missing.some((sentence) => sentence.startsWith(told))).toBe(true)
  })

  test('that a reminder does not cite says nothing', () => {
    expect(reminder('6', 'Sản phẩm', '').model.marks).toEqual([])
  })

  test('that a conclusion gave is told with it', () => {
    const { missing } = letterOf('makeConclusion').draft(mended('7', 'Sản phẩm', ''), { row: '5' })
    expect(missing.slice(0, 2)).toEqual(['Còn 1 nội dung phải sửa, văn bản ghi «DỰ THẢO».', TO_FILL_IN])
    expect(missing.at(-1)).toContain('Bảng Nhiệm vụ, dòng 8: Chưa nhập «Sản phẩm».')
  })
})

describe('figures that are not final', () => {
  test('make the notice of a period that goes on a draft', () => {
    const { missing, model } = draft('makeOverrunNotice', { period: '2026' })
    expect(missing).toEqual(['Kỳ chưa kết thúc nên số liệu tính đến hết ngày 25/11/2026 là tạm tính, văn bản ghi «DỰ THẢO».'])
    expect(model.marks).toEqual(['DỰ THẢO'])
  })

  test('make the plan of a year whose base goes on a draft', () => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Cuộc họp')!
    rows.push(['05/01/2027', ...rows[1]!.slice(1)])
    const { missing, model } = letterOf('makeMeetingPlan').draft(ports, { period: '2027' })
    expect(missing[0]).toBe('Năm 2026 chưa kết thúc nên số cuộc tối đa là tạm tính, văn bản ghi «DỰ THẢO».')
    expect(model.marks).toEqual(['DỰ THẢO'])
    expect(letterOf('makeMeetingPlan').draft(ports, { period: '2027', asOf: '31/12/2026' }).model.marks).toEqual([])
  })
})

describe('what must be mended of a printed meeting', () => {
  const broken = (): ReturnType<typeof letterPorts> => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Cuộc họp')!
    rows[1]![rows[0]!.indexOf('Giờ kết thúc')] = '06:00'
    return ports
  }

  test('is told with its row and makes the letter a draft', () => {
    const { missing, model } = letterOf('makeWeekly').draft(broken(), {})
    expect(missing).toContain('Dòng 2: Giờ kết thúc 06:00 trước giờ bắt đầu 07:30. Sửa giờ, hoặc nhập Ngày kết thúc nếu họp nhiều ngày.')
    expect(missing[0]).toBe('Còn 1 nội dung phải sửa, văn bản ghi «DỰ THẢO».')
    expect(model.marks).toEqual(['DỰ THẢO'])
  })

  test('is told of a meeting over its time as well', () => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Cuộc họp')!
    rows[4]![rows[0]!.indexOf('Số người')] = 'đông'
    const { missing, model } = letterOf('makeOverrunNotice').draft(ports, { period: '6T/2026' })
    expect(missing[1]).toBe('Dòng 5: «đông» không phải số. Chỉ nhập chữ số.')
    expect(model.marks).toEqual(['DỰ THẢO'])
  })

  test('of a meeting that is not printed says nothing', () => {
    expect(letterOf('makeInvitation').draft(broken(), { row: '4' }).model.marks).toEqual([])
  })
})

describe('a letter from any cells', () => {
  const HOSTILE = ['<w:t>&amp;</w:t> ]]>', '=HYPERLINK("x")', '\u202Eđảo\u202C 😀', 'a\u0000b\u0007c\uD800', 'Dòng 1\nDòng 2\tTab', 'x'.repeat(50_000)]

  test.each(HOSTILE.map((text) => [text.slice(0, 20), text] as const))('with «%s» in its texts is a valid file that says it', (_short, text) => {
    const ports = letterPorts()
    const meetings = ports.sheets.get('Cuộc họp')!
    const tasks = ports.sheets.get('Nhiệm vụ')!
    for (const header of ['Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm']) for (const row of meetings.slice(1)) row[meetings[0]!.indexOf(header)] = text
    for (const header of ['Nội dung công việc', 'Cơ quan chủ trì']) for (const row of tasks.slice(1)) row[tasks[0]!.indexOf(header)] = text
    for (const [id, options] of [['makeReminder', {}], ['makeMeetingPlan', {}], ['makeWeekly', {}], ['makeInvitation', { row: '4' }], ['makeConclusion', { row: '5' }]] as const) {
      const { model } = letterOf(id).draft(ports, options)
      const parts = partsOf(toDocx(model))
      const document = parseXml(parts['word/document.xml']!)
      expect(schemaComplaints(document), id).toEqual([])
      expect(parts['word/document.xml']).not.toContain('<w:t>&amp;</w:t> ]]>')
    }
  })

  test('that are more than a Google Doc holds is refused in a sentence', () => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Cuộc họp')!
    const [, first] = rows
    first![rows[0]!.indexOf('Nội dung')] = 'x'.repeat(50_000)
    for (let count = 0; count < 25; count++) rows.push([...first!.slice(0, 1), `0${count % 10}:0${Math.floor(count / 10)}`, ...first!.slice(2)])
    expect(() => letterOf('makeWeekly').run(ports, {})).toThrow(/^Văn bản có 1\.\d{3}\.\d{3} ký tự, vượt giới hạn 1\.020\.000/)
  })
})

describe('the invitation', () => {
  test('says who, what, when and where, with the chair’s post', () => {
    const texts = textsOf(draft('makeInvitation', { row: '4' }).model)
    expect(texts.slice(texts.indexOf('GIẤY MỜI'), texts.indexOf('Đề nghị các đại biểu dự họp đúng thành phần, đúng giờ./.'))).toEqual([
      'GIẤY MỜI', 'Triển khai kế hoạch thu ngân sách', 'Ủy ban nhân dân (UBND) xã trân trọng kính mời:', '- Phòng Kinh tế;', '- Phòng Văn hóa - Xã hội.',
      'Tới dự: hội nghị triển khai kế hoạch thu ngân sách.', 'Chủ trì: Phó Chủ tịch UBND xã Nguyễn Văn Mẫu.',
      'Thời gian: 08 giờ 00 đến 11 giờ 00, Thứ Hai, ngày 30 tháng 11 năm 2026.', 'Địa điểm: Hội trường UBND xã, kết hợp trực tuyến.',
      'Tài liệu đã được gửi trước; đề nghị các đại biểu nghiên cứu trước, dành thời gian chủ yếu cho thảo luận tại cuộc họp.',
    ])
  })

  test.each([
    ['Họp xét thi đua', 'Họp khác', 'cuộc họp xét thi đua'],
    ['Giao ban tuần', 'Giao ban', 'cuộc họp giao ban tuần'],
    ['Sơ kết quý', 'Sơ kết', 'hội nghị sơ kết quý'],
    ['Hội nghị tập huấn', 'Tập huấn, bồi dưỡng', 'hội nghị tập huấn'],
    ['Tập huấn kỹ năng số', 'Tập huấn, bồi dưỡng', 'hội nghị tập huấn kỹ năng số'],
    ['UBND xã thường kỳ', 'Họp khác', 'cuộc họp UBND xã thường kỳ'],
  ])('to «%s» of the kind «%s» is to %s', (content, kind, name) => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Cuộc họp')!
    rows[3]![rows[0]!.indexOf('Nội dung')] = content
    rows[3]![rows[0]!.indexOf('Loại')] = kind
    expect(textsOf(letterOf('makeInvitation').draft(ports, { row: '4' }).model)).toContain(`Tới dự: ${name}.`)
  })

  test('and the conclusion say all days of a meeting that goes on', () => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Cuộc họp')!
    for (const row of [3, 4]) rows[row]![rows[0]!.indexOf('Ngày kết thúc')] = row === 3 ? '02/12/2026' : '04/02/2026'
    expect(textsOf(letterOf('makeInvitation').draft(ports, { row: '4' }).model)).toContain(
      'Thời gian: 08 giờ 00 đến 11 giờ 00, từ Thứ Hai, ngày 30 tháng 11 năm 2026 đến hết ngày 02 tháng 12 năm 2026.',
    )
    expect(textsOf(letterOf('makeConclusion').draft(ports, { row: '5' }).model).join(' ')).toContain('Từ ngày 03/02/2026 đến ngày 04/02/2026, tại Hội trường')
  })

  test('is of the selected row where none is named', () => {
    expect(letterOf('makeInvitation').draft(letterPorts([], 4), {}).period).toBe('cuộc họp ngày 30/11/2026 (dòng 4)')
    expect(refusal('makeInvitation')).toContain('Chưa chọn cuộc họp.')
    expect(refusal('makeInvitation', { row: '99' })).toContain('Chưa chọn cuộc họp.')
  })

  test('warns of a short notice, and of what the register lacks', () => {
    expect(draft('makeInvitation', { row: '4' }).missing).toEqual([])
    expect(draft('makeInvitation', { row: '4', asOf: '27/11/2026' }).missing[0]).toMatch(/^Còn 01 ngày làm việc đến cuộc họp; quy định/)
    expect(draft('makeInvitation', { row: '3' }).missing).toEqual([TO_FILL_IN, 'Cuộc họp chưa ghi thành phần.', 'Cuộc họp đã diễn ra ngày 24/11/2026.'])
  })

  test('to a meeting that was called off is refused', () => {
    expect(refusal('makeInvitation', { row: '6' })).toBe('Cuộc họp ở dòng 6 đã ghi «Hủy». Chọn cuộc họp khác.')
  })
})

describe('the notice of a conclusion', () => {
  test('leaves the conclusion to people and lists the tasks that it gave', () => {
    const { model, missing } = draft('makeConclusion', { row: '5' })
    const texts = textsOf(model)
    expect(texts).toContain('Kết luận của Chủ tịch UBND xã tại hội nghị quán triệt Kết luận số 226-KL/TW')
    expect(texts).toContain('1. (đơn vị bổ sung).')
    expect(texts).toContain('Lập danh mục hồ sơ')
    expect(missing).toEqual([
      TO_FILL_IN, 'Cần ghi nội dung kết luận.', 'Cuộc họp chưa ghi thành phần.', 'Đã quá 05 ngày làm việc sau cuộc họp (QĐ 45/2018).',
      'Sổ đã ghi thông báo kết luận số 12/TB-UBND.',
    ])
  })

  test('of a meeting still to come is refused', () => {
    expect(refusal('makeConclusion', { row: '4' })).toContain('chưa diễn ra nên chưa có kết luận')
  })
})
