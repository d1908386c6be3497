import { describe, expect, test } from 'vitest'
import { checkOptions, dayOption, settingOptions, textOption } from '../../src/actions/options.ts'
import { UserError } from '../../src/actions/user-error.ts'
import { dayOf } from '../../src/vietnamese/date.ts'

describe('options of an action', () => {
  test('a misspelt option is refused with the nearest name', () => {
    expect(() => checkOptions({ options: ['period', 'asOf'] }, { perod: '2026' })).toThrow('Không có tùy chọn «perod». Tên gần nhất: period.')
  })

  test('an option of Object.prototype is no option', () => {
    expect(() => checkOptions({ options: ['period'] }, { toString: 'x' })).toThrow(UserError)
  })

  test.each([[{}, null], [{ period: '' }, null], [{ period: '6T/2026' }, '6T/2026'], [{ period: 2026 }, '2026']])('%j has the text %j', (options, text) => {
    expect(textOption(options, 'period')).toBe(text)
  })

  test.each([{ period: {} }, { period: ['2026'] }, { period: true }])('%j is no text', (options) => {
    expect(() => textOption(options, 'period')).toThrow('Giá trị của tùy chọn «period» không đúng kiểu.')
  })

  test.each(['2026-06-04', '04/6/2026', '4/6/2026'])('%s is a day', (asOf) => {
    expect(dayOption({ asOf }, 'asOf')).toBe(dayOf(2026, 6, 4))
  })

  test('a day that is not in the calendar is refused', () => {
    expect(() => dayOption({ asOf: '30/02/2026' }, 'asOf')).toThrow('Ngày «30/02/2026» không có trong lịch.')
  })

  test.each([{ set: 'hybrid=online' }, { set: { hybrid: 1 } }])('%j are no settings', (options) => {
    expect(() => settingOptions(options)).toThrow(UserError)
  })
})
