import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../src/actions/action.ts'
import { documentList } from '../../src/actions/panel/document-list.ts'
import { DOCUMENTS } from '../../src/tables/documents.ts'
import { gridOf } from '../support/registers.ts'
import { draft, letterOf, refusal, textsOf } from './drafted-letters.ts'
import { letterPorts } from './letters-workbook.ts'

describe('the reminder', () => {
  const made = draft('makeReminder', { due: '05/12/2026' })
  const texts = textsOf(made.model)

  test('is sent to each unit once, under its full name, and to nobody above the commune', () => {
    expect(texts.slice(texts.indexOf('Kính gửi:'), texts.indexOf('Kính gửi:') + 4)).toEqual([
      'Kính gửi:', '- Phòng Văn hóa - Xã hội;', '- Phòng Kinh tế;', '- Hội Nông dân xã.',
    ])
    expect(texts.join(' ')).not.toContain('Sở Nội vụ')
  })

  test('says what is late and by how much, and requires of its own units, asks of others', () => {
    expect(texts).toContain('V/v đôn đốc thực hiện nhiệm vụ quá hạn')
    expect(texts).toContain('Số: …/UBND-VHXH')
    expect(texts).toContain('Thực hiện Kế hoạch số 104/KH-UBND ngày 04/6/2026 của Ủy ban nhân dân (UBND) xã, qua theo dõi, đến hết ngày '
      + '25/11/2026 UBND xã chưa nhận được kết quả của 04 nhiệm vụ đã quá hạn, cụ thể như sau:')
    expect(texts).toContain('UBND xã yêu cầu Phòng Văn hóa - Xã hội và Phòng Kinh tế; đề nghị Hội Nông dân xã khẩn trương hoàn thành các nhiệm vụ '
      + 'nêu trên và gửi kết quả về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 05/12/2026; trường hợp có khó khăn, vướng mắc, nêu rõ nguyên nhân '
      + 'và đề xuất thời gian hoàn thành.')
    const table = texts.slice(texts.indexOf('Quá hạn') + 1)
    expect(table.slice(0, 10)).toEqual([
      'Phòng Văn hóa - Xã hội', '1', 'Xây dựng kế hoạch chuyển đổi số', 'Quý III (30/9/2026)', '56 ngày',
      '4', 'Báo cáo kết quả tự kiểm tra', '20/11/2026', '05 ngày', 'Phòng Kinh tế',
    ])
  })

  test('tells of what it leaves out', () => {
    expect(made.missing).toEqual([
      '01 nhiệm vụ quá hạn chưa có cơ quan chủ trì nên không đưa vào công văn.',
      '01 nhiệm vụ quá hạn do cấp trên chủ trì nên không đưa vào công văn.',
    ])
    expect(draft('makeReminder').missing).toContain('Cần ghi ngày phải gửi kết quả.')
  })

  test('offers the units that have overdue tasks', () => {
    const { kinds } = documentList.run(letterPorts(), {})
    expect(kinds.find(({ action }) => action === 'makeReminder')!.choices!.values.map(({ value }) => value)).toEqual([
      '', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Hội Nông dân xã',
    ])
  })

  test('goes to the first of two leads on lines of their own', () => {
    const ports = letterPorts()
    const rows = ports.sheets.get('Nhiệm vụ')!
    rows[2]![rows[0]!.indexOf('Cơ quan chủ trì')] = 'Phòng Kinh tế\nCông an xã'
    expect(textsOf(letterOf('makeReminder').draft(ports, { unit: 'P.KT' }).model)).toContain('Kính gửi: Phòng Kinh tế.')
  })

  test('cites the documents that assigned the late tasks, not the plan for those of others', () => {
    const late = (assigned: Readonly<Record<number, string>>): string[] => {
      const ports = letterPorts()
      const rows = ports.sheets.get('Nhiệm vụ')!
      for (const [row, document] of Object.entries(assigned)) rows[Number(row)]![rows[0]!.indexOf('Văn bản giao')] = document
      return textsOf(letterOf('makeReminder').draft(ports, {}).model)
    }
    const both = late({ 4: 'Thông báo số 12/TB-UBND' })
    expect(both.find((text) => text.startsWith('Thực hiện'))).toContain('ngày 04/6/2026 của Ủy ban nhân dân (UBND) xã và Thông báo số 12/TB-UBND, qua theo dõi')
    expect(both).toContain('Báo cáo kết quả tự kiểm tra (văn bản giao: 12/TB-UBND)')
    const none = late({ 1: '12/TB-UBND', 2: '12/TB-UBND', 3: '21/KH-UBND', 4: '21/KH-UBND' })
    expect(none.find((text) => text.startsWith('Thực hiện'))).toMatch(/^Thực hiện Thông báo số 12\/TB-UBND và Kế hoạch số 21\/KH-UBND, qua theo dõi/)
  })

  test('has the days of all that it cites in one form', () => {
    const ports = letterPorts()
    const tasks = ports.sheets.get('Nhiệm vụ')!
    tasks[2]![tasks[0]!.indexOf('Văn bản giao')] = '21/KH-UBND'
    ports.sheets.set('Văn bản', gridOf(DOCUMENTS, [{ register: 'Đi', number: '21/KH-UBND', date: '10/11/2026', kind: 'Kế hoạch', subject: 'Số hóa' }]) as CellValue[][])
    expect(textsOf(letterOf('makeReminder').draft(ports, {}).model).find((text) => text.startsWith('Thực hiện'))).toContain(
      'Kế hoạch số 104/KH-UBND ngày 04/6/2026 của Ủy ban nhân dân (UBND) xã và Kế hoạch số 21/KH-UBND ngày 10/11/2026, qua theo dõi',
    )
  })

  test('may go to one unit, by any of its names', () => {
    const one = draft('makeReminder', { unit: 'P.KT' })
    expect(textsOf(one.model)).toContain('Kính gửi: Phòng Kinh tế.')
    expect(one.contents).toBe('01 nhiệm vụ quá hạn của 01 cơ quan, đơn vị')
  })

  test('of a division asks, leaves its own tasks out, and reports to the committee', () => {
    const { model, missing } = draft('makeReminder', {}, [['Cơ quan ban hành', 'VHXH'], ['Hình thức ký', 'CHỦ TỊCH']])
    const own = textsOf(model)
    expect(missing).toContain('02 nhiệm vụ quá hạn do chính Phòng Văn hóa - Xã hội chủ trì nên không đưa vào công văn.')
    expect(own).not.toContain('- Phòng Văn hóa - Xã hội;')
    expect(own).toContain('Số: …/VHXH')
    expect(own).toContain('- UBND xã (để báo cáo);')
    expect(own.join(' ')).not.toContain('yêu cầu')
  })

  test('is not made where nothing is late', () => {
    expect(refusal('makeReminder', { asOf: '01/6/2026' })).toBe(
      'Đến hết ngày 01/6/2026 không có nhiệm vụ quá hạn nào để đôn đốc các cơ quan, đơn vị.',
    )
  })
})
