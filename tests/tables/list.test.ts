import { describe, expect, test } from 'vitest'
import { DOCUMENT_KIND } from '../../src/tables/lists/document-kinds.ts'
import { SECRECY, TRANSMISSION } from '../../src/tables/lists/document-lists.ts'
import { MEETING_FORM, MEETING_KIND, MEETING_STATUS } from '../../src/tables/lists/meeting-lists.ts'
import { DIFFICULTY_LEVEL, TASK_STATUS } from '../../src/tables/lists/task-lists.ts'
import { list } from '../../src/tables/list.ts'

test.each([
  ['Trực tiếp (kết hợp trực tuyến)', 'hybrid'],
  ['Trực tiếp và trực tuyến', 'hybrid'],
  ['Truc tuyen + truc tiep', 'hybrid'],
  ['Kết hợp', 'hybrid'],
  ['Trực tuyến (3 điểm cầu)', 'online'],
  ['Họp trực tuyến', 'online'],
  ['TRUC TUYEN', 'online'],
  ['Zoom', 'online'],
  ['Online (một phần offline)', 'hybrid'],
  ['Tập trung', 'inPerson'],
  ['Truc tiep', 'inPerson'],
  ['TT', 'ambiguous'],
  ['?', 'ambiguous'],
  ['-', 'ambiguous'],
  ['Qua điện thoại', null],
])('the form «%s» is %s', (text, expected) => {
  expect(MEETING_FORM.match(text)).toBe(expected)
})

test.each([
  ['Hội nghị quán triệt, triển khai', 'dissemination'],
  ['Họp giao ban', 'briefing'],
  ['Giao ban (tuần 23)', 'briefing'],
  ['HN tổng kết năm', 'yearReview'],
  ['Hoi nghi chuyen mon', 'professional'],
  ['HOP GIAO BAN', 'briefing'],
  ['Lop boi duong', 'trainingMeeting'],
  ['Sơ kết, tổng kết', 'yearReview'],
  ['Hội nghị sơ kết 6 tháng', 'halfYearReview'],
  ['Lớp tập huấn', 'trainingMeeting'],
  ['Khác', 'other'],
  ['Họp khác', 'otherMeeting'],
  ['Công tác khác', 'otherWork'],
  ['Tiếp dân', 'citizenReception'],
  ['Sinh nhật', null],
])('the kind «%s» is %s', (text, expected) => {
  expect(MEETING_KIND.match(text)).toBe(expected)
})

test.each([
  ['huỷ', MEETING_STATUS, 'cancelled'],
  ['Đã hoàn thành', TASK_STATUS, 'done'],
  ['Quá hạn', TASK_STATUS, 'computed'],
  ['Sở Nội vụ', DIFFICULTY_LEVEL, 'department'],
  ['Bộ Nội vụ', DIFFICULTY_LEVEL, 'central'],
])('«%s» is known', (text, of, expected) => {
  expect(of.match(text)).toBe(expected)
})

test.each([
  ['Thường', 'none'],
  ['Không', 'none'],
  ['Mật', 'secret'],
  ['MẬT (C)', 'secret'],
  ['Hỏa tốc - Mật', 'secret'],
  ['Tối mật', 'topSecret'],
  ['Tuyệt mật (A)', 'absoluteSecret'],
  ['không mật', 'none'],
  ['TM', 'ambiguous'],
  ['Khẩn', null],
])('the secrecy «%s» is %s', (text, expected) => {
  expect(SECRECY.match(text)).toBe(expected)
})

test.each([
  ['QLVB', 'electronic'],
  ['Trục liên thông', 'electronic'],
  ['QLVB, thư điện tử', 'electronic'],
  ['Điện tử + giấy', 'both'],
  ['QLVB và bưu điện', 'both'],
  ['Bưu điện', 'paper'],
  ['Bưu điện; fax', 'paper'],
  ['QLVB + bồ câu', null],
])('the transmission «%s» is %s', (text, expected) => {
  expect(TRANSMISSION.match(text)).toBe(expected)
})

test.each([
  ['C.văn', 'officialLetter'],
  ['CV', 'officialLetter'],
  ['Bcáo', 'report'],
  ['Quyết định (cá biệt)', 'decision'],
  ['Bản thoả thuận', 'agreement'],
  ['Giấy uỷ quyền', 'powerOfAttorney'],
  ['TBKL', 'notice'],
  ['TTr', 'submission'],
  ['TT', 'ambiguous'],
  ['Nghị định', null],
])('the kind of document «%s» is %s', (text, expected) => {
  expect(DOCUMENT_KIND.match(text)).toBe(expected)
})

test('there are 29 kinds of documents and 3 of copies', () => {
  expect(DOCUMENT_KIND.values).toHaveLength(32)
})

describe('list', () => {
  test('offers its labels as a sentence does, without those that are only read', () => {
    expect(MEETING_FORM.labels).toBe('Trực tiếp, Trực tuyến hoặc Kết hợp trực tiếp và trực tuyến')
    expect(MEETING_KIND.labels).not.toMatch(/Khác$/)
  })

  test('two values with one spelling are a mistake of ours', () => {
    const twice = list(() => ({ values: [{ id: 'a', label: 'Một' }, { id: 'b', label: 'Hai', aliases: ['một'] }] }))
    expect(() => twice.match('x')).toThrow('names both a and b')
  })

  test('an unmarked spelling of two values names neither', () => {
    const alike = list(() => ({ values: [{ id: 'a', label: 'Má' }, { id: 'b', label: 'Mạ' }] }))
    expect(alike.match('ma')).toBeNull()
    expect(alike.match('mạ')).toBe('b')
  })
})
