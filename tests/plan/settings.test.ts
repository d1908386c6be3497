import { describe, expect, test } from 'vitest'
import { SETTING_HELP } from '../../src/plan/settings-help.ts'
import {
  communeName,
  DEFAULT_SETTINGS,
  readSettings,
  SETTING_KEYS,
  SETTINGS,
  settingText,
  type SettingKey,
} from '../../src/plan/settings.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { messageOf } from '../../src/vietnamese/messages.ts'

const read = (name: string, value: unknown) => readSettings([{ name, value }])
const override = (key: string, value: string) => readSettings([], { [key]: value })

describe('the declarations', () => {
  test('has every key of the contract once, each with a name of its own', () => {
    const names = SETTING_KEYS.map((key) => SETTINGS[key].name)
    expect(SETTING_KEYS).toHaveLength(33)
    expect(new Set(names).size).toBe(33)
  })

  test.each(SETTING_KEYS)('%s explains itself in one sentence', (key) => {
    expect(SETTING_HELP[key].explanation).toMatch(/^[\p{Lu}«].+\.$/u)
  })

  test.each(SETTING_KEYS.filter((key) => SETTINGS[key].choices.length > 0))(
    '%s has its default first and reads each of its choices by id, label and alias',
    (key) => {
      const { choices, initial } = SETTINGS[key]
      expect(choices.length).toBeGreaterThan(1)
      expect(choices[0]!.value).toBe(initial)
      for (const { id, label, aliases, value } of choices) {
        for (const spelling of [id, label, ...aliases, label.toUpperCase(), ` ${label} `]) {
          expect(read(SETTINGS[key].name, spelling).settings[key]).toBe(value)
        }
      }
    },
  )
})

describe('the defaults', () => {
  test.each<[SettingKey, unknown]>([
    ['unitKind', 'commune'], ['commune', 'Vũ Dương'], ['province', 'tỉnh Ninh Bình'], ['planNumber', '104/KH-UBND'],
    ['planDate', dayOf(2026, 6, 4)], ['provinceBasis', ''], ['year', 2026], ['asOf', null],
    ['kinhGui', 'Sở Nội vụ tỉnh Ninh Bình'], ['signForm', 'kt'], ['signerName', ''], ['signerTitle', 'Phó Chủ tịch'],
    ['hybrid', 'strict'], ['attended', 'excluded'], ['meetings', 'all'], ['unknownForm', 'counted'],
    ['duration', 'minutes'], ['procedures', 'digital'], ['documents', 'all'], ['digitised', 'all'],
    ['electronic', 'any'], ['periodRule', 'calendar'], ['reportsDue', 'due'], ['weekend', 'none'],
    ['trained', 'staff'], ['before', 'strict'], ['communeWide', 3], ['decimals', 1], ['notMetWord', 'notMet'],
    ['otherLocal', 'excluded'], ['issuer', ''], ['appendixPages', 'landscape'],
  ])('%s is %j', (key, value) => {
    expect(DEFAULT_SETTINGS[key]).toEqual(value)
  })

  test('hold where the sheet says nothing or leaves a value blank', () => {
    const rows = SETTING_KEYS.map((key) => ({ name: SETTINGS[key].name, value: ' ' }))
    expect(readSettings(rows)).toEqual({ settings: DEFAULT_SETTINGS, issues: [] })
    expect(readSettings([])).toEqual({ settings: DEFAULT_SETTINGS, issues: [] })
  })
})

describe('reading the sheet', () => {
  test.each<[string, unknown, SettingKey, unknown]>([
    ['Cuộc họp kết hợp', 'Tính là trực tuyến', 'hybrid', 'online'],
    ['CUỘC  HỌP KẾT HỢP', 'online', 'hybrid', 'online'],
    ['hybrid', 'online', 'hybrid', 'online'],
    ['Năm kế hoạch', 2027, 'year', 2027],
    ['Năm kế hoạch', '2027', 'year', 2027],
    ['Số chữ số thập phân', 2, 'decimals', 2],
    ['Số hội nghị toàn xã tối đa một năm', 5, 'communeWide', 5],
    ['Ngày kế hoạch', '05/02/2027', 'planDate', dayOf(2027, 2, 5)],
    ['Ngày kế hoạch', new Date(2027, 1, 5), 'planDate', dayOf(2027, 2, 5)],
    ['Ngày chốt số liệu', '14/6/2026', 'asOf', dayOf(2026, 6, 14)],
    ['Nơi nhận', '- Sở Nội vụ;\n- Lưu: VT, VHXH.', 'recipients', ['Sở Nội vụ', 'Lưu: VT, VHXH']],
    ['Nơi nhận', 'Sở Nội vụ; Lưu: VT', 'recipients', ['Sở Nội vụ', 'Lưu: VT']],
    ['Kính gửi', 'Không', 'kinhGui', ''],
    ['Kính gửi', 'UBND tỉnh Ninh Bình', 'kinhGui', 'UBND tỉnh Ninh Bình'],
  ])('«%s» = %j', (name, value, key, expected) => {
    const { settings, issues } = read(name, value)
    expect(issues).toEqual([])
    expect(settings[key]).toEqual(expected)
  })

  test('keeps the default and says so when a value is not in the list', () => {
    const { settings, issues } = read('Cuộc họp kết hợp', 'có lẽ')
    expect(settings.hybrid).toBe('strict')
    expect(issues.map(({ name, issue }) => [name, messageOf(issue)])).toEqual([
      ['Cuộc họp kết hợp', '«có lẽ» không có trong danh sách. Chọn: không tính là trực tuyến; tính là trực tuyến.'],
    ])
  })

  test('keeps the default when a day is not in the calendar', () => {
    const { settings, issues } = read('Ngày kế hoạch', '30/02/2026')
    expect(settings.planDate).toBe(DEFAULT_SETTINGS.planDate)
    expect(issues.map(({ issue }) => issue.code)).toEqual(['date-impossible'])
  })

  test.each([['Năm kế hoạch', '26'], ['Năm kế hoạch', 20.5], ['Số hội nghị toàn xã tối đa một năm', -1]])(
    'keeps the default of «%s» when the number is %j',
    (name, value) => {
      const { settings, issues } = read(name, value)
      expect(settings).toEqual(DEFAULT_SETTINGS)
      expect(issues.map(({ issue }) => issue.code)).toEqual(['number-bad'])
    },
  )

  test('takes the first row that is filled in, and leaves rows of other names alone', () => {
    const rows = [
      { name: 'Tên đơn vị', value: '' }, { name: 'Tên đơn vị', value: 'Yên Từ' },
      { name: 'Tên đơn vị', value: 'Hoa Lư' }, { name: 'Phiên bản mẫu', value: 3 },
    ]
    expect(readSettings(rows)).toEqual({ settings: { ...DEFAULT_SETTINGS, commune: 'Yên Từ' }, issues: [] })
  })
})

describe('what hangs on another setting', () => {
  test('names the kind of unit in the recipients', () => {
    const { settings } = read('Loại đơn vị hành chính', 'phường')
    expect(settings.recipients).toContain('Thường trực Đảng ủy phường')
    expect(settings.recipients.join()).not.toContain('xã')
    expect(communeName(settings)).toBe('phường Vũ Dương')
  })

  test('addresses the superior of the province that is set', () => {
    expect(read('Tỉnh, thành phố', 'tỉnh Nam Định').settings.kinhGui).toBe('Sở Nội vụ tỉnh Nam Định')
  })

  test.each([['CHỦ TỊCH', 'Chủ tịch'], ['TL.', 'Chánh Văn phòng'], ['KT. CHỦ TỊCH', 'Phó Chủ tịch']])(
    'signs %s as %s',
    (form, title) => {
      expect(read('Hình thức ký', form).settings.signerTitle).toBe(title)
    },
  )

  test('never signs by order as a chairman or his deputy', () => {
    const form = { name: 'Hình thức ký', value: 'TL. CHỦ TỊCH' }
    const signed = (value: string) => readSettings([form, { name: 'Chức vụ người ký', value }]).settings.signerTitle
    expect(signed('Phó Chủ tịch')).toBe('Chánh Văn phòng')
    expect(signed('Trưởng phòng Kinh tế')).toBe('Trưởng phòng Kinh tế')
  })
})

describe('the overrides of the command line', () => {
  test('go before the sheet, by id or by label', () => {
    const rows = [{ name: 'Cuộc họp kết hợp', value: 'không tính là trực tuyến' }]
    expect(readSettings(rows, { hybrid: 'online' }).settings.hybrid).toBe('online')
    expect(readSettings(rows, { hybrid: 'tính là trực tuyến' }).settings.hybrid).toBe('online')
  })

  test('leave what the sheet says when the value is unknown', () => {
    const { settings, issues } = readSettings([{ name: 'decimals', value: 2 }], { decimals: '7' })
    expect(settings.decimals).toBe(2)
    expect(issues.map(({ name, issue }) => [name, issue.code])).toEqual([['decimals', 'list-unknown']])
  })

  test.each([['hybird', 'hybrid'], ['period', 'periodRule'], ['attend', 'attended'], ['decimal', 'decimals']])(
    'names the nearest key for «%s»',
    (typed, nearest) => {
      const { settings, issues } = override(typed, '1')
      expect(settings).toEqual(DEFAULT_SETTINGS)
      expect(issues.map(({ issue }) => messageOf(issue))).toEqual([
        `Không có thiết lập «${typed}». Tên gần nhất: ${nearest}.`,
      ])
    },
  )
})

test('a value is written as it is read', () => {
  expect(settingText(DEFAULT_SETTINGS, 'planDate')).toBe('04/6/2026')
  expect(settingText(DEFAULT_SETTINGS, 'procedures')).toBe('trực tuyến và hồ sơ giấy đã số hóa')
  expect(settingText(DEFAULT_SETTINGS, 'asOf')).toBe('')
})
