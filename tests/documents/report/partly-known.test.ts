// What registers tell in part: a report says no more than they do.
import { describe, expect, test } from 'vitest'
import { Figures } from '../../../src/documents/report/facts/figures.ts'
import { gatherProcedures, gatherSatisfaction } from '../../../src/documents/report/facts/procedures.ts'
import { gatherReduction } from '../../../src/documents/report/facts/reduction.ts'
import { satisfactionSentence } from '../../../src/documents/report/sentences/conduct.ts'
import { procedureSentences } from '../../../src/documents/report/sentences/procedures.ts'
import { wordsOf } from '../../../src/documents/report/words.ts'
import { inputFor, textFor } from './made.ts'
import { day } from './support.ts'
import { SHEETS, type Cells } from './workbook.ts'

describe('dossiers', () => {
  const row = SHEETS['procedures']![0]!
  const toldOf = (procedures: readonly Cells[], set: Record<string, string> = {}): string => {
    const scope = inputFor({ sheets: { ...SHEETS, procedures }, set })
    const words = wordsOf(scope.settings, scope.period, scope.asOf)
    return [...procedureSentences(gatherProcedures(new Figures(scope)), words), satisfactionSentence(gatherSatisfaction(scope), words)].join(' ')
  }
  const told = (change: (row: Cells, index: number) => Cells): string => toldOf(SHEETS['procedures']!.map(change))
  const without = (...columns: string[]) => (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([id]) => !columns.includes(id)))

  test('resolved in time are told where that is known of all', () => {
    expect(told((cells) => cells)).toContain('Đã giải quyết 1.170 hồ sơ, trong đó trước hạn và đúng hạn 1.164 hồ sơ (99,5%), quá hạn 06 hồ sơ;')
    expect(told(without('early'))).toContain('Đã giải quyết 1.170 hồ sơ, quá hạn 06 hồ sơ;')
    expect(told((cells) => ({ ...without('early')(cells), onTime: 194 }))).toContain('trong đó trước hạn và đúng hạn 1.164 hồ sơ (99,5%), quá hạn 06 hồ sơ;')
    expect(told((cells, index) => (index === 2 ? without('early', 'onTime', 'late')(cells) : cells))).toContain('Đã giải quyết 1.170 hồ sơ; đang giải quyết 05 hồ sơ')
    expect(told((cells) => ({ ...cells, early: 1000 }))).toContain('Đã giải quyết 1.170 hồ sơ, quá hạn 06 hồ sơ;')
    // Not more late than resolved.
    const none = { sheets: { ...SHEETS, procedures: SHEETS['procedures']!.map((cells) => ({ ...cells, resolved: 0 })) } }
    expect(gatherProcedures(new Figures(inputFor(none))).late).toBeNull()
  })

  test('still open are told of the columns that the last month has', () => {
    expect(told(without('pendingLate'))).toContain('; đang giải quyết trong hạn 05 hồ sơ.')
    expect(told((cells) => ({ ...without('pendingInTime')(cells), pendingLate: 2 }))).toContain('; đang giải quyết quá hạn 02 hồ sơ.')
    expect(told((cells, index) => (index === 5 ? without('pendingInTime', 'pendingLate')(cells) : cells))).toContain('quá hạn 06 hồ sơ.')
  })

  test('of last year alone tell nothing of this one', () => {
    const before = { ...row, month: '3/2025' }
    const now = SHEETS['procedures']!.map(without('resolved', 'ratings', 'satisfied'))
    const text = toldOf([before, ...now])
    expect(text).not.toContain('Trong kỳ không có hồ sơ được giải quyết.')
    expect(text).toContain('Chưa có số liệu đánh giá sự hài lòng của người dân, doanh nghiệp.')
  })

  test('received are told where none of them is of those that the choice counts', () => {
    const text = toldOf(SHEETS['procedures']!, { procedures: 'onlineService' })
    expect(text).toContain('Tiếp nhận 1.200 hồ sơ TTHC (không tính kỳ trước chuyển sang); không có hồ sơ thuộc TTHC có dịch vụ công trực tuyến.')
    expect(text).toContain('Đã giải quyết 1.170 hồ sơ')
  })

  test('rated are told where both counts are kept and can be', () => {
    expect(told(without('satisfied'))).toContain('Chưa có số liệu đánh giá sự hài lòng')
    expect(told((cells, index) => (index === 0 ? { ...cells, satisfied: 60 } : index === 1 ? without('satisfied')(cells) : cells))).toContain('192/200 lượt đánh giá hài lòng, chiếm 96%.')
  })
})

describe('publicity and units', () => {
  const conference = { date: '15/6/2026', form: 'Hội nghị trực tiếp', content: 'Quán triệt' }
  const told = (...publicity: Cells[]): string => textFor({ sheets: { ...SHEETS, publicity } })

  test('turns of attendance are told where they are known of each conference', () => {
    expect(told({ ...conference, attendance: 50, expected: 60 }, { ...conference, expected: 40 })).toContain('Tổ chức 02 hội nghị quán triệt (trực tiếp).')
    expect(told({ ...conference, attendance: 50, expected: 60 }, { ...conference, attendance: 0, expected: 40 })).toContain('với 50/100 đảng viên')
    expect(told({ ...conference, attendance: 50, expected: 60 }, { ...conference, attendance: 20 })).toContain('với 70 lượt người tham gia.')
  })

  test('a duty that is under way, or has a dash, is not done', () => {
    const units = ['Có', '12/KH-VP', '-', 'Đang soạn thảo', 'Chưa có', 'Dự kiến tháng 9', '05/KH-KT'].map((rulesReview, index) => ({ name: `Đơn vị ${index}`, rulesReview }))
    expect(textFor({ sheets: { ...SHEETS, units } })).toContain('03/07 cơ quan, đơn vị đã rà soát, hoàn chỉnh nội quy, quy chế.')
  })
})

describe('documents, tasks and persons', () => {
  test('what nobody can read is told of as such, and is not what did not arise', () => {
    const [praise, handled] = SHEETS['commendations']!
    const text = textFor({ sheets: {
      ...SHEETS,
      commendations: [{ ...praise!, subject: '' }, { ...handled!, type: 'Khác' }],
      publicity: [{ date: '15/6/2026', form: 'Họp dân', content: 'Quán triệt' }],
      drafts: [{ ...SHEETS['drafts']![1]!, work: 'Góp ý văn bản' }],
      secretDocuments: [{ month: '3/2026', outgoing: 0, incoming: 4 }, { month: '7/2026', outgoing: 0, incoming: 9 }],
    } })
    for (const sentence of [
      'Khen thưởng 01 trường hợp chưa rõ đối tượng (giấy khen). Có 01 trường hợp chưa rõ là khen thưởng hay xử lý.', 'Có 01 hoạt động chưa rõ hình thức.',
      'Trong kỳ không phát sinh dự thảo, rà soát văn bản.', 'Trong kỳ tiếp nhận 70 văn bản đến.',
    ]) expect(text).toContain(sentence)
    expect(text).not.toContain('Không phát sinh trường hợp phải xử lý')
  })

  test('a task that is due on the last day and open is among those to be done', () => {
    const told = (period: string, asOf: number): string => textFor({ period, asOf })
    expect(told('2026', day(2027, 1, 13))).toContain('- Hoàn thành 01 nhiệm vụ có hạn trong kỳ, chưa hoàn thành (số thứ tự 8);')
    expect(told('6T/2026', day(2026, 7, 10))).not.toContain('có hạn trong kỳ')
  })

  test('a task given up that was assigned after the period is not in its list', () => {
    const given = { content: 'Việc giao sau kỳ', leadUnit: 'Phòng Kinh tế', deadline: 'Quý IV', status: 'Không thực hiện' }
    const told = (assignedOn: string): string => textFor({ sheets: { ...SHEETS, tasks: [{ ...given, assignedOn }] } })
    expect(told('01/7/2026')).not.toContain('Việc giao sau kỳ')
    expect(told('30/6/2026')).toContain('Việc giao sau kỳ')
  })

  test('exchanged in both forms are told of, signed or not', () => {
    const documents = SHEETS['documents']!.map((cells, index) => (index < 3 ? { ...cells, transmission: 'Điện tử và giấy', signed: index === 0 ? 'Có' : 'Không' } : { ...cells, signed: 'Có' }))
    expect(textFor({ sheets: { ...SHEETS, documents }, set: { electronic: 'signed' } })).toContain('Có 03 văn bản gửi, nhận cả bản điện tử và bản giấy.')
  })

  test('who left is not among the staff trained to lead', () => {
    const staff = SHEETS['staff']!.map((person, index) => (index === 0 ? { ...person, leftOn: '30/6/2026' } : person))
    const led = [1, 2].map((number) => ({ name: `Nguyễn Văn Mẫu ${number}`, course: 'Quản trị số', subject: 'Lãnh đạo số', date: '12/5/2026', result: 'Hoàn thành' }))
    expect(textFor({ sheets: { ...SHEETS, staff, training: led } })).toContain('01 người đã được tập huấn kỹ năng lãnh đạo')
  })

  test('reports that are due and not sent are no reports that were not due', () => {
    const periodicReports = SHEETS['periodicReports']!.map((report) => ({ ...report, sentOn: '' }))
    expect(textFor({ sheets: { ...SHEETS, periodicReports }, set: { reportsDue: 'ofSent' } })).toContain('Trong kỳ có 06 báo cáo định kỳ đến hạn, chưa gửi báo cáo nào.')
  })
})

describe('days chosen by hand', () => {
  const meetings = ['10/01/2025', '20/6/2025', '10/01/2026', '20/6/2026', '21/6/2026'].map((date, index): Cells => ({ ...SHEETS['meetings']![0]!, date, content: `Họp ${index}` }))
  const told = (period: string, set: Record<string, string> = {}) =>
    gatherReduction('MEETING_REDUCTION', new Figures(inputFor({ sheets: { ...SHEETS, meetings }, period, asOf: day(2026, 12, 31), set })))

  test('have the months of the calendar, each of its own year', () => {
    const { months, current } = told('01/01/2025-31/12/2026')
    expect(current).toBe(5)
    expect(months.filter((month) => month.current > 0).map(({ year, month, current: held }) => `${month}/${year}: ${held}`)).toEqual(['1/2025: 1', '6/2025: 1', '1/2026: 1', '6/2026: 2'])
    expect(told('01/06/2026-30/07/2026', { periodRule: 'nd09' }).months.map((month) => month.current)).toEqual([2, 0])
  })

  test('are compared with counted rows where the typed months are closed on other days', () => {
    expect(told('01/06/2026-30/06/2026')).toMatchObject({ isTyped: true, previous: 10, current: 2 })
    expect(told('01/06/2026-30/06/2026', { periodRule: 'nd09' })).toMatchObject({ isTyped: false, previous: 1, current: 2 })
  })
})
