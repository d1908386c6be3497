import { describe, expect, test } from 'vitest'
import { doubtsAbout } from '../../src/indicators/doubts.ts'
import { meetingReduction } from '../../src/indicators/meeting-reduction.ts'
import { onlineRatio } from '../../src/indicators/online-ratio.ts'
import { PREVIOUS_YEAR } from '../../src/tables/previous-year.ts'
import { scopeOf, sheetOf } from '../support/registers.ts'
import { figure, meeting, meetingSheet, type MeetingCells } from './meetings.ts'

const TYPED = sheetOf(PREVIOUS_YEAR, Array.from({ length: 12 }, (_, index) => ({ month: `${index + 1}/2025`, meetings: 3, documents: 3, source: 'Sổ' })))
const monthly = (year: number, from: number, to: number): MeetingCells[] =>
  Array.from({ length: to - from + 1 }, (_, index) => meeting({ date: `0${1 + (index % 9)}/${String(from + index).padStart(2, '0')}/${year}` }))

function words(rows: readonly MeetingCells[], base = TYPED, asOf = '31/12/2026'): string {
  const scope = scopeOf({ ...meetingSheet(rows), ...base }, { asOf })
  return doubtsAbout(figure(meetingReduction, scope), scope)
}

describe('months of which the register has nothing', () => {
  test.each([
    ['it began in July', monthly(2026, 7, 12), 'Sổ chưa có dòng nào của tháng 1, 2, 3, 4, 5, 6/2026: nhập đủ, nếu không mức giảm chưa đúng.'],
    ['it has every month', monthly(2026, 1, 12), ''],
    ['it has nothing at all', [meeting({ date: '05/01/2027' })], 'Sổ chưa có dòng nào của tháng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12/2026: nhập đủ, nếu không mức giảm chưa đúng.'],
  ])('are told where %s', (_, rows, expected) => {
    expect(words(rows)).toBe(expected)
  })

  test('may still come while a month goes on', () => {
    expect(words(monthly(2026, 1, 6), TYPED, '15/7/2026')).toBe('')
    expect(words(monthly(2026, 1, 5), TYPED, '30/6/2026')).toContain('tháng 6/2026')
  })

  test('are those of the year before too, where that is counted', () => {
    const rows = [...monthly(2025, 7, 12), ...monthly(2026, 1, 12)]
    expect(words(rows, {})).toBe('Sổ chưa có dòng nào của tháng 1, 2, 3, 4, 5, 6/2025: nhập đủ, nếu không mức giảm chưa đúng.')
    expect(words(rows)).toBe('')
  })

  test('are none without a base, nor of a share', () => {
    expect(words(monthly(2026, 7, 12), {})).toBe('')
    const scope = scopeOf({ ...meetingSheet(monthly(2026, 7, 12)), ...TYPED })
    expect(doubtsAbout(figure(onlineRatio, scope), scope)).toBe('')
  })
})
