// Every setting of the sheet «Cấu hình»: key, Vietnamese name, values, default; and how they are read together.
// What each one means, and the clause it comes from, is in settings-help.ts.
import type { Day } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { editDistance } from '../vietnamese/nearest.ts'
import { foldText } from '../vietnamese/text.ts'
import { COMMUNE_WIDE_LIMIT, PLAN } from './plan.ts'
import { choice, dayOrBlank, freeText, numberChoice, textList, wholeNumber, type Setting } from './setting.ts'

/** The choices under which figures are computed and documents written. The letters are those of the rules A1–A19. */
export interface Settings {
  readonly unitKind: 'commune' | 'ward' | 'specialZone'
  /** the proper name alone: «Vũ Dương» */
  readonly commune: string
  /** with its kind: «tỉnh Ninh Bình» */
  readonly province: string
  readonly planNumber: string
  readonly planDate: Day
  /** the provincial plan as its original names it; empty until somebody has looked it up */
  readonly provinceBasis: string
  readonly year: number
  /** the day up to which facts are seen; null is today */
  readonly asOf: Day | null
  /** the lines of «Nơi nhận», without dashes and marks */
  readonly recipients: readonly string[]
  /** the addressee of a report; empty: no such line */
  readonly kinhGui: string
  /** who issues letters, notices, plans and invitations, as typed; empty is the People's Committee */
  readonly issuer: string
  readonly signForm: 'kt' | 'chairman' | 'tl' | 'tuq'
  readonly signerName: string
  readonly signerTitle: string
  /** how the pages of the assignment appendix lie */
  readonly appendixPages: 'landscape' | 'portrait'
  /** A1 */ readonly hybrid: 'strict' | 'online'
  /** A2 */ readonly attended: 'excluded' | 'included'
  /** A3 */ readonly meetings: 'all' | 'conferences'
  /** A4 */ readonly unknownForm: 'counted' | 'excluded'
  /** A7 */ readonly duration: 'minutes' | 'sessions'
  /** A8 */ readonly procedures: 'digital' | 'fullOnline' | 'anyOnline' | 'onlineService'
  /** A9 */ readonly documents: 'all' | 'withoutSlips'
  /** A10 */ readonly digitised: 'all' | 'incoming' | 'paperOnly'
  /** A11 */ readonly electronic: 'any' | 'only' | 'signed'
  /** A12 */ readonly periodRule: 'calendar' | 'nd09'
  /** A13 */ readonly reportsDue: 'due' | 'ofSent'
  /** A13 */ readonly weekend: 'none' | 'nextWorkingDay'
  /** A14 */ readonly trained: 'staff' | 'all' | 'civilServants'
  /** A15 */ readonly before: 'strict' | 'lenient'
  /** A16: conferences of the whole commune allowed in a year */
  readonly communeWide: number
  /** A17 */ readonly decimals: 1 | 2
  readonly notMetWord: 'notMet' | 'notYetMet'
  /** A19 */ readonly otherLocal: 'excluded' | 'included'
}

export type SettingKey = keyof Settings

/** The declarations, in the order of the sheet. */
export const SETTINGS: { readonly [K in SettingKey]: Setting<Settings[K]> } = {
  unitKind: choice('Loại đơn vị hành chính', [['commune', 'xã'], ['ward', 'phường'], ['specialZone', 'đặc khu']]),
  commune: freeText('Tên đơn vị', 'Vũ Dương'),
  province: freeText('Tỉnh, thành phố', 'tỉnh Ninh Bình'),
  planNumber: freeText('Số kế hoạch', PLAN.number),
  planDate: dayOrBlank('Ngày kế hoạch', PLAN.issuedOn),
  provinceBasis: freeText('Văn bản của UBND tỉnh', ''),
  year: wholeNumber('Năm kế hoạch', 2026, { min: 2000, max: 2099 }),
  asOf: dayOrBlank('Ngày chốt số liệu', null),
  recipients: textList('Nơi nhận', PLAN.recipients),
  kinhGui: freeText('Kính gửi', 'Sở Nội vụ tỉnh Ninh Bình'),
  issuer: freeText('Cơ quan ban hành', ''),
  signForm: choice('Hình thức ký', [
    ['kt', 'KT. CHỦ TỊCH', 'KT.'],
    ['chairman', 'CHỦ TỊCH'],
    ['tl', 'TL. CHỦ TỊCH', 'TL.'],
    ['tuq', 'TUQ. CHỦ TỊCH', 'TUQ.'],
  ]),
  signerName: freeText('Họ tên người ký', ''),
  signerTitle: freeText('Chức vụ người ký', 'Phó Chủ tịch'),
  appendixPages: choice('Chiều trang phụ lục', [['landscape', 'ngang'], ['portrait', 'dọc']]),
  hybrid: choice('Cuộc họp kết hợp', [['strict', 'không tính là trực tuyến'], ['online', 'tính là trực tuyến']]),
  attended: choice('Cuộc họp do cấp trên tổ chức', [['excluded', 'không tính'], ['included', 'tính vào tỷ lệ trực tuyến']]),
  meetings: choice('Phạm vi đếm', [['all', 'hội nghị và cuộc họp'], ['conferences', 'chỉ hội nghị']]),
  unknownForm: choice('Cuộc họp chưa rõ hình thức', [['counted', 'tính vào tổng số'], ['excluded', 'không tính']]),
  duration: choice('Cách tính thời gian họp', [['minutes', 'theo phút làm việc'], ['sessions', 'theo số buổi']]),
  procedures: choice('Cách tính hồ sơ trên môi trường số', [
    ['digital', 'trực tuyến và hồ sơ giấy đã số hóa'],
    ['fullOnline', 'toàn trình trên tổng số'],
    ['anyOnline', 'trực tuyến trên tổng số'],
    ['onlineService', 'trực tuyến trên hồ sơ thuộc TTHC có dịch vụ công trực tuyến'],
  ]),
  documents: choice('Văn bản tính vào chỉ tiêu giảm', [
    ['all', 'cả 29 loại'],
    ['withoutSlips', 'không tính giấy mời, giấy giới thiệu, phiếu chuyển'],
  ]),
  digitised: choice('Phạm vi số hóa', [['all', 'đi và đến'], ['incoming', 'chỉ văn bản đến'], ['paperOnly', 'chỉ bản giấy']]),
  electronic: choice('Thế nào là điện tử', [['any', 'có bản điện tử'], ['only', 'chỉ bản điện tử'], ['signed', 'có chữ ký số']]),
  periodRule: choice('Thời gian chốt số liệu', [
    ['calendar', 'theo năm dương lịch'],
    ['nd09', 'theo NĐ 09/2019 (15/12–14/6, 15/12–14/12)', 'theo NĐ 09/2019'],
  ]),
  reportsDue: choice('Báo cáo tính đúng hạn trên', [['due', 'số đến hạn'], ['ofSent', 'số đã gửi']]),
  weekend: choice('Hạn rơi vào ngày nghỉ', [['none', 'giữ nguyên'], ['nextWorkingDay', 'ngày làm việc tiếp theo']]),
  trained: choice('Đối tượng tập huấn', [
    ['staff', 'cán bộ, công chức, viên chức'],
    ['all', 'mọi người'],
    ['civilServants', 'chỉ cán bộ, công chức'],
  ]),
  before: choice('«Trước ngày X»', [['strict', 'hết ngày liền trước'], ['lenient', 'kể cả ngày X']]),
  communeWide: wholeNumber('Số hội nghị toàn xã tối đa một năm', COMMUNE_WIDE_LIMIT.count, { min: 0, max: 366 }),
  decimals: numberChoice('Số chữ số thập phân', [1, 2]),
  notMetWord: choice('Cách ghi khi hết năm không đạt', [['notMet', 'không đạt'], ['notYetMet', 'chưa đạt']]),
  otherLocal: choice('Cuộc họp do Đảng ủy, HĐND, UBMTTQ, đoàn thể xã tổ chức', [
    ['excluded', 'không tính, ghi riêng', 'không tính'],
    ['included', 'tính'],
  ]),
}

/** The keys, in the order of the sheet. */
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[]

type GivenSettings = { -readonly [K in SettingKey]?: unknown }

const SIGNER_TITLES = { kt: 'Phó Chủ tịch', chairman: 'Chủ tịch', tl: 'Chánh Văn phòng', tuq: 'Chánh Văn phòng' }

let keysByName: Map<string, SettingKey> | undefined

/** The setting that a folded name or key means. Made when first asked for: a custom function may not need it. */
function keyOfName(folded: string): SettingKey | undefined {
  if (!keysByName) {
    keysByName = new Map()
    for (const key of SETTING_KEYS) keysByName.set(foldText(SETTINGS[key].name), key).set(foldText(key), key)
  }
  return keysByName.get(folded)
}

/** What holds where nothing is said. */
export const DEFAULT_SETTINGS: Settings = settingsFrom({})

/** A row of «Cấu hình». */
export interface SettingRow {
  readonly name: string
  readonly value: unknown
}

export interface SettingIssue {
  /** the name or key as it was given */
  readonly name: string
  readonly issue: Issue
}

/**
 * Reads the rows of «Cấu hình» (by Vietnamese name or key), then the overrides of the command line (by key).
 * A blank or unreadable value leaves the default, an unreadable override what the sheet says; of two rows with one
 * name the first that is filled in counts. Rows of other names are left alone.
 */
export function readSettings(
  rows: readonly SettingRow[],
  overrides: Readonly<Record<string, string>> = {},
): { settings: Settings; issues: readonly SettingIssue[] } {
  const given: GivenSettings = {}
  const issues: SettingIssue[] = []
  const take = (key: SettingKey, { name, value }: SettingRow): void => {
    const read = SETTINGS[key].read(value)
    if (read instanceof Issue) issues.push({ name, issue: read })
    else if (read !== null) given[key] = read
  }
  for (const row of rows) {
    const key = keyOfName(foldText(row.name))
    if (key !== undefined && given[key] === undefined) take(key, row)
  }
  for (const name of Object.keys(overrides)) {
    const key = SETTING_KEYS.find((each) => foldText(each) === foldText(name))
    if (key !== undefined) take(key, { name, value: overrides[name] })
    else issues.push({ name, issue: new Issue('setting-unknown', { key: name, nearest: nearestKey(name) }) })
  }
  return { settings: settingsFrom(given), issues }
}

/** The value of a setting as the sheet shows it: «tính là trực tuyến», «04/6/2026». */
export function settingText(settings: Settings, key: SettingKey): string {
  const format = SETTINGS[key].format as (value: unknown) => string
  return format(settings[key])
}

/** The place with its kind: «xã Vũ Dương». */
export function communeName(settings: Settings): string {
  return `${settingText(settings, 'unitKind')} ${settings.commune}`
}

/** Fills in what was not given: first the defaults, then those that hang on another setting. */
function settingsFrom(given: GivenSettings): Settings {
  const all: GivenSettings = {}
  for (const key of SETTING_KEYS) all[key] = given[key] ?? SETTINGS[key].initial
  const settings = all as unknown as Settings
  const kind = settingText(settings, 'unitKind')
  return {
    ...settings,
    recipients: given.recipients ? settings.recipients : settings.recipients.map((line) => line.replace(/ xã$/, ` ${kind}`)),
    kinhGui: addressee(given.kinhGui, settings.province),
    signerTitle: signerTitle(settings.signForm, given.signerTitle),
  }
}

/** What was typed, unless it is the post of another form: nobody signs «TL. CHỦ TỊCH» as «PHÓ CHỦ TỊCH». */
function signerTitle(form: Settings['signForm'], given: unknown): string {
  const typed = foldText(String(given ?? ''))
  const isOfAnotherForm = typed === 'chủ tịch' || typed === 'phó chủ tịch'
  return typed === '' || isOfAnotherForm ? SIGNER_TITLES[form] : String(given)
}

/** «Không» takes the line «Kính gửi» away; blank is the superior of the plan's province. */
function addressee(given: unknown, province: string): string {
  if (given === undefined) return `Sở Nội vụ ${province}`
  return foldText(String(given)) === 'không' ? '' : String(given)
}

/** The key that what was typed begins, else the one that takes the fewest letters to reach. */
function nearestKey(typed: string): SettingKey {
  const word = foldText(typed)
  const distances = SETTING_KEYS.map((key) => (key.startsWith(word) ? 0 : editDistance(word, foldText(key))))
  return SETTING_KEYS[distances.indexOf(Math.min(...distances))]!
}
