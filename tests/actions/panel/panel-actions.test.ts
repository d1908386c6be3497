import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answer, run } from '../../../src/actions/index.ts'
import type { ShownFindings } from '../../../src/actions/check.ts'
import type { ShownImport } from '../../../src/actions/import/import-result.ts'
import type { ShownMend } from '../../../src/actions/mend.ts'
import type { DocumentList } from '../../../src/actions/panel/document-list.ts'
import type { IndicatorExplanation } from '../../../src/actions/panel/explain-indicator.ts'
import type { Health } from '../../../src/actions/panel/health.ts'
import type { MeetingDraft } from '../../../src/actions/panel/meeting-draft.ts'
import type { Overview } from '../../../src/actions/panel/overview.ts'
import type { DocumentPreview } from '../../../src/actions/panel/preview-document.ts'
import type { SettingEffect, SettingList } from '../../../src/actions/panel/settings.ts'
import type { TaskList } from '../../../src/actions/panel/task-list.ts'
import { VERSION } from '../../../src/actions/version.ts'
import type { CellValue } from '../../../src/actions/action.ts'
import { dayOf } from '../../../src/vietnamese/date.ts'
import { fakePorts, type FakePorts } from '../fake-ports.ts'

const MEETING_HEADER = ['Ngày', 'Giờ bắt đầu', 'Giờ kết thúc', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì', 'Địa điểm']
const TASK_HEADER = ['Nội dung công việc', 'Cơ quan chủ trì', 'Sản phẩm', 'Thời hạn', 'Ngày hoàn thành', 'Trạng thái', 'Tiến độ (%)']

function meeting(date: string, form: string, more: Partial<Record<string, string>> = {}): CellValue[] {
  const { start = '07:30', end = '09:00', content = `Giao ban ${date}`, chair = 'Chủ tịch', room = 'Hội trường' } = more
  return [date, start, end, content, 'Giao ban', form, chair, room]
}

function office(sheets: Record<string, CellValue[][]> = {}): FakePorts {
  return fakePorts({
    'Cuộc họp': [MEETING_HEADER, meeting('05/01/2026', 'Trực tuyến'), meeting('12/01/2026', 'Trực tiếp'), meeting('02/02/2026', 'Trực tiếp')],
    'Nhiệm vụ': [
      TASK_HEADER,
      ['Việc quá hạn', 'Phòng Kinh tế', 'Báo cáo', '13/11/2026', '', 'Đang thực hiện', ''],
      ['Việc sắp đến hạn', 'Văn phòng', 'Báo cáo', '30/11/2026', '', '', 0.5],
      ['Việc thường xuyên', 'Văn phòng', 'Báo cáo', 'Thường xuyên', '', '', ''],
      ['Việc đã xong', 'Văn phòng', 'Báo cáo', '30/6/2026', '01/6/2026', 'Hoàn thành', 1],
      ['Việc đã bỏ', 'Văn phòng', 'Báo cáo', '30/6/2026', '', 'Không thực hiện', ''],
    ],
    'Cấu hình': [['Mục', 'Giá trị', 'Ghi chú'], ['Tên đơn vị', 'Yên Khánh', '']],
    'Nhật ký': [['Thời điểm', 'Thao tác', 'Bảng', 'Ô', 'Trước', 'Sau']],
    ...sheets,
  })
}

describe('the overview', () => {
  const overview = run('overview', { period: '2026' }, office()) as Overview

  test('names the place, the period and the time of reading', () => {
    expect(overview).toMatchObject({
      place: 'Xã Yên Khánh', period: { value: '2026', label: 'Năm 2026' }, readAt: '08:30, 25/11/2026', asOf: null, isProvisional: true, isSetUp: true,
    })
    expect(overview.periods.map(({ value }) => value).slice(0, 5)).toEqual(['2026', '6T/2026', '6T-cuoi/2026', 'Q1/2026', 'Q2/2026'])
  })

  test('says of an indicator what is missing, exactly', () => {
    // 1 of 3: with 2 more online meetings 3 of 5 are online.
    expect(overview.cards[0]).toMatchObject({
      name: 'ONLINE_RATIO', parts: '1/3 cuộc', verdict: 'notYetMet', verdictWords: 'Chưa đạt', target: 'tối thiểu 60%',
      hint: 'Cần thêm 2 cuộc trực tuyến để đạt tối thiểu 60%.',
    })
  })

  test('says of each figure how many rows it could not read, whatever they count for', () => {
    const rows = [meeting('05/01/2026', 'Trực tuyến'), meeting('12/01/2026', 'Thư'), meeting('31/9/2026', 'Trực tuyến')]
    const { cards } = run('overview', { period: '2026' }, office({ 'Cuộc họp': [MEETING_HEADER, ...rows] })) as Overview
    const hintOf = (wanted: string): string => cards.find(({ name }) => name === wanted)!.hint
    expect(hintOf('ONLINE_RATIO')).toBe('Cần thêm 1 cuộc trực tuyến để đạt tối thiểu 60%. 02 dòng có ô chưa rõ: chọn Rà soát toàn bộ.')
    expect(hintOf('MEETING_OVERRUN')).toBe('01 dòng có ô chưa rõ: chọn Rà soát toàn bộ.')
    expect(hintOf('TASK_PROGRESS')).toBe('')
  })

  test('once the period is over, says how many were missing', () => {
    const { cards } = run('overview', { period: '2026', asOf: '2026-12-31' }, office()) as Overview
    expect(cards[0]).toMatchObject({ verdict: 'notMet', hint: 'Thấp hơn 26,7 điểm phần trăm so với chỉ tiêu (tối thiểu 60%), thiếu 1 cuộc.' })
  })

  test('shows the months that add up, those without data as such', () => {
    const { trend } = overview.cards[0]!
    expect(trend).toHaveLength(11)
    expect(trend.slice(0, 3).map(({ value }) => value)).toEqual([0.5, 0, null])
  })

  test('says why there is no figure', () => {
    const card = overview.cards.find(({ name }) => name === 'TRAINING_RATIO')
    expect(card).toMatchObject({ display: '', verdict: 'none', verdictWords: 'Chưa có số liệu', hint: expect.stringContaining('Chưa có bảng') as string })
  })

  test('of days of one’s own keeps them among the choices', () => {
    const { period, periods } = run('overview', { period: '01/01/2026-15/01/2026' }, office()) as Overview
    expect(period.value).toBe('01/01/2026-15/01/2026')
    expect(periods[0]).toEqual(period)
  })

  test('knows a workbook that has not been set up', () => {
    expect(run('overview', {}, fakePorts({ 'Trang tính1': [['']] }))).toMatchObject({ isSetUp: false })
  })
})

describe('the explanation of an indicator', () => {
  const ports = office({
    'Cuộc họp': [MEETING_HEADER, meeting('05/01/2026', 'Trực tuyến'), meeting('12/01/2026', 'Kết hợp'), meeting('01/12/2026', 'Trực tuyến'), meeting('05/01/2025', 'Trực tiếp')],
  })
  const explained = run('explainIndicator', { name: 'ONLINE_RATIO', period: '2026' }, ports) as IndicatorExplanation

  test('lists rows by reason, those that count first, each with its cell and its words', () => {
    expect(explained.groups.map(({ reason, counts, count }) => [reason, counts, count])).toEqual([
      ['online', 'numerator', 1], ['hybrid', 'denominator', 1], ['planned', 'out', 1], ['outside-period', 'out', 1],
    ])
    expect(explained.groups[0]!.rows).toEqual([{ sheet: 'Cuộc họp', cell: 'D2', row: 2, text: 'Giao ban 05/01/2026', day: '05/01/2026' }])
    expect(explained.groups[3]!.rows).toEqual([])
  })

  test('says which settings would turn the verdict', () => {
    const hybrid = explained.settings.find(({ key }) => key === 'hybrid')
    expect(hybrid?.others).toEqual([{ value: 'tính là trực tuyến', display: '100%', verdictWords: 'Vượt', flips: true }])
  })

  test('gives more rows of one reason on demand', () => {
    const more = run('explainIndicator', { name: 'ONLINE_RATIO', period: '2026', reason: 'online', offset: 1 }, ports) as IndicatorExplanation
    expect(more.groups).toMatchObject([{ reason: 'online', count: 1, rows: [] }])
  })

  test('shows nothing of a confidential row', () => {
    const secret = office({
      'Văn bản': [
        ['Sổ', 'Số ký hiệu', 'Ngày văn bản', 'Loại văn bản', 'Trích yếu', 'Độ mật', 'Nơi nhận/Nơi gửi', 'Số hóa'],
        ['Đi', '01/BC-UBND', '05/01/2026', 'Báo cáo', 'Chuyện riêng', 'Mật', 'UBND tỉnh', 'Có'],
        ['Đi', '02/BC-UBND', '06/01/2026', 'Báo cáo', 'Chuyện chung', '', 'UBND tỉnh', 'Có'],
      ],
    })
    const found = JSON.stringify(run('explainIndicator', { name: 'DIGITIZATION_RATIO', period: '2026' }, secret))
    expect(found).toContain('Chuyện chung')
    expect(found).not.toContain('Chuyện riêng')
  })
})

describe('tasks', () => {
  const list = run('taskList', {}, office()) as TaskList

  test('are grouped by how urgent they are; one that was given up is none', () => {
    expect(list.tasks.map(({ text, group }) => [text, group])).toEqual([
      ['Việc quá hạn', 'overdue'], ['Việc sắp đến hạn', 'dueSoon'], ['Việc thường xuyên', 'continuous'], ['Việc đã xong', 'done'],
    ])
    expect(list.tasks[0]).toMatchObject({ cell: 'A2', lateDays: 12, due: '13/11/2026', status: 'Đang thực hiện', progress: null })
    expect(list.units).toEqual(['Phòng Kinh tế', 'Văn phòng'])
  })

  test('a task that is done gets its status, its progress and the day', () => {
    const ports = office()
    run('markTask', { row: 2, text: 'Việc quá hạn', status: 'xong' }, ports)
    expect(ports.sheets.get('Nhiệm vụ')![1]!.slice(4)).toEqual([dayOf(2026, 11, 25), 'Hoàn thành', 1])
    expect(ports.sheets.get('Nhật ký')).toHaveLength(4)
  })

  test('marked the same again, nothing is written', () => {
    const ports = office()
    expect(run('markTask', { row: 3, text: 'Việc sắp đến hạn', progress: '50' }, ports)).toEqual({ row: 3, changed: 0 })
  })

  test.each([
    [{ row: 2, text: 'Việc khác', progress: '50' }, 'Dòng 2 đã thay đổi. Cập nhật số liệu rồi thử lại.'],
    [{ row: 2, text: 'Việc quá hạn', progress: '120' }, 'Tiến độ 120% vượt quá 100%. Nhập từ 0 đến 100.'],
    [{ row: 2, text: 'Việc quá hạn', status: 'Quá hạn' }, '«Quá hạn» không có trong danh sách.'],
  ])('%j is refused', (options, sentence) => {
    expect(answer('markTask', options, office())).toMatchObject({ ok: false, message: expect.stringContaining(sentence) as string })
  })
})

describe('a meeting while it is typed', () => {
  const draft = (values: Record<string, string>, ports = office()): MeetingDraft => run('meetingDraft', { values }, ports) as MeetingDraft
  const TYPED = { date: '2026-12-01', start: '07:30', end: '09:00', content: 'Giao ban', kind: 'Giao ban', form: 'Trực tuyến', chair: 'Phó Chủ tịch' }

  test('that is good has no problems, and says what it does to the year', () => {
    expect(draft(TYPED)).toEqual({
      problems: [], length: '90 phút; loại này tối đa 240 phút',
      effect: 'Khi đã họp, tỷ lệ trực tuyến năm 2026 từ 33,3% thành 50% (chưa đạt).',
    })
  })

  test('that is too long is told so at its end', () => {
    expect(draft({ ...TYPED, end: '17:00' }).problems).toMatchObject([{ severity: 'warning', column: 'end' }])
  })

  test.each([
    ['begins first', { start: '07:00', end: '08:00' }],
    ['begins later', { start: '08:00', end: '10:00' }],
  ])('that %s names the meeting whose chair it wants', (_, times) => {
    const { problems } = draft({ ...TYPED, date: '2026-02-02', chair: 'Chủ tịch', ...times })
    expect(problems.map(({ column, message }) => [column, message])).toEqual([
      ['chair', 'Trùng người chủ trì với «Giao ban 02/02/2026» ở dòng 4 (07:30–09:00). Đổi giờ, người chủ trì hoặc phòng.'],
    ])
  })

  test('that wants the same room is told so; one after the other does not collide', () => {
    expect(draft({ ...TYPED, date: '2026-02-02', room: 'Hội trường' }).problems).toMatchObject([{ column: 'room' }])
    expect(draft({ ...TYPED, date: '2026-02-02', start: '09:00', end: '10:00', chair: 'Chủ tịch' }).problems).toEqual([])
  })

  test('what is still to be typed is marked as missing', () => {
    const { problems } = draft({ content: 'Giao ban' })
    expect(problems.length).toBeGreaterThan(2)
    expect(problems.every(({ isMissing }) => isMissing)).toBe(true)
  })

  test('that is not counted says why', () => {
    expect(draft({ ...TYPED, kind: 'Tiếp công dân' }).effect).toBe('Không tính vào tỷ lệ trực tuyến: không phải cuộc họp.')
  })

  test('is written below the last row, days and times as numbers', () => {
    const ports = office()
    expect(run('saveMeeting', { values: TYPED }, ports)).toEqual({ sheet: 'Cuộc họp', row: 5 })
    expect(ports.sheets.get('Cuộc họp')![4]).toEqual([dayOf(2026, 12, 1), 450 / 1440, 540 / 1440, 'Giao ban', 'Giao ban', 'Trực tuyến', 'Phó Chủ tịch', null])
  })

  test('is not written while something must be mended', () => {
    const ports = office()
    expect(answer('saveMeeting', { values: { content: 'Giao ban' } }, ports)).toMatchObject({ ok: false, message: expect.stringMatching(/^Chưa ghi vào sổ\. Chưa nhập/) as string })
    expect(ports.sheets.get('Cuộc họp')).toHaveLength(4)
  })

  test('a formula that was typed is no way in', () => {
    const ports = office()
    run('saveMeeting', { values: { ...TYPED, content: '=HYPERLINK("x")' } }, ports)
    expect(ports.sheets.get('Cuộc họp')![4]![3]).toBe('=HYPERLINK("x")')
  })
})

describe('documents', () => {
  test('a preview says what will be in the report, what is missing, and its parts', () => {
    const preview = run('previewDocument', { document: 'report', period: '2026' }, office()) as DocumentPreview
    expect(preview.contents).toMatch(/^5 phần, 13 chỉ tiêu, 5 nhiệm vụ$/)
    expect(preview.missing.some((words) => words.includes('Chưa có bảng'))).toBe(true)
    expect(preview.lines.map(({ text }) => text)).toContain('BÁO CÁO')
  })

  test('the preview has the mark of the document that is made', () => {
    const ports = office()
    const { fingerprint } = run('previewDocument', { document: 'appendix' }, ports) as DocumentPreview
    expect(run('makeAppendix', {}, ports)).toMatchObject({ fingerprint, isNew: true })
    const { documents } = run('documentList', {}, ports) as DocumentList
    expect(documents).toMatchObject([{ kind: 'Phụ lục phân công nhiệm vụ', period: 'năm 2026', madeAt: '25/11/2026 08:30', fingerprint }])
  })

  test('all kinds are listed with the words of the menu and what can be chosen, and each is drafted or refused in a sentence', () => {
    const { kinds } = run('documentList', {}, office()) as DocumentList
    expect(kinds.map(({ title }) => title)).toEqual([
      'Phụ lục phân công nhiệm vụ', 'Báo cáo 6 tháng', 'Báo cáo năm',
      'Công văn đôn đốc', 'Thông báo cuộc họp vượt thời gian', 'Kế hoạch hội nghị, cuộc họp năm', 'Lịch công tác tuần', 'Giấy mời', 'Thông báo kết luận', 'Bảng so sánh hai kỳ', 'Báo cáo của kỳ khác',
    ])
    expect(kinds[1]).toMatchObject({ action: 'makeReport', label: 'Tạo báo cáo 6 tháng', choices: { values: [{ value: '6T/2026' }, { value: '6T-cuoi/2026' }] } })
    expect(kinds.find(({ action }) => action === 'makeWeekly')!.choices).toEqual({
      option: 'week', values: [{ value: '25/11/2026', label: 'tuần từ 23/11/2026' }, { value: '02/12/2026', label: 'tuần từ 30/11/2026' }],
    })
    for (const { action, document, choices } of kinds) {
      for (const { value } of choices?.values ?? [{ value: '' }]) {
        const given = choices ? { [choices.option]: value } : {}
        const told = answer('previewDocument', { document, ...given }, office())
        expect(told.ok || told.message.length > 20, `${action} ${value}`).toBe(true)
      }
    }
  })

  test('a report may be of the days that the panel shows', () => {
    const choicesFor = (period: string) => (run('documentList', { period }, office()) as DocumentList).kinds.find(({ label }) => label === 'Tạo báo cáo của kỳ khác')!.choices!.values
    expect(choicesFor('01/7/2026-15/9/2026')[0]).toEqual({ value: '01/7/2026-15/9/2026', label: 'Từ ngày 01/7/2026 đến ngày 15/9/2026' })
    expect(choicesFor('2026').map(({ value }) => value).slice(0, 2)).toEqual(['Q1/2026', 'Q2/2026'])
    expect(choicesFor('T9/2026')).toHaveLength(16)
  })

  test('only an address of the web becomes a link', () => {
    const ports = office({ 'Văn bản đã lập': [['Loại', 'Kỳ', 'Dấu vết dữ liệu', 'Liên kết', 'Thời điểm'], ['Báo cáo', 'năm 2026', 'x', 'javascript:alert(1)', '']] })
    expect(run('documentList', {}, ports)).toMatchObject({ documents: [{ url: '' }] })
  })
})

describe('settings', () => {
  test('are listed with their meaning and their values', () => {
    const { settings } = run('settingList', {}, office()) as SettingList
    expect(settings.find(({ key }) => key === 'commune')).toMatchObject({ value: 'Yên Khánh', isDefault: false, choices: [] })
    expect(settings.find(({ key }) => key === 'hybrid')).toMatchObject({ choices: ['không tính là trực tuyến', 'tính là trực tuyến'], isDefault: true })
  })

  test('another value says which figures it changes', () => {
    const ports = office({ 'Cuộc họp': [MEETING_HEADER, meeting('05/01/2026', 'Trực tuyến'), meeting('12/01/2026', 'Kết hợp')] })
    const { changes } = run('settingEffect', { key: 'hybrid', value: 'tính là trực tuyến', period: '2026' }, ports) as SettingEffect
    expect(changes).toEqual([{ label: 'Tỷ lệ hội nghị, cuộc họp trực tuyến', before: '50%, chưa đạt', after: '100%, vượt', flips: true }])
  })

  test('are written beside their name, or as a new line, in the words of the sheet', () => {
    const ports = office()
    run('saveSetting', { key: 'commune', value: 'Vũ Dương' }, ports)
    run('saveSetting', { key: 'hybrid', value: 'online' }, ports)
    expect(ports.sheets.get('Cấu hình')!.slice(1).map((row) => row.slice(0, 2))).toEqual([['Tên đơn vị', 'Vũ Dương'], ['Cuộc họp kết hợp', 'tính là trực tuyến']])
  })

  test('a value that cannot be read is refused', () => {
    expect(answer('saveSetting', { key: 'year', value: 'nay' }, office())).toMatchObject({ ok: false, message: '«nay» không phải số. Chỉ nhập chữ số.' })
  })
})

describe('what goes to the panel', () => {
  const wrong = (count: number): CellValue[][] => [MEETING_HEADER, ...Array.from({ length: count }, (_, index) => meeting('31/02/2026', 'truc tuyen', { content: `Họp ${index}` }))]

  test('of many findings is the first of each sheet, and how many there are', () => {
    const sent = answer('check', {}, office({ 'Cuộc họp': wrong(3000) })) as { ok: true; result: ShownFindings; summary: string }
    const { findings, counts } = sent.result
    const dates = counts.find(({ severity, sheet }) => severity === 'error' && sheet === 'Cuộc họp')!.count
    expect(dates).toBeGreaterThanOrEqual(3000)
    expect(sent.summary).toContain(`Phải sửa: ${counts.filter(({ severity }) => severity === 'error').reduce((sum, { count }) => sum + count, 0)}.`)
    expect(new Set(findings.map(({ sheet }) => sheet))).toEqual(new Set(counts.map(({ sheet }) => sheet)))
    const shown = (severity: string): number => findings.filter((each) => each.severity === severity).length
    expect(shown('error')).toBe(500)
    for (const severity of ['warning', 'notice']) expect(shown(severity)).toBeLessThanOrEqual(500)
    expect(JSON.stringify(sent).length).toBeLessThan(1_000_000)
  })

  test('of few findings is all of them', () => {
    const ports = office()
    const { findings } = run('check', {}, ports) as ShownFindings
    const sent = answer('check', {}, ports) as { ok: true; result: ShownFindings }
    expect(sent.result.findings).toHaveLength(findings.length)
  })

  test('of what can be mended is what is mended at once, and how much there is', () => {
    const { result } = answer('mend', {}, office({ 'Cuộc họp': wrong(700) })) as { ok: true; result: ShownMend }
    expect(result.changes).toHaveLength(500)
    expect(result.count).toBeGreaterThanOrEqual(700)
  })

  test('of an import is the first lines of each list, and how long each is', () => {
    const kept = [['Ngày họp', 'Nội dung họp', 'Hình thức họp'], ...Array.from({ length: 100 }, (_, index) => ['05/3/2026', `Họp ${index}`, 'online'])]
    const { result } = answer('importRegister', { preview: true }, office({ 'Sổ họp cũ': kept })) as { ok: true; result: ShownImport }
    expect(result.tables).toHaveLength(1)
    expect(result.tables[0]).toMatchObject({ source: 'Sổ họp cũ', sheet: 'Cuộc họp', rows: 100, counts: { changes: 100 } })
    expect(result.tables[0]!.changes).toHaveLength(20)
  })
})

describe('health, jumps, version', () => {
  test('each sheet is told to be good, wrong or not there', () => {
    const { sheets, version } = run('health', {}, office()) as Health
    expect(version).toBe(VERSION)
    expect(sheets.find(({ sheet }) => sheet === 'Văn bản')).toMatchObject({ state: 'wrong' })
    expect(sheets.find(({ sheet }) => sheet === 'Tuyên truyền')).toMatchObject({ state: 'absent' })
  })

  test('the version is that of the package', () => {
    expect(VERSION).toBe((JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version)
  })

  test.each([
    [{ sheet: 'Cuộc họp', cell: 'd5' }, { sheet: 'Cuộc họp', cell: 'D5' }],
    [{ sheet: 'Cuộc họp' }, { sheet: 'Cuộc họp', cell: '' }],
  ])('jumps to %j', (options, place) => {
    expect(run('goTo', options, office())).toEqual(place)
  })

  test.each([[{ sheet: 'Không có', cell: 'A1' }, 'Chưa có bảng «Không có».'], [{ sheet: 'Cuộc họp', cell: 'A1:B9999999999' }, 'option']])('refuses to jump to %j', (options, sentence) => {
    expect(() => run('goTo', options, office())).toThrow(sentence === 'option' ? 'cell' : sentence)
  })
})
