// Lists of the register of documents, but for the kinds (document-kinds.ts) and groups of partners.
import { foldText } from '../../vietnamese/text.ts'
import { list } from '../list.ts'

export const REGISTER = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'outgoing', label: 'Đi', aliases: ['văn bản đi', 'VB đi', 'công văn đi', 'sổ đi', 'CV đi'] },
    { id: 'incoming', label: 'Đến', aliases: ['văn bản đến', 'VB đến', 'công văn đến', 'sổ đến', 'CV đến'] },
  ],
}))

/** Any text that says «mật» is taken as secret: better one question too many than a secret shown. */
export const SECRECY = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'none', label: 'Không mật', aliases: ['thường', 'không', 'ko', 'bình thường', '-', '0'] },
    { id: 'secret', label: 'Mật', aliases: ['M', 'C'] },
    { id: 'topSecret', label: 'Tối mật', aliases: ['B'] },
    { id: 'absoluteSecret', label: 'Tuyệt mật', aliases: ['A'] },
  ],
  ambiguous: ['TM'],
  ambiguity: 'Tối mật hoặc Tuyệt mật. Chọn lại; trước mắt coi là văn bản mật',
  recognise: (folded) => {
    if (/kh[oô]ng m[aậ]t/.test(folded)) return 'none'
    if (/tuy[eệ]t m[aậ]t/.test(folded)) return 'absoluteSecret'
    if (/t[oố]i m[aậ]t/.test(folded)) return 'topSecret'
    return /(^|[^a-zà-ỹđ])mật($|[^a-zà-ỹđ])/.test(folded) ? 'secret' : null
  },
}))

const ELECTRONIC = [
  'trục liên thông', 'QLVB', 'phần mềm QLVB', 'quản lý văn bản', 'phần mềm quản lý văn bản', 'iOffice', 'VNPT iOffice',
  'eOffice', 'qua mạng', 'văn bản điện tử', 'bản điện tử', 'thư điện tử công vụ', 'thư điện tử', 'email', 'trục LTVB',
]
const PAPER = ['bưu điện', 'bưu chính', 'trực tiếp', 'chuyển tay', 'bản giấy', 'văn bản giấy', 'fax', 'công văn giấy']

export const TRANSMISSION = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'electronic', label: 'Điện tử', aliases: ELECTRONIC },
    { id: 'both', label: 'Điện tử và giấy', aliases: ['điện tử + giấy', 'song song'] },
    { id: 'paper', label: 'Giấy', aliases: PAPER },
  ],
  recognise: recogniseTransmission,
}))

let ways: ReadonlyMap<string, 'electronic' | 'paper'> | undefined

/** Several ways in one cell: «QLVB + bưu điện» is both, «QLVB, thư điện tử» electronic. */
function recogniseTransmission(folded: string): 'electronic' | 'both' | 'paper' | null {
  const parts = folded.split(/\s*[+,;/&]\s*|\s+và\s+/).filter((part) => part !== '')
  if (parts.length < 2) return null
  ways ??= new Map([
    ...['điện tử', ...ELECTRONIC].map((way) => [foldText(way), 'electronic'] as const),
    ...['giấy', ...PAPER].map((way) => [foldText(way), 'paper'] as const),
  ])
  const found = new Set(parts.map((part) => ways!.get(part) ?? null))
  if (found.has(null)) return null
  return found.size === 2 ? 'both' : [...found][0]!
}

export const DOCUMENT_STATUS = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'issued', label: 'Đã phát hành', aliases: ['đã gửi', 'phát hành', 'đã ban hành'] },
    { id: 'received', label: 'Đã tiếp nhận', aliases: ['đã nhận', 'đã vào sổ', 'tiếp nhận'] },
    { id: 'draft', label: 'Dự thảo', aliases: ['đang soạn', 'chờ ký', 'đang soạn thảo', 'chờ phát hành'] },
    { id: 'voided', label: 'Đã hủy số', aliases: ['hủy', 'hủy số', 'bỏ số', 'đã hủy'] },
  ],
}))
