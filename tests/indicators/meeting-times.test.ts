import { describe, expect, test } from 'vitest'
import { meetingOverlap } from '../../src/indicators/meeting-overlap.ts'
import { meetingOverrun } from '../../src/indicators/meeting-overrun.ts'
import { paperlessRatio } from '../../src/indicators/paperless-ratio.ts'
import { STAFF } from '../../src/tables/staff.ts'
import { scopeOf, sheetOf } from '../support/registers.ts'
import { figure, fraction, meeting, meetings, meetingSheet, reasons, type MeetingCells } from './meetings.ts'

describe('meetings over their time', () => {
  test.each<[MeetingCells, string]>([
    [{ kind: 'Quán triệt, triển khai', start: '07:30', end: '11:30' }, 'within-limit'],
    [{ kind: 'Quán triệt, triển khai', start: '07:30', end: '11:31' }, 'over-limit'],
    [{ kind: 'Quán triệt, triển khai', start: '07:30', end: '13:30' }, 'within-limit'],
    [{ kind: 'Chuyên môn', start: '07:30', end: '17:30' }, 'within-limit'],
    [{ kind: 'Chuyên môn', start: '07:30', end: '17:31' }, 'over-limit'],
    [{ kind: 'Quan trọng, cần thảo luận sâu', endDate: '05/6/2026', start: '07:30', end: '11:30' }, 'within-limit'],
    [{ kind: 'Quan trọng, cần thảo luận sâu', endDate: '05/6/2026', start: '07:30', end: '14:00' }, 'within-limit'],
    [{ kind: 'Quan trọng, cần thảo luận sâu', endDate: '05/6/2026', start: '07:30', end: '14:01' }, 'over-limit'],
    [{ kind: 'Giao ban', start: 'Cả ngày' }, 'over-limit'],
    [{ kind: 'Giao ban', start: 'Sáng' }, 'within-limit'],
    [{ kind: 'Giao ban', start: '9h - 10h30' }, 'within-limit'],
    [{ kind: 'Tham mưu', start: '07:30', end: '12:00' }, 'over-limit'],
    [{ kind: 'Tập huấn', endDate: '06/6/2026', start: '07:30', end: '11:30' }, 'over-limit'],
    [{ kind: 'Tập huấn', endDate: '05/6/2026', start: '07:30', end: '17:00' }, 'within-limit'],
    [{ kind: 'Họp khác', start: '07:30', end: '23:00' }, 'no-limit'],
    [{ kind: 'lạ', start: '07:30', end: '23:00' }, 'no-limit'],
    [{ start: '07:30', end: '' }, 'unknown-length'],
    [{ start: '', end: '09:00' }, 'unknown-length'],
    [{ start: '13:30', end: '08:00' }, 'unknown-length'],
    [{ start: 'sớm', end: '09:00' }, 'unknown-length'],
    [{ start: '07:30', end: '09:00', endDate: '30/02/2026' }, 'unknown-length'],
    [{ start: '07:30', end: '23:00', status: 'Hủy' }, 'cancelled'],
  ])('%o is %s', (cells, expected) => {
    expect(reasons(meetingOverrun, scopeOf(meetingSheet([meeting(cells)])))).toEqual([expected])
  })

  test.each<[MeetingCells, string]>([
    [{ kind: 'Giao ban', start: '07:30', end: '12:45' }, 'within-limit'],
    [{ kind: 'Giao ban', start: '07:30', end: '12:46' }, 'over-limit'],
    [{ kind: 'Sơ kết', start: '07:30', end: '18:15' }, 'within-limit'],
    [{ kind: 'Sơ kết', start: '07:30', end: '18:16' }, 'over-limit'],
    [{ kind: 'Tập huấn', endDate: '05/6/2026', start: '07:30', end: '17:00' }, 'within-limit'],
    [{ kind: 'Tập huấn', endDate: '06/6/2026', start: '07:30', end: '08:00' }, 'over-limit'],
  ])('by sessions, %o is %s', (cells, expected) => {
    expect(reasons(meetingOverrun, scopeOf(meetingSheet([meeting(cells)]), { settings: { duration: 'sessions' } }))).toEqual([expected])
  })

  test('is a number of meetings, of those whose length is known', () => {
    const rows = [meeting({ start: 'Cả ngày' }), meeting({ start: 'Sáng' }), meeting({ end: '' })]
    expect(figure(meetingOverrun, scopeOf(meetingSheet(rows)))).toMatchObject({ numerator: 1, denominator: 2, value: 1, display: '1', verdict: 'none' })
  })
})

describe('meetings that overlap', () => {
  const pair = (one: MeetingCells, other: MeetingCells, staff: object[] = []) => {
    const rows = [meeting({ start: '08:00', end: '10:00', chair: 'Ông A', ...one }), meeting({ start: '09:00', end: '11:00', chair: 'Ông A', ...other })]
    return figure(meetingOverlap, scopeOf({ ...sheetOf(STAFF, staff), ...meetingSheet(rows) })).value
  }
  test.each<[string, MeetingCells, MeetingCells, number]>([
    ['one chair', {}, {}, 1],
    ['touching times', {}, { start: '10:00' }, 0],
    ['the chair in another spelling', {}, { chair: 'đ/c  a' }, 1],
    ['two chairs', {}, { chair: 'Ông B' }, 0],
    ['two chairs in one room', { room: 'Hội trường' }, { chair: 'Ông B', room: 'HỘI TRƯỜNG' }, 1],
    ['one chair and one room, counted once', { room: 'Hội trường' }, { room: 'Hội trường' }, 1],
    ['two chairs online', { room: 'Phòng họp trực tuyến' }, { chair: 'Ông B', room: 'Phòng họp trực tuyến' }, 0],
    ['two chairs at one point of a bridge', { room: 'Điểm cầu xã' }, { chair: 'Ông B', room: 'Điểm cầu xã' }, 0],
    ['no chair and no room', { chair: '' }, { chair: '' }, 0],
    ['a cancelled one', { status: 'Hủy' }, {}, 0],
    ['a postponed one', {}, { status: 'Hoãn' }, 0],
    ['planned ones', { status: 'Dự kiến' }, { status: 'Dự kiến' }, 1],
    ['an attended one', { organiser: 'UBND tỉnh' }, {}, 1],
    ['another day', {}, { date: '05/6/2026' }, 0],
    ['a meeting of two days over one on the second', { endDate: '05/6/2026' }, { date: '05/6/2026', start: '08:00', end: '09:00' }, 1],
    ['one entered twice', { content: 'X', end: '10:00' }, { content: 'x', start: '08:00' }, 0],
  ])('%s', (_, one, other, expected) => {
    expect(pair(one, other)).toBe(expected)
  })

  test('a chair is one person by post and by name', () => {
    const staff = [{ name: 'Trần Văn An', post: 'Chủ tịch UBND xã' }]
    expect(pair({ chair: 'Chủ tịch' }, { chair: 'Trần Văn An' }, staff)).toBe(1)
    expect(pair({ chair: 'Chủ tịch' }, { chair: 'Trần Văn An' })).toBe(0)
  })

  test('three at one time are three pairs', () => {
    const rows = meetings(3, { start: '08:00', end: '10:00', chair: 'Ông A' })
    expect(figure(meetingOverlap, scopeOf(meetingSheet(rows))).value).toBe(3)
  })

  test('none is 0; unknown times are no data', () => {
    expect(figure(meetingOverlap, scopeOf(meetingSheet([meeting({ end: '09:00' })]))).value).toBe(0)
    expect(fraction(meetingOverlap, scopeOf(meetingSheet([meeting()])))).toBe('not-arisen')
  })

  test('a pair belongs to the period of the meeting that begins later', () => {
    const rows = [
      meeting({ date: '30/6/2026', endDate: '01/7/2026', start: '08:00', end: '10:00', chair: 'A' }),
      meeting({ date: '01/7/2026', start: '08:00', end: '10:00', chair: 'A' }),
    ]
    const of = (period: string) => figure(meetingOverlap, scopeOf(meetingSheet(rows), { period })).value
    expect([of('6T/2026'), of('6T-cuoi/2026'), of('2026')]).toEqual([0, 1, 1])
  })
})

describe('paperless meetings', () => {
  test.each([['Có', 'paperless'], ['x', 'paperless'], ['Không', 'with-paper'], ['', 'paperless-blank'], ['lạ', 'paperless-unknown']])('«%s» is %s', (paperless, expected) => {
    expect(reasons(paperlessRatio, scopeOf(meetingSheet([meeting({ paperless }), meeting({ paperless: 'Có' })])))[0]).toBe(expected)
  })

  test('a wholly blank column is no data; there is no target', () => {
    expect(fraction(paperlessRatio, scopeOf(meetingSheet(meetings(2))))).toBe('not-filled')
    expect(figure(paperlessRatio, scopeOf(meetingSheet([meeting({ paperless: 'Có' }), meeting({ paperless: 'Không' })])))).toMatchObject({
      display: '50%', verdict: 'none', value: 0.5,
    })
  })
})
