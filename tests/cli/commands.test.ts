import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import type { KpiResult } from '../../src/actions/kpi.ts'
import { writeCsvFolder } from '../../workbench/files/csv.ts'
import { readXlsx } from '../../workbench/files/xlsx.ts'
import { startHost } from '../../workbench/host.ts'
import { nenep, nenepJson, temporaryFolder, writeSample } from './run-nenep.ts'

const folder = temporaryFolder()
const sample = folder.path('mẫu.xlsx')
beforeAll(() => writeSample(sample))
afterAll(() => folder.clean())

describe('nenep kpi', () => {
  test('gives every indicator of the year of Cấu hình as JSON', async () => {
    const result = await nenepJson<KpiResult>('kpi', sample)
    expect(result.period).toMatchObject({ from: '2026-01-01', to: '2026-12-31' })
    expect(Object.keys(result)).toEqual(['period', 'asOf', 'settings', 'indicators'])
    expect(result.asOf).toBe('2026-12-31')
    expect(result.settings).toMatchObject({ hybrid: 'strict', before: 'strict', planDate: '2026-06-04' })
    expect(result.indicators.map((each) => each.function)).toEqual([
      'ONLINE_RATIO', 'MEETING_REDUCTION', 'DOCUMENT_REDUCTION', 'ONLINE_PROCEDURE_RATIO', 'DIGITIZATION_RATIO', 'E_DOCUMENT_RATIO',
      'TRAINING_RATIO', 'ON_TIME_REPORT_RATIO', 'MEETING_OVERRUN', 'MEETING_OVERLAP', 'PAPERLESS_RATIO', 'TASK_PROGRESS', 'TASK_ON_TIME_RATIO',
    ])
    for (const { numerator, denominator, value, unit, verdict } of result.indicators) {
      expect(value).toBe(unit === 'ratio' ? numerator / denominator : numerator)
      expect(['met', 'exceeded', 'notYetMet', 'notMet', 'none']).toContain(verdict)
    }
  })

  test('an indicator has exactly the keys of its shape', async () => {
    const { indicators } = await nenepJson<KpiResult>('kpi', sample)
    expect(Object.keys(indicators[0]!)).toEqual([
      'function', 'label', 'unit', 'numerator', 'denominator', 'value', 'display', 'target', 'verdict', 'provisional',
    ])
    expect(indicators[0]).toMatchObject({ function: 'ONLINE_RATIO', unit: 'ratio', target: 0.6, provisional: false })
  })

  test('a period, an as-of date and settings given with the call hold', async () => {
    const words = ['kpi', sample, '--period', 'Q3/2026', '--as-of', '15/8/2026', '--set', 'hybrid=online']
    const result = await nenepJson<KpiResult>(...words)
    expect(result).toMatchObject({ period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-08-15', settings: { hybrid: 'online' } })
    expect(result.indicators.every(({ provisional }) => provisional)).toBe(true)
  })

  test('--explain lists rows that add up to the figure', async () => {
    const { indicators, rows } = await nenepJson<KpiResult>('kpi', sample, '--explain', 'ONLINE_RATIO')
    const online = indicators.find((each) => each.function === 'ONLINE_RATIO')!
    expect(rows!.length).toBeGreaterThan(200)
    expect(rows!.reduce((sum, row) => sum + row.numerator, 0)).toBe(online.numerator)
    expect(rows!.reduce((sum, row) => sum + row.denominator, 0)).toBe(online.denominator)
    expect(rows![0]).toMatchObject({ sheet: 'Cuộc họp', row: 2 })
  })

  test('a folder of .csv files named after the sheets gives the same figures', async () => {
    const csv = folder.path('sổ')
    await mkdir(csv)
    await writeCsvFolder(await readXlsx(sample), csv)
    const figures = async (input: string) => (await nenepJson<KpiResult>('kpi', input)).indicators
    expect(await figures(csv)).toEqual(await figures(sample))
  })

  test('the table for people shows value, target and verdict in words', async () => {
    const { code, out } = await nenep(['kpi', sample])
    expect(code).toBe(0)
    expect(out).toMatch(/^Chỉ tiêu năm 2026 \(01\/01\/2026 - 31\/12\/2026\), số liệu đến hết ngày 31\/12\/2026$/m)
    expect(out).toContain('Cần xem lại:\n- Tỷ lệ hội nghị, cuộc họp trực tuyến: 02 dòng có ô chưa rõ: chọn Rà soát toàn bộ.\n')
    expect(out).toMatch(/^Tỷ lệ hội nghị, cuộc họp trực tuyến\s+\d+\/\d+ \([\d,]+%\)\s+tối thiểu 60%\s+Vượt$/m)
  })

  test('--fail-on ends with 1 when an indicator has one of these verdicts, else with 0', async () => {
    expect(await nenep(['kpi', sample, '--fail-on', 'notYetMet,notMet'])).toMatchObject({ code: 1 })
    expect(await nenep(['kpi', sample, '--fail-on', 'notYetMet'])).toMatchObject({ code: 0 })
  })
})

describe('nenep check', () => {
  test('gives findings as JSON and ends with 1 when something must be mended', async () => {
    const { code, out } = await nenep(['check', sample, '--json'])
    const { findings } = JSON.parse(out) as CheckResult
    expect(code).toBe(1)
    expect(Object.keys(findings[0]!).toSorted()).toEqual(['cell', 'clause', 'message', 'rule', 'severity', 'sheet', 'value'])
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', rule: 'date-impossible', value: '30/02/2026' }))
  })

  test('for people, counts come first and the three kinds are apart', async () => {
    const { out } = await nenep(['check', sample])
    expect(out).toMatch(/^Phải sửa: \d+\. Cần kiểm tra: \d+\. Lưu ý: \d+\./)
    expect(out.indexOf('PHẢI SỬA')).toBeLessThan(out.indexOf('CẦN KIỂM TRA'))
  })
})

describe('nenep appendix and report', () => {
  test('the report says what keeps it a draft', async () => {
    const { err } = await nenep(['report', sample, '--period', '6T/2026', '--as-of', '14/6/2026', '--out', folder.path('dự thảo.docx')])
    expect(err).toMatch(/Cần xem lại trước khi ký:\n- Còn \d+ nội dung phải sửa, văn bản ghi «DỰ THẢO»\.\n- Kỳ báo cáo chưa kết thúc nên số liệu là tạm tính/)
  })

  test('write a .docx, the report with the same bytes twice', async () => {
    const [appendix, one, two] = ['phụ lục.docx', 'một.docx', 'hai.docx'].map(folder.path) as [string, string, string]
    expect(await nenep(['appendix', sample, '--out', appendix])).toEqual({
      code: 0, out: '', err: expect.stringMatching(/^Đã tạo .*\.docx\.\nCần xem lại trước khi ký:\n- Không in 2 nhiệm vụ do văn bản khác giao.*\n- Dòng [\d, ]+: Có hai cơ quan chủ trì/) as string,
    })
    for (const out of [one, two]) expect(await nenep(['report', sample, '--period', '6T/2026', '--out', out])).toMatchObject({ code: 0 })
    expect(readFileSync(appendix).subarray(0, 2).toString()).toBe('PK')
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  })

  test('do not touch the input', async () => {
    const before = readFileSync(sample)
    await nenep(['appendix', sample, '--out', folder.path('x.docx')])
    expect(readFileSync(sample).equals(before)).toBe(true)
  })

  test('an output that exists is refused without --force', async () => {
    const out = folder.path('có rồi.docx')
    await writeFile(out, 'mine')
    expect(await nenep(['appendix', sample, '--out', out])).toEqual({ code: 2, out: '', err: `Tệp «${out}» đã có. Thêm --force để ghi đè.` })
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect(await nenep(['appendix', sample, '--out', out, '--force'])).toMatchObject({ code: 0 })
    expect(statSync(out).size).toBeGreaterThan(1000)
  })
})

describe('nenep template', () => {
  test('makes a workbook with every sheet, dropdowns and named ranges', async () => {
    const out = folder.path('trống.xlsx')
    expect(await nenep(['template', '--out', out])).toEqual({ code: 0, out: '', err: `Đã tạo ${out} với 22 bảng.` })
    const workbook = await readXlsx(out)
    expect(workbook.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Tổng quan', 'Cấu hình', 'Danh mục'])
    expect(workbook.namedRanges.map(({ name }) => name)).toContain('CUOC_HOP')
    const meetings = workbook.sheets.find(({ name }) => name === 'Cuộc họp')!
    expect(meetings.validations!.some(({ values }) => JSON.stringify(values).includes('Trực tuyến'))).toBe(true)
  })

  test('empty as it is, says that there is no data, and nothing is 0', async () => {
    const { indicators } = await nenepJson<KpiResult>('kpi', folder.path('trống.xlsx'))
    const online = indicators.find((each) => each.function === 'ONLINE_RATIO')!
    expect(online).toMatchObject({ value: null, verdict: 'none' })
    expect(online.reason).toMatch(/^Chưa có số liệu/)
  })

  test('empty as it is, works in check, appendix and report', async () => {
    const host = startHost({ workbook: await readXlsx(folder.path('trống.xlsx')) })
    try {
      const { findings } = host.run('runAction', 'check', {}) as CheckResult
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      host.run('runAction', 'makeAppendix', {})
      host.run('runAction', 'makeReport', { period: '2026' })
      expect(host.documents()).toHaveLength(2)
    } finally {
      await host.close()
    }
  })
})

describe('nenep deadline', () => {
  test('reads a phrase as JSON', async () => {
    const { out } = await nenep(['deadline', 'Trước ngày 15/6', '--json'])
    expect(JSON.parse(out)).toEqual({ kind: 'date', due: '2026-06-14', condition: null, every: null, yearInferred: true })
  })

  test('phrases on stdin give one line of JSON each, blank ones too', async () => {
    const { out } = await nenep(['deadline', '--json'], ['Cuối năm 2026', '', 'Thường xuyên', 'Hằng năm', 'Sau khi có chỉ đạo của tỉnh'])
    expect(out.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { kind: 'date', due: '2026-12-31', condition: null, every: null, yearInferred: false },
      { kind: 'unspecified', due: null, condition: null, every: null, yearInferred: false },
      { kind: 'continuous', due: null, condition: null, every: null, yearInferred: false },
      { kind: 'recurring', due: null, condition: null, every: 'year', yearInferred: false },
      { kind: 'event', due: null, condition: 'có chỉ đạo của tỉnh', every: null, yearInferred: false },
    ])
  })

  test('--set before=lenient takes «trước ngày X» as X', async () => {
    const { out } = await nenep(['deadline', 'Trước ngày 15/6', '--set', 'before=lenient', '--json'])
    expect(JSON.parse(out)).toMatchObject({ due: '2026-06-15' })
  })

  test('without a phrase and without stdin it says what is missing', async () => {
    expect(await nenep(['deadline'])).toMatchObject({ code: 2, err: expect.stringContaining('Lệnh deadline thiếu CỤM_TỪ.') as string })
  })
})

describe('help and bad use', () => {
  test('nenep --help names every command', async () => {
    const { code, out } = await nenep(['--help'])
    expect(code).toBe(0)
    for (const name of ['template', 'kpi', 'check', 'appendix', 'report', 'deadline']) expect(out).toContain(`  ${name}`)
  })

  test.each(['template', 'kpi', 'check', 'appendix', 'report', 'deadline'])('nenep %s --help shows its use and an example', async (name) => {
    const { code, out } = await nenep([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Cách dùng: nenep ${name}`)
    expect(out).toContain('Ví dụ:')
  })

  test.each([
    [[], 'Cách dùng'],
    [['kpj', sample], 'Không có lệnh «kpj». Tên gần nhất: kpi.'],
    [['kpi'], 'Lệnh kpi thiếu TỆP'],
    [['kpi', sample, '--periods', '2026'], 'Tên gần nhất: --period.'],
    [['kpi', sample, '--period', 'Q5/2026'], 'Không hiểu kỳ «Q5/2026».'],
    [['kpi', sample, '--as-of', '30/02/2026'], 'Ngày «30/02/2026» không có trong lịch.'],
    [['kpi', sample, '--set', 'hybird=online'], 'Không có thiết lập «hybird». Tên gần nhất: hybrid.'],
    [['kpi', sample, '--set', 'hybrid=maybe'], '«maybe» không có trong danh sách.'],
    [['kpi', sample, '--explain', 'ONLINE_RATE'], 'Tên gần nhất: ONLINE_RATIO.'],
    [['kpi', sample, '--fail-on', 'notmet'], 'Không có đánh giá «notmet». Tên gần nhất: notMet.'],
    [['report', sample, '--out', folder.path('r.docx')], 'Lệnh report thiếu tùy chọn --period'],
    [['report', sample, '--period', '2026', '--out', folder.path('không có/r.docx')], 'thư mục'],
    [['kpi', folder.path('nowhere.xlsx')], 'không tìm thấy'],
  ])('%j ends with 2 and a sentence', async (words, sentence) => {
    const { code, out, err } = await nenep(words)
    expect(code).toBe(2)
    expect(out + err).toContain(sentence)
    expect(existsSync(folder.path('r.docx'))).toBe(false)
  })
})

describe('a template filled in and saved by LibreOffice', () => {
  const saved = new URL('../fixtures/mau-nhap-tren-libreoffice.xlsx', import.meta.url).pathname

  test('gives the figures of what was typed', async () => {
    const { indicators } = await nenepJson<KpiResult>('kpi', saved, '--as-of', '25/11/2026')
    const figures = Object.fromEntries(indicators.map((each) => [each.function, [each.numerator, each.denominator, each.verdict]]))
    expect(figures).toMatchObject({
      ONLINE_RATIO: [3, 5, 'met'], DIGITIZATION_RATIO: [2, 2, 'exceeded'], E_DOCUMENT_RATIO: [1, 2, 'notYetMet'], TASK_PROGRESS: [0, 11, 'none'],
    })
  })

  test('works in check, appendix and report', async () => {
    const { findings } = await nenepJson<CheckResult>('check', saved)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const words of [['appendix', saved], ['report', saved, '--period', '6T/2026']]) {
      expect(await nenep([...words, '--out', folder.path(`lo-${words[0]!}.docx`)])).toMatchObject({ code: 0 })
    }
  })
})
