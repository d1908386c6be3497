// What the parts of a document must say, by Nghị định 30/2020/NĐ-CP, Phụ lục I: a table of rules over single lines.
import { fits, lacks, sentence, TYPED_RULES, type TextRule } from '../../src/documents/lint/texts.ts'
import { dayOf } from '../../src/vietnamese/date.ts'

const capitals = (text: string): string | null => (text === text.toUpperCase() ? null : 'có chữ thường')

const SYMBOL = '[A-ZĐ][A-Za-zĐđy&.]*(?:-[A-ZĐ][A-Za-zĐđ&.]*)*'
/** A year stands in the number of legal normative documents alone. */
const NUMBER_LINE = new RegExp(`^Số: ?(?:\\d+|[\\s.…_]*)/(?:(?:19|20)\\d\\d/(?=QĐ|NQ))?${SYMBOL}$`)
const DATE_LINE = /^(.*\S), ngày ([\d\s.…_]+) tháng ([\d\s.…_]+) năm ([\d.…_\s]+)$/

/** «4», «06»: numbers of a date as the decree wants them; blanks are room to write. */
function dateForm(text: string): string | null {
  const found = DATE_LINE.exec(text)
  if (!found) return 'không đúng dạng «địa danh, ngày … tháng … năm …»'
  const [day, month, year] = [found[2]!, found[3]!, found[4]!].map((part) => part.trim())
  if (!/\d/.test(day!) || !/\d/.test(month!)) return null
  if (/^\d$/.test(day!)) return `ngày ${day} thiếu số 0 phía trước`
  if (/^[12]$/.test(month!)) return `tháng ${month} thiếu số 0 phía trước`
  if (/^0[3-9]$/.test(month!)) return `tháng ${month} thừa số 0 phía trước`
  return dayOf(Number(year), Number(month), Number(day)) === null ? 'ngày không có trong lịch' : null
}

/** Every rule over what a line says. */
export const TEXT_RULES: readonly TextRule[] = [
  ...TYPED_RULES,
  { rule: 'issuer-caps', of: 'issuer', test: capitals, shouldBe: 'tên cơ quan in hoa' },
  { rule: 'issuer-caps', of: 'parentIssuer', test: capitals, shouldBe: 'tên cơ quan chủ quản in hoa' },
  { rule: 'nation-text', of: 'nation', test: fits(/^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/, 'sai chữ hoặc có chữ thường'), shouldBe: '«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»' },
  { rule: 'motto-text', of: 'motto', test: fits(/^Độc lập - Tự do - Hạnh phúc$/, 'sai chữ, chữ hoa hoặc dấu gạch nối'), shouldBe: '«Độc lập - Tự do - Hạnh phúc»' },
  { rule: 'number-form', of: 'number', test: fits(NUMBER_LINE, 'không đúng dạng «Số: …/KÝ HIỆU»'), shouldBe: 'ví dụ «Số: 05/BC-UBND»' },
  { rule: 'number-zero', of: 'number', test: lacks(/^Số: ?\d\//, 'số dưới 10 thiếu số 0 phía trước'), shouldBe: 'ví dụ «Số: 05/BC-UBND»' },
  { rule: 'number-room', of: 'number', test: lacks(/^Số: ?\//, 'chưa có số mà không chừa chỗ'), shouldBe: 'chừa khoảng trống để văn thư ghi số' },
  { rule: 'date-form', of: 'placeAndDate', test: dateForm, shouldBe: 'ví dụ «Vũ Dương, ngày 04 tháng 6 năm 2026»; ngày dưới 10 và tháng 1, 2 thêm số 0' },
  { rule: 'kind-caps', of: 'documentKind', test: capitals, shouldBe: 'tên loại in hoa' },
  { rule: 'subject-case', of: 'documentSubject', test: sentence, shouldBe: 'trích yếu viết chữ thường' },
  { rule: 'heading-caps', of: 'heading', test: capitals, shouldBe: 'tiêu đề «I. …» in hoa' },
  { rule: 'subheading-case', of: 'subheading', test: sentence, shouldBe: 'tiêu đề «1. …» viết chữ thường' },
  { rule: 'recipients-text', of: 'recipientsHead', test: fits(/^Nơi nhận:$/, 'không đúng chữ «Nơi nhận:»'), shouldBe: '«Nơi nhận:»' },
  { rule: 'authority-caps', of: 'authority', test: capitals, shouldBe: 'quyền hạn, chức vụ in hoa' },
  { rule: 'appendix-case', of: 'appendix', test: sentence, shouldBe: '«Phụ lục» viết chữ thường' },
  { rule: 'appendix-title-caps', of: 'appendixTitle', test: capitals, shouldBe: 'tên phụ lục in hoa' },
  { rule: 'appendix-note-form', of: 'appendixNote', test: fits(/^\(Kèm theo \S[\s\S]*\)$/, 'không đúng dạng «(Kèm theo …)»'), shouldBe: '«(Kèm theo … số … ngày … của …)»' },
]
