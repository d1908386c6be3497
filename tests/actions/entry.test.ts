// What is typed and pasted into a register of a real spreadsheet is checked at once: through dist/, on the host.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import { sheetHost, type SheetHost } from './on-sheet.ts'

const SHEET = 'Cuộc họp'
const MEETING = ['04/6/2026', '07:30', '', '09:00', 'Giao ban tuần', 'Giao ban', 'Trực tuyến', '', '', 'Phòng A', 'Chủ tịch UBND xã']
const OTHER = ['05/6/2026', '07:30', '', '09:00', 'Họp bàn', 'Giải quyết công việc', 'Trực tiếp', '', '', 'Phòng B', 'Phó Chủ tịch UBND xã']

let at: SheetHost
beforeAll(() => {
  at = sheetHost()
})
afterAll(() => at.host.close())

/** All notes of the register below the header that begin with our mark, as «G2 sentence». */
const notes = (sheet = SHEET): string[] => at.on(sheet, `
  const notes = sheet.getRange(2, 1, 60, 22).getNotes()
  return notes.flatMap((line, r) => line.flatMap((note, c) => note.startsWith('Nề nếp') ? [sheet.getRange(r + 2, c + 1).getA1Notation() + ' ' + note.slice(8)] : []))`)

const clear = (sheet: string): void => at.on(sheet, `const all = sheet.getRange(2, 1, 60, 22); all.clearContent(); all.clearNote()`)

beforeEach(() => {
  clear(SHEET)
  at.host.paste(SHEET, 'A2', [MEETING])
})

const IN_NO_LIST = '«Qua điện thoại» không có trong danh sách. Chọn: Trực tiếp, Trực tuyến hoặc Kết hợp trực tiếp và trực tuyến.'

describe('a typed value', () => {
  test('that is right gets no note', () => {
    expect(notes()).toEqual([])
  })

  test.each([
    ['G2', 'Qua điện thoại', IN_NO_LIST, 'Trực tiếp'],
    ['A2', '30/02/2026', 'Ngày «30/02/2026» không có trong lịch. Nhập lại theo dạng ngày/tháng/năm.', '04/6/2026'],
    ['A2', '04/6/2062', 'Ngày 04/6/2062 nằm xa năm kế hoạch 2026. Kiểm tra lại năm.', '04/6/2026'],
    ['B2', 'sau giờ nghỉ', 'Không đọc được giờ «sau giờ nghỉ». Nhập theo dạng 07:30.', '07:30'],
    ['D2', '07:00', 'Giờ kết thúc 07:00 trước giờ bắt đầu 07:30. Sửa giờ, hoặc nhập Ngày kết thúc nếu họp nhiều ngày.', '09:00'],
    ['D2', '16:00', 'Cuộc họp giao ban kéo dài 390 phút, quá 150 phút so với quy định 1/2 ngày (QĐ 45/2018). Kiểm tra giờ hoặc rút ngắn.', '09:00'],
    ['M2', '-3', 'Số người không thể âm. Nhập từ 0 trở lên.', '3'],
    ['E2', null, 'Chưa nhập «Nội dung». Nhập tên hoặc nội dung cuộc họp.', 'Giao ban tuần'],
    ['N2', '03/6/2026', 'Giấy mời gửi trước 01 ngày làm việc; quy định ít nhất 03 ngày (QĐ 45/2018), trừ họp đột xuất.', '29/5/2026'],
  ])('in %s, «%s», is found at its cell, and the note goes when it is mended', (cell, bad, sentence, good) => {
    at.host.edit(SHEET, cell, bad)
    expect(notes()).toEqual([`${cell} ${sentence}`])
    at.host.edit(SHEET, cell, good)
    expect(notes()).toEqual([])
  })

  test('in a known spelling becomes the standard word; free text and formulas stay as typed', () => {
    at.host.edit(SHEET, 'G2', 'online')
    at.host.edit(SHEET, 'E2', '  giao   ban ')
    expect([at.value(SHEET, 'G2'), at.value(SHEET, 'E2')]).toEqual(['Trực tuyến', '  giao   ban '])
    at.on(SHEET, `sheet.getRange('G2').setNumberFormat('General')`)
    at.host.edit(SHEET, 'G2', '=LOWER("ZOOM")')
    expect(at.on(SHEET, `return sheet.getRange('G2').getFormula()`)).toBe('=LOWER("ZOOM")')
    at.on(SHEET, `sheet.getRange('G2').setNumberFormat('@')`)
  })

  test('that says more than its value stays as it is', () => {
    at.host.edit(SHEET, 'G2', 'Trực tuyến (Zoom, phòng 2)')
    expect(at.value(SHEET, 'G2')).toBe('Trực tuyến (Zoom, phòng 2)')
  })
})

describe('rules across rows', () => {
  test('an overlap is found on the row that begins later, and goes when the other row is changed', () => {
    at.host.paste(SHEET, 'A3', [['04/6/2026', '08:00', '', '10:00', 'Họp bàn', 'Giải quyết công việc', 'Trực tiếp', '', '', 'Phòng A', 'Phó Chủ tịch']])
    expect(notes()).toEqual(['J3 Phòng «Phòng A» đã có cuộc ở dòng 2 (07:30–09:00). Đổi giờ, người chủ trì hoặc phòng.'])
    at.host.edit(SHEET, 'J2', 'Phòng B')
    expect(notes()).toEqual([])
  })

  test('an overlap that the earlier row makes is found on the later one', () => {
    at.host.paste(SHEET, 'A3', [['04/6/2026', '09:30', '', '10:00', 'Họp bàn', 'Giải quyết công việc', 'Trực tiếp', '', '', 'Phòng A', 'Phó Chủ tịch']])
    expect(notes()).toEqual([])
    at.host.edit(SHEET, 'D2', '09:45')
    expect(notes()).toEqual(['J3 Phòng «Phòng A» đã có cuộc ở dòng 2 (07:30–09:45). Đổi giờ, người chủ trì hoặc phòng.'])
  })

  test('a meeting entered twice is found', () => {
    at.host.paste(SHEET, 'A3', [MEETING])
    expect(notes()).toEqual(['E3 Trùng ngày, giờ và nội dung với dòng 2; chỉ tính một cuộc. Xóa dòng thừa, hoặc sửa nếu là hai cuộc khác nhau.'])
  })

  test('two leads of a task, and what is missing of the «6 rõ», are found', () => {
    at.host.edit('Nhiệm vụ', 'D2', 'Văn phòng HĐND và UBND xã; Phòng Kinh tế')
    expect(at.note('Nhiệm vụ', 'D2')).toContain('Có hai cơ quan chủ trì')
    at.host.edit('Nhiệm vụ', 'F2', null)
    expect(at.note('Nhiệm vụ', 'F2')).toContain('Nhiệm vụ chưa đủ «6 rõ»: thiếu sản phẩm. Bổ sung.')
  })

  test('what is wrong in rows that nobody has touched is left to the whole check', () => {
    at.write(SHEET, 'A3', [OTHER, OTHER])
    at.write(SHEET, 'G3', [['Qua điện thoại']])
    at.host.edit(SHEET, 'G2', 'Trực tiếp')
    expect(notes()).toEqual([])
  })
})

describe('a secret row', () => {
  test('is found at once, explained, and shown nowhere', () => {
    at.host.paste('Văn bản', 'A2', [['Đi', '15/KH-UBND', '04/6/2026', 'Kế hoạch', 'Bí mật ABC', '', 'Mật']])
    expect(notes('Văn bản').join()).toContain('báo ngay người phụ trách bảo vệ bí mật nhà nước; nội dung có thể còn trong lịch sử phiên bản')
    expect(notes('Văn bản').join()).not.toContain('ABC')
    expect(at.value('Văn bản', 'E2')).toBe('Bí mật ABC')
    clear('Văn bản')
  })
})

describe('notes and colours of people', () => {
  test('are never touched', () => {
    at.on(SHEET, `sheet.getRange('G2').setNote('Hỏi lại anh Ba').setBackground('#00ff00')`)
    at.host.edit(SHEET, 'G2', 'Qua điện thoại')
    at.host.edit(SHEET, 'A2', '30/02/2026')
    expect(at.on(SHEET, `return [sheet.getRange('G2').getNote(), sheet.getRange('G2').getBackground()]`)).toEqual(['Hỏi lại anh Ba', '#00ff00'])
    at.host.edit(SHEET, 'G2', 'Trực tiếp')
    expect(at.note(SHEET, 'G2')).toBe('Hỏi lại anh Ba')
    at.on(SHEET, `sheet.getRange('G2').setBackground(null)`)
  })

  test('the header and sheets of other kinds are left alone', () => {
    const before = at.note(SHEET, 'G1')
    at.host.edit(SHEET, 'G1', 'Hình thức họp')
    at.host.edit('Kết quả rà soát', 'A2', 'Gì đó')
    at.host.edit('Tổng quan', 'A20', '30/02/2026')
    expect(at.note(SHEET, 'G1')).toBe(before)
    expect(at.note('Kết quả rà soát', 'A2') + at.note('Tổng quan', 'A20')).toBe('')
    at.host.edit(SHEET, 'G1', 'Hình thức')
  })
})

describe('a pasted value', () => {
  test('is found in each of its rows, known spellings made standard', () => {
    at.host.paste(SHEET, 'F2', [['Giao ban', 'zoom'], ['Sinh nhật', 'Offline']])
    expect(at.on(SHEET, `return sheet.getRange('G2:G3').getValues().flat()`)).toEqual(['Trực tuyến', 'Trực tiếp'])
    expect(notes().filter((note) => note.startsWith('F3'))).toHaveLength(1)
  })

  test('that a script wrote is found by the whole check, as are typed and pasted ones', () => {
    at.host.edit(SHEET, 'G2', 'Qua điện thoại')
    at.host.paste(SHEET, 'A3', [OTHER.map((cell, i) => (i === 6 ? 'Thư' : cell))])
    at.write(SHEET, 'A4', [['30/02/2026', ...OTHER.slice(1, 9), 'Phòng C', 'Trưởng phòng Kinh tế']])
    expect(notes().map((note) => note.slice(0, 2))).toEqual(['G2', 'G3'])
    const { findings } = at.host.run('runAction', 'check', { keep: true }) as CheckResult
    const errors = findings.filter(({ severity, sheet, cell }) => severity === 'error' && sheet === SHEET && cell !== '').map(({ cell }) => cell)
    expect(errors).toEqual(['G2', 'G3', 'A4'])
    expect(notes().map((note) => note.slice(0, 2))).toEqual(['G2', 'G3', 'A4'])
  })

  test('that is deleted again takes its notes along', () => {
    at.host.edit(SHEET, 'G2', 'Qua điện thoại')
    at.host.paste(SHEET, 'A2', [MEETING.map(() => '')])
    expect(notes()).toEqual([])
  })
})

describe('wherever the table stands', () => {
  test('with a title above, blank rows, columns moved and hidden, rows filtered', () => {
    at.on(SHEET, `
      sheet.getRange('A1').setValue('Hình thức')
      sheet.getRange('G1').setValue('Ngày')
      sheet.insertRowsBefore(1, 2)
      sheet.getRange('A1').setValue('LỊCH HỌP NĂM 2026')
      sheet.hideColumns(3)
      sheet.getRange(3, 1, 20, 20).createFilter()`)
    at.host.paste(SHEET, 'A8', [['Qua điện thoại', '07:30', '', '09:00', 'Họp', 'Giao ban', '04/7/2026', '', '', 'Phòng A', 'Chủ tịch UBND xã']])
    expect(notes()).toEqual([`A8 ${IN_NO_LIST}`])
    at.host.edit(SHEET, 'A8', 'hop truc tuyen')
    expect([notes(), at.value(SHEET, 'A8')]).toEqual([[], 'Trực tuyến'])
    // Under another name too, where no sheet has its own.
    at.on(SHEET, `sheet.setName('Lịch họp 2026')`)
    at.host.edit('Lịch họp 2026', 'A8', 'Qua điện thoại')
    expect(notes('Lịch họp 2026')).toEqual([`A8 ${IN_NO_LIST}`])
  })
})
