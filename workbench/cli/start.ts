// What `npm start` shows: the bundle at work on the sample workbook, and what it makes of it.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KpiResult } from '../../src/actions/kpi.ts'
import { writeOutput } from '../files/input.ts'
import { writeXlsx } from '../files/xlsx.ts'
import { startHost, type Host } from '../host.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { sampleWorkbook } from '../sample/sample.ts'
import { linesOf } from './commands/kpi.ts'
import type { Terminal } from './terminal.ts'

/** The sample's own day, so that it looks the same whenever it is made. */
const SAMPLE_DAY = '2026-12-31T08:00:00+07:00'

const DOCUMENTS = [
  { file: 'phu-luc-vu-duong.docx', action: 'makeAppendix', options: { plan: '104/KH-UBND' } },
  { file: 'bao-cao-6-thang-2026.docx', action: 'makeReport', options: { period: '6T/2026' } },
  { file: 'bao-cao-nam-2026.docx', action: 'makeReport', options: { period: '2026' } },
] as const

export interface StartOptions {
  /** The sample as it was made before; null: it is made. */
  readonly sample: WorkbookData | null
  /** Gets the sample that was made, before its figures are computed. */
  readonly onSample: (workbook: WorkbookData) => Promise<void>
}

/** Makes the sample and its documents in a folder, and says what they are. */
export async function start(folder: string, terminal: Pick<Terminal, 'print'>, { sample, onSample }: StartOptions): Promise<void> {
  const host = startHost({ today: SAMPLE_DAY })
  try {
    if (sample) host.open(sample)
    else await onSample(makeSample(host))
    for (const line of linesOf(host.run('runAction', 'kpi', {}) as KpiResult)) terminal.print(line)
    await mkdir(folder, { recursive: true })
    const save = (file: string, bytes: Uint8Array): Promise<void> => writeOutput(join(folder, file), bytes, { force: true })
    await save('mau-vu-duong.xlsx', await writeXlsx(host.snapshot()))
    for (const { file, action, options } of DOCUMENTS) {
      // Whoever waits for something else of this process gets a turn.
      await new Promise(setImmediate)
      await save(file, makeDocument(host, action, options))
    }
  } finally {
    await host.close()
  }
  for (const line of closingLines()) terminal.print(line)
}

/** The sample and nothing else. */
export async function sampleAlone(): Promise<WorkbookData> {
  const host = startHost({ today: SAMPLE_DAY })
  try {
    return makeSample(host)
  } finally {
    await host.close()
  }
}

/** Makes the sample, which is then open. */
function makeSample(host: Host): WorkbookData {
  host.run('runAction', 'setUp', {})
  const sample = sampleWorkbook(host.snapshot())
  host.open(sample)
  return sample
}

function makeDocument(host: Host, action: string, options: Readonly<Record<string, unknown>>): Uint8Array {
  host.run('runAction', action, { ...options, anew: true })
  return host.documents().at(-1)!.bytes
}

function closingLines(): string[] {
  return [
    '',
    'Đã tạo trong thư mục out/ (dữ liệu mẫu, không phải số liệu của xã):',
    '  mau-vu-duong.xlsx          bảng tính mẫu: xem bảng Tổng quan, Cuộc họp, Nhiệm vụ; sửa một ô rồi chạy lại lệnh dưới',
    '  phu-luc-vu-duong.docx      phụ lục phân công 11 nhiệm vụ, khổ ngang, dòng tiêu đề lặp ở mỗi trang',
    '  bao-cao-6-thang-2026.docx  báo cáo 6 tháng đầu năm 2026',
    '  bao-cao-nam-2026.docx      báo cáo năm 2026',
    '',
    'Chạy trên bảng tính của đơn vị:',
    '  npx nenep template --out so-theo-doi.xlsx     bảng tính trống để nhập',
    '  npx nenep check so-theo-doi.xlsx              nội dung cần sửa',
    '  npx nenep kpi so-theo-doi.xlsx                các chỉ tiêu',
    '  npx nenep report so-theo-doi.xlsx --period 6T/2026 --out bao-cao.docx',
    'Thử ngay với dữ liệu mẫu: npx nenep check out/mau-vu-duong.xlsx',
  ]
}
