// The panel's pages and states, in the order in which one meets them: for pictures, and for what is measured of each.
import type { Page } from 'playwright-core'
import { startHost, type Host } from '../../workbench/host.ts'
import { byHost, good, never, sampleHost, TODAY, withAnswers, type Answerer } from './panel-page.ts'

/** Two things that can be mended, and a long name. */
const SPOILT = `
  const meetings = book.getSheetByName('Cuộc họp')
  meetings.getRange('G5').setValue('truc tuyen')
  meetings.getRange('F7').setValue('họp giao ban')
  const tasks = book.getSheetByName('Nhiệm vụ')
  const header = tasks.getRange(1, 1, 1, 18).getValues()[0]
  const set = (row, name, value) => tasks.getRange(row, header.indexOf(name) + 1).setValue(value)
  set(3, 'Trạng thái', 'Đang thực hiện')
  set(3, 'Hạn cụ thể', new Date(2026, 8, 18))
  set(4, 'Trạng thái', 'Đang thực hiện')
  set(4, 'Hạn cụ thể', new Date(2026, 9, 4))
  const kept = book.insertSheet('Sổ họp UBND 2026')
  kept.getRange(1, 1, 5, 6).setValues([
    ['SỔ THEO DÕI HỘI NGHỊ, CUỘC HỌP NĂM 2026', '', '', '', '', ''],
    ['Ngày họp', 'Giờ', 'Nội dung họp', 'Hình thức họp', 'Người chủ trì', 'Số bàn'],
    ['07/9/2026', '7h30', 'Giao ban tuần', 'online', 'Chủ tịch UBND xã', 3],
    ['31/9/2026', '14h', 'Triển khai kế hoạch thu chi quý IV', 'Truc tiep', 'Phó Chủ tịch UBND xã', 5],
    ['Tổng cộng', '', '2 cuộc', '', '', 8],
  ])
  book.insertSheet('Ghi chú riêng').getRange(1, 1).setValue('Số điện thoại trực')
  const settings = book.getSheetByName('Cấu hình')
  const names = settings.getRange(1, 1, 40, 1).getValues().map(([name]) => name)
  settings.getRange(names.indexOf('Ngày chốt số liệu') + 1, 2).setValue('')
`

/** The workbooks that the views are of. */
export interface Hosts {
  /** Xã Vũ Dương, with something to mend and a register of one's own. */
  readonly sample: Host
  /** Set up, and nothing has been entered. */
  readonly blank: Host
}

export function startHosts(): Hosts {
  const blank = startHost({ today: TODAY })
  blank.run('runAction', 'setUp', {})
  return { sample: sampleHost(SPOILT), blank }
}

export async function closeHosts({ sample, blank }: Hosts): Promise<void> {
  await Promise.all([sample.close(), blank.close()])
}

export interface View {
  readonly name: string
  readonly answer?: (hosts: Hosts) => Answerer
  readonly show?: (page: Page) => Promise<unknown>
  readonly height?: number
  /** Whether the README shows it. */
  readonly isShown?: boolean
}

const open = (tab: string) => (page: Page): Promise<void> => page.click(`#tab-${tab}`)

export const VIEWS: readonly View[] = [
  { name: 'tong-quan', isShown: true },
  {
    name: 'cach-tinh', isShown: true, height: 900,
    show: async (page) => {
      await page.click('text=Xem cách tính')
      await page.click('details summary')
    },
  },
  { name: 'tu-chon-ngay', show: (page) => page.selectOption('header select', 'own') },
  { name: 'kiem-tra', isShown: true, show: open('checks') },
  {
    name: 'sua-giup', isShown: true,
    show: async (page) => {
      await page.click('#tab-checks')
      await page.click('text=Xem trước')
    },
  },
  { name: 'nhiem-vu', isShown: true, show: open('tasks') },
  {
    name: 'cuoc-hop', isShown: true, height: 860,
    show: async (page) => {
      await page.click('#tab-meetings')
      for (const [id, value] of Object.entries({ date: '05/10/2026', start: '07:30', end: '15:30', content: 'Giao ban tuần', chair: 'Chủ tịch UBND xã' })) {
        await page.fill(`#field-${id}`, value)
      }
      await page.selectOption('#field-kind', 'Giao ban')
      await page.selectOption('#field-form', 'Trực tuyến')
      await page.waitForSelector('text=Khi đã họp')
    },
  },
  {
    name: 'van-ban', isShown: true,
    show: async (page) => {
      await page.click('#tab-documents')
      await page.click('text=/^Tạo phụ lục/')
      await page.waitForSelector('text=Mở văn bản')
    },
  },
  {
    name: 'xem-truoc', height: 900,
    show: async (page) => {
      await page.click('#tab-documents')
      await page.locator('text=Xem trước >> visible=true').nth(1).click()
    },
  },
  {
    name: 'cap-nhat-tien-do', show: async (page) => {
      await page.click('#tab-tasks')
      await page.click('text=Cập nhật tiến độ')
    },
  },
  { name: 'thiet-lap', isShown: true, show: open('setup') },
  {
    name: 'sua-thiet-lap', show: async (page) => {
      await page.click('#tab-setup')
      await page.click('button:text-is("Cuộc họp kết hợp")')
      await page.selectOption('#page-setup form select', { index: 1 })
      await page.waitForSelector('#page-setup li:has-text("→") >> visible=true')
    },
  },
  {
    name: 'hoi-truoc', show: async (page) => {
      await page.click('text=Xóa dữ liệu mẫu')
      await page.waitForSelector('text=Để sau')
    },
  },
  {
    name: 'thiet-lap-lan-dau', isShown: true, answer: ({ sample: host }) => withAnswers({ overview: () => good({ ...overviewOf(host), isSetUp: false, cards: [] }) }, byHost(host)),
    show: (page) => page.click('text=Thiết lập lần đầu'),
  },
  {
    name: 'so-lieu-lan-dau', isShown: true,
    answer: ({ sample: host }) => withAnswers({ overview: () => good({ ...overviewOf(host), isSetUp: false, cards: [] }), setUp: () => good({ created: [], kept: [], foreign: [] }, 'Đã tạo 23 bảng.') }, byHost(host)),
    show: async (page) => {
      await page.click('text=Thiết lập lần đầu')
      await page.click('text=Tiếp tục')
      await page.click('main button:has-text("Tạo các bảng")')
      await page.click('summary:has-text("cột khớp")')
    },
  },
  {
    name: 'nhap-so', isShown: true, height: 900,
    show: async (page) => {
      await page.click('#tab-setup')
      await page.click('text=Nhập từ sổ có sẵn')
      for (const words of ['cột khớp', 'Ô chưa rõ', 'Mục không nhập', 'Ô ghi lại']) await page.click(`summary:has-text("${words}")`)
    },
  },
  {
    name: 'nhap-so-xong', answer: ({ sample: host }) => withAnswers({ importRegister: ({ preview }) => host.run('runFromPanel', 'importRegister', preview ? { preview } : { preview: true }) }, byHost(host)),
    show: async (page) => {
      await page.click('#tab-setup')
      await page.click('text=Nhập từ sổ có sẵn')
      await page.click('text=/^Nhập \\d+ sổ$/')
      await page.waitForSelector('text=Xem đủ ở')
    },
  },
  {
    name: 'dan-phu-luc', height: 860,
    show: async (page) => {
      await page.click('#tab-setup')
      await page.click('text=Nhập từ sổ có sẵn')
      await page.click('text=Nhập phụ lục giao việc')
      await page.fill('textarea', APPENDIX)
      await page.locator('details:has(textarea) >> text=Xem trước').click()
      await page.waitForSelector('details:has(textarea) >> text=/^Nhập$/')
    },
  },
  {
    name: 'the-thuc', show: async (page) => {
      await page.click('#tab-documents')
      await page.click('text=Kiểm tra thể thức văn bản')
      await page.waitForSelector('#said >> text=/thể thức|cần xem lại/')
    },
  },
  {
    name: 'van-ban-khac', height: 1100, show: async (page) => {
      await page.click('#tab-documents')
      await page.click('text=Tạo văn bản khác')
      const card = page.locator('article', { hasText: 'Lịch công tác tuần' })
      await card.locator('text=Xem trước').click()
      await card.locator('.paper').waitFor()
      await card.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'nhieu-loi', show: open('checks'),
    answer: ({ sample: host }) => withAnswers({ check: () => good({ findings: manyFindings(500), counts: [{ severity: 'error', sheet: 'Văn bản', count: 20_000 }] }), mend: () => good({ changes: [], count: 0 }) }, byHost(host)),
  },
  {
    name: 'dang-ra-soat', answer: ({ sample: host }) => withAnswers({ setUp: never, overview: () => good({ ...overviewOf(host), isSetUp: false, cards: [] }) }, (name, args) => (name === 'panelStep' && args[0] !== '' ? 'Đang tạo bảng Nhiệm vụ (7/22)…' : byHost(host)(name, args))),
    show: async (page) => {
      await page.click('text=Thiết lập lần đầu')
      await page.click('text=Tiếp tục')
      await page.click('main button:has-text("Tạo các bảng")')
      await page.waitForSelector('text=Đang tạo bảng Nhiệm vụ (7/22)…')
    },
  },
  { name: 'chua-thiet-lap', answer: ({ sample: host }) => withAnswers({ overview: () => good({ ...overviewOf(host), isSetUp: false, cards: [] }) }, byHost(host)) },
  {
    name: 'chua-co-so-lieu', answer: ({ blank }) => byHost(blank),
  },
  {
    name: 'ten-dai', answer: ({ sample: host }) => withAnswers({ taskList: () => good(longTasks()) }, byHost(host)), show: open('tasks'),
  },
  { name: 'mat-mang', answer: () => () => { throw new Error('NetworkError: Lỗi kết nối do HTTP 0') }, show: (page) => page.waitForSelector('[role=alert]') },
  { name: 'dang-doc', answer: () => (name) => (name === 'runFromPanel' ? never() : 'Đang tính các chỉ tiêu…'), show: (page) => page.waitForSelector('text=Dừng') },
  { name: 'hai-tai-khoan', answer: () => () => { throw new Error('PERMISSION_DENIED') }, show: (page) => page.waitForSelector('[role=alert]') },
  { name: 'tu-choi', answer: ({ sample: host }) => withAnswers({ overview: () => ({ ok: false, message: 'Người khác đang chạy thao tác này. Chờ ít phút rồi thử lại.' }) }, byHost(host)) },
  { name: 'khong-co-loi', answer: ({ sample: host }) => withAnswers({ check: () => good({ findings: [], counts: [] }), mend: () => good({ changes: [], count: 0 }) }, byHost(host)), show: open('checks') },
  {
    name: 'dang-tao', answer: ({ sample: host }) => withAnswers({ makeAppendix: never }, (name, args) => (name === 'panelStep' && args[0] !== '' ? 'Đang lưu vào Google Drive…' : byHost(host)(name, args))),
    show: async (page) => {
      await page.click('#tab-documents')
      await page.click('text=/^Tạo phụ lục/')
      await page.waitForSelector('text=Đang lưu vào Google Drive…')
    },
  },
]

/** The table of an appendix as it is copied out of a document. */
const APPENDIX = 'TT\tNội dung công việc\tCơ quan chủ trì\tSản phẩm\tThời hạn\n'
  + '1\tRà soát quy chế làm việc của các phòng\tVăn phòng HĐND và UBND xã\tQuy chế\tTrước ngày 15/10/2026\n'
  + '2\tTập huấn kỹ năng số cho cán bộ thôn\tPhòng Văn hóa - Xã hội\tBáo cáo\tQuý IV'

function manyFindings(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    severity: 'error', sheet: 'Văn bản', cell: `C${index + 2}`, value: '31/02/2026', rule: 'date-unreadable', clause: 'NĐ 30/2020', mendable: false,
    message: '«31/02/2026» không phải ngày có thật. Nhập theo dạng ngày/tháng/năm.',
  }))
}

function longTasks(): object {
  const long = 'Tham mưu ban hành văn bản triển khai thực hiện Kết luận số 226-KL/TW của Ban Bí thư về chấn chỉnh lề lối làm việc, nâng cao hiệu quả hoạt động của hệ thống chính trị đến toàn thể cán bộ'
  const task = { sheet: 'Nhiệm vụ', cell: 'C4', row: 4, text: long, day: '', ordinal: '1', unit: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Vũ Dương', deadline: 'Tháng 6/2026', due: '30/6/2026', status: 'Đang thực hiện', progress: 40 }
  return { asOf: '', units: [task.unit, 'Phòng Kinh tế'], statuses: [], tasks: [{ ...task, group: 'overdue', lateDays: 92 }, { ...task, row: 5, text: 'x'.repeat(300), group: 'dueSoon', lateDays: -3 }] }
}

function overviewOf(host: Host): object {
  return (host.run('runFromPanel', 'overview', {}) as { result: object }).result
}
