// Documents in Drive: made once wherever a run is cut off, and what Drive refuses in sentences.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { keepDocument, type MadeDocument } from '../../src/actions/made-documents.ts'
import type { Ports } from '../../src/actions/action.ts'
import { driveDocuments } from '../../src/apps-script/drive.ts'
import { fakePorts, type FakePorts } from '../actions/fake-ports.ts'

interface File {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  readonly mark: string
}

type Cut = 'before' | 'after'

/** Services whose calls are counted; at the nth the run is cut off, before or after the call has done its work. */
class Services {
  readonly files: File[] = []
  calls: string[] = []
  private left = Infinity
  private cut: Cut = 'before'

  breakAt(call: number, cut: Cut): void {
    this.left = call
    this.cut = cut
  }

  step<A extends readonly unknown[], R>(name: string, work: (...args: A) => R): (...args: A) => R {
    return (...args) => {
      this.calls.push(name)
      const isLast = this.left-- === 0
      if (isLast && this.cut === 'before') throw new Error('cut off')
      const result = work(...args)
      if (isLast) throw new Error('cut off')
      return result
    }
  }
}

function open(services = new Services()): { services: Services; ports: Ports; sheets: FakePorts['sheets'] } {
  const list = ({ q }: { q: string }) => {
    const marks = new Set([...q.matchAll(/value='([^']*)'/g)].map(([, mark]) => mark))
    return { files: services.files.filter((file) => marks.has(file.mark)) }
  }
  const create = ({ name, mimeType, appProperties }: { name: string; mimeType: string; appProperties: { nenep: string } }) => {
    const file = { id: `tep-${services.files.length + 1}`, name, mimeType, mark: appProperties.nenep }
    services.files.push(file)
    return file
  }
  vi.stubGlobal('Drive', { Files: { list: services.step('list', list), create: services.step('create', create) } })
  vi.stubGlobal('Utilities', { newBlob: () => ({}) })
  const fake = fakePorts()
  const { createSheets, appendRows } = fake.spreadsheet
  const spreadsheet = {
    ...fake.spreadsheet,
    createSheets: services.step('createSheets', createSheets),
    appendRows: services.step('appendRows', appendRows),
  }
  return { services, sheets: fake.sheets, ports: { ...fake, spreadsheet, documents: driveDocuments() } }
}

const make = (ports: Ports, data = 1): MadeDocument =>
  keepDocument({ kind: 'Báo cáo', period: 'năm 2026', name: 'Báo cáo năm 2026', bytes: new Uint8Array([data]), facts: [['Số cuộc', String(data)]] }, { ports, anew: false })

/** The ports of another execution, which remembers nothing. */
const reopened = (ports: Ports): Ports => ({ ...ports, documents: driveDocuments() })

afterEach(() => {
  vi.unstubAllGlobals()
})

const documentsOf = ({ files }: Services): File[] => files.filter(({ mark }) => mark !== 'folder')
const SHEET = 'Văn bản đã lập'

describe('a document in Drive', () => {
  test('is one conversion, in a folder of our own, with its mark', () => {
    const { services, ports } = open()
    make(ports)
    expect(services.files.map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ['Nề nếp', 'application/vnd.google-apps.folder'], ['Báo cáo năm 2026', 'application/vnd.google-apps.document'],
    ])
    expect(services.calls.filter((call) => call === 'create')).toHaveLength(2)
  })

  test('needs no call of Drive the second time, and one creation when the data has changed', () => {
    const { services, ports } = open()
    make(ports)
    services.calls = []
    expect(make(ports).isNew).toBe(false)
    expect(services.calls).toEqual([])
    expect(make(ports, 2)).toMatchObject({ isNew: true, changes: ['Số cuộc: 1 → 2'] })
    expect(services.calls).toEqual(['list', 'create', 'appendRows'])
  })

  const whole = open()
  make(whole.ports)
  const steps = whole.services.calls.length
  const cuts = Array.from({ length: steps }, (_, call) => (['before', 'after'] as const).map((cut) => [call, whole.services.calls[call]!, cut] as const)).flat()

  test.each(cuts)('cut off at call %i (%s), %s it, is finished by the next run without a second copy', (call, _name, cut) => {
    const { services, ports, sheets } = open()
    services.breakAt(call, cut)
    expect(() => make(ports)).toThrow('cut off')
    const { url } = make(reopened(ports))
    expect(documentsOf(services)).toHaveLength(1)
    expect(services.files.filter(({ mark }) => mark === 'folder')).toHaveLength(1)
    expect(sheets.get(SHEET)).toHaveLength(2)
    expect(sheets.get(SHEET)![1]).toContain(url)
  })

  test.each(cuts.filter(([call]) => call < 3))('of changed data, cut off at call %i, %s %s, leaves the first in its place', (call, _name, cut) => {
    const { services, ports, sheets } = open()
    const first = make(ports)
    services.breakAt(call, cut)
    expect(() => make(ports, 2)).toThrow('cut off')
    make(reopened(ports), 2)
    expect(documentsOf(services)).toHaveLength(2)
    expect(sheets.get(SHEET)!.slice(1).map((row) => row[3])).toEqual([first.url, 'https://docs.google.com/document/d/tep-3/edit'])
  })
})

describe('a document that was made', () => {
  const URL = 'https://docs.google.com/document/d/a-B_1/edit'
  const get = vi.fn<(id: string, options: object) => unknown>()
  const read = (answer: () => unknown, url = URL) => {
    get.mockReset().mockImplementation(answer)
    vi.stubGlobal('Docs', { Documents: { get } })
    return driveDocuments().read(url)
  }

  test('is read by one call: paragraphs alone, without what is only suggested', () => {
    const elements = [{ textRun: { content: 'Một ' } }, { footnoteReference: {} }, { textRun: { content: 'hai\n' } }]
    const content = [{}, { paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } } }, { paragraph: { paragraphStyle: { namedStyleType: 'HEADING_2' } } }, { table: {} }]
    expect(read(() => ({ body: { content } }))).toEqual([{ text: 'Một hai\n', isHeading: false }, { text: '', isHeading: true }])
    expect(get.mock.calls).toEqual([['a-B_1', expect.objectContaining({ suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS', fields: expect.stringMatching(/^body\(content\(paragraph/) as string })]])
  })

  test('with the words of its chips: a person, a link, a date', () => {
    const elements = [
      { person: { personProperties: { name: 'Bình' } } }, { textRun: { content: ' gửi ' } }, { richLink: { richLinkProperties: { title: 'Mẫu' } } },
      { textRun: { content: ' trước ' } }, { dateElement: { dateElementProperties: { displayText: '15 thg 6' } } }, { person: {} },
    ]
    expect(read(() => ({ body: { content: [{ paragraph: { elements } }] } }))).toEqual([{ text: 'Bình gửi Mẫu trước 15 thg 6', isHeading: false }])
  })

  test('with the marks of lists that Docs has made of what was typed, but none for numbered headings', () => {
    const paragraph = (text: string, style: string): object => ({ paragraph: { elements: [{ textRun: { content: text } }], bullet: { listId: 'kix.1' }, paragraphStyle: { namedStyleType: style } } })
    expect(read(() => ({ body: { content: [paragraph('Một', 'NORMAL_TEXT'), paragraph('Hai', 'HEADING_1')] } }))).toEqual([{ text: '- Một', isHeading: false }, { text: 'Hai', isHeading: true }])
  })

  test('and is gone, or another account’s, or no document at all, is none', () => {
    expect(read(() => { throw new Error('Requested entity was not found.') })).toBeNull()
    expect(read(() => ({}))).toEqual([])
    expect(read(() => ({}), 'https://example.test/x')).toBeNull()
    expect(get).not.toHaveBeenCalled()
  })
})

describe('what Drive refuses', () => {
  test.each([
    ['The user\'s Drive storage quota has been exceeded.', /^Drive đã hết dung lượng/],
    ['Service invoked too many times for one day: drive.', /^Tài khoản Google đã hết lượt tạo văn bản trong ngày/],
    ['Quota exceeded for quota metric \'Queries\'.', /^Tài khoản Google đã hết lượt/],
    ['User rate limit exceeded.', /^Google Drive chưa trả lời\. Chờ ít phút/],
    ['Empty response', /^Google Drive chưa trả lời/],
    ['API call to drive.files.create failed with error: Internal Error', /^Google Drive chưa trả lời/],
    ['Service unavailable: Drive', /^Google Drive chưa trả lời/],
    ['Request had insufficient authentication scopes.', /^Chưa được phép tạo tệp trên Drive\. Chạy lại và đánh dấu vào ô cho phép; nếu vẫn vậy, hỏi người quản trị tài khoản Google\.$/],
    ['You do not have permission to call drive.files.create', /^Chưa được phép tạo tệp trên Drive/],
    ['The domain policy has disabled third-party Drive apps', /^Chưa được phép tạo tệp trên Drive/],
    ['The user has not granted the app 1 write access to the file', /^Chưa được phép tạo tệp trên Drive/],
    ['Login Required', /^Chưa được phép tạo tệp trên Drive/],
    ['Deadline exceeded', /^Google Drive chưa trả lời/],
    // As accounts in Vietnamese are told.
    ['Dịch vụ bị gọi quá nhiều lần trong một ngày: drive.', /^Tài khoản Google đã hết lượt/],
    ['Đã vượt quá giới hạn: Drive.', /^Tài khoản Google đã hết lượt/],
    ['Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.', /^Google Drive chưa trả lời/],
    ['Câu trả lời trống', /^Google Drive chưa trả lời/],
    ['Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.', /^Chưa được phép tạo tệp trên Drive/],
    ['Bạn không có quyền truy cập tài liệu yêu cầu.', /^Chưa được phép tạo tệp trên Drive/],
  ])('«%s» is said in a sentence with the way on', (says, sentence) => {
    const { ports } = open()
    vi.stubGlobal('Drive', { Files: { list: () => { throw new Error(says) } } })
    expect(() => make(ports)).toThrow(sentence)
  })

  test('and what is no refusal stays a bug', () => {
    const { ports } = open()
    vi.stubGlobal('Drive', { Files: { list: () => { throw new TypeError('x is not a function') } } })
    expect(() => make(ports)).toThrow(TypeError)
  })
})
