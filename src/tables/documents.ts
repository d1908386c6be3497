// The register of documents, outgoing and incoming in one sheet. No secret document belongs in it.
import { choice, day, text } from './column.ts'
import { YES_NO } from './lists/common-lists.ts'
import { DOCUMENT_KIND } from './lists/document-kinds.ts'
import { DOCUMENT_STATUS, REGISTER, SECRECY, TRANSMISSION } from './lists/document-lists.ts'
import { PARTNER_GROUP } from './lists/partner-groups.ts'
import { table } from './table.ts'

const ND30 = 'Nghị định số 30/2020/NĐ-CP'

/** Whether a row is marked secret; a mark that cannot be read is taken as secret. */
export function isMarkedSecret({ secrecy = null }: Readonly<{ secrecy?: unknown }>): boolean {
  return secrecy !== null && secrecy !== 'none'
}

export const DOCUMENTS = table({
  id: 'documents',
  sheet: 'Văn bản',
  rangeName: 'VAN_BAN',
  rowNoun: 'văn bản',
  help: 'Mỗi dòng là một văn bản đi hoặc đến. Văn bản mật không ghi ở đây: chỉ nhập số lượng ở bảng Văn bản mật.',
  clause: 'I.2; II.3; II.5; Phụ lục 2, 8',
  role: 'needed',
  isConfidential: isMarkedSecret,
  columns: () => ({
    register: choice(REGISTER, {
      header: 'Sổ', aliases: ['Loại sổ', 'Sổ văn bản', 'Đi/Đến', 'Đi, đến'], presence: 'required', width: 70,
      help: 'Chọn Đi hoặc Đến.', example: 'Đi',
    }),
    number: text({
      header: 'Số ký hiệu',
      aliases: [
        'Số, ký hiệu', 'Số/ký hiệu', 'Số và ký hiệu', 'Số, ký hiệu văn bản', 'Số ký hiệu văn bản', 'Số KH',
        'Số văn bản', 'Số VB',
      ],
      presence: 'required', help: 'Nhập đủ số và ký hiệu như trên văn bản.', example: '104/KH-UBND', clause: ND30,
    }),
    date: day({
      header: 'Ngày văn bản', isNearPlanYear: true,
      aliases: [
        'Ngày tháng văn bản', 'Ngày, tháng văn bản', 'Ngày tháng', 'Ngày ban hành', 'Ngày VB', 'Ngày tháng VB',
        'Ngày ký', 'Ngày',
      ],
      presence: 'required', help: 'Nhập ngày ghi trên văn bản.', example: '04/6/2026',
    }),
    kind: choice(DOCUMENT_KIND, {
      header: 'Loại văn bản', aliases: ['Loại', 'Loại VB', 'Tên loại', 'Tên loại văn bản'], presence: 'recommended',
      width: 130, help: 'Chọn loại văn bản; để trống thì suy từ ký hiệu.', example: 'Kế hoạch',
      clause: `${ND30}, Điều 7`,
    }),
    subject: text({
      header: 'Trích yếu',
      aliases: [
        'Trích yếu nội dung', 'Nội dung', 'Nội dung trích yếu', 'Tên loại và trích yếu nội dung',
        'Tên loại và trích yếu nội dung văn bản',
      ],
      presence: 'required', width: 320, mayBeBlank: isMarkedSecret,
      help: 'Nhập trích yếu như trên văn bản; văn bản mật để trống.',
      example: 'Kế hoạch thực hiện Kết luận số 226-KL/TW',
    }),
    draftingUnit: text({
      header: 'Đơn vị soạn thảo', aliases: ['Đơn vị tham mưu', 'Phòng soạn thảo', 'Cơ quan soạn thảo'],
      offers: 'units', width: 170, help: 'Nhập đơn vị soạn thảo.', example: 'Phòng Văn hóa - Xã hội',
      clause: 'II.3 c',
    }),
    secrecy: choice(SECRECY, {
      header: 'Độ mật', aliases: ['Mức độ mật'], presence: 'recommended',
      help: 'Chọn độ mật; để trống là không mật.', example: 'Không mật', clause: 'II.5 c',
    }),
    counterpart: text({
      header: 'Nơi nhận/Nơi gửi',
      aliases: [
        'Nơi nhận, nơi gửi', 'Nơi nhận', 'Nơi gửi', 'Nơi gửi/Nơi nhận', 'Cơ quan ban hành', 'Tác giả',
        'Nơi nhận văn bản', 'Cơ quan gửi', 'Cơ quan nhận', 'Nơi gửi, nơi nhận', 'Cơ quan ban hành/Nơi nhận',
      ],
      offers: 'partners', presence: 'required', width: 200, clause: 'II.5 c',
      help: 'Nhập nơi nhận của văn bản đi hoặc nơi gửi của văn bản đến.', example: 'Sở Nội vụ',
    }),
    transmission: choice(TRANSMISSION, {
      header: 'Hình thức gửi/nhận',
      aliases: [
        'Hình thức gửi, nhận', 'Hình thức gửi', 'Hình thức nhận', 'Phương thức gửi', 'Phương thức nhận',
        'Phương thức gửi/nhận',
      ],
      presence: 'recommended', help: 'Chọn Điện tử, Giấy hoặc Điện tử và giấy.', example: 'Điện tử',
      clause: 'II.5 c',
    }),
    signed: choice(YES_NO, {
      header: 'Ký số', aliases: ['Chữ ký số', 'Đã ký số'], help: 'Chọn Có nếu văn bản có chữ ký số.', example: 'Có',
      clause: 'II.5 c',
    }),
    digitised: choice(YES_NO, {
      header: 'Số hóa', aliases: ['Đã số hóa'], presence: 'recommended',
      help: 'Chọn Có nếu văn bản có tệp điện tử; để trống là Không.', example: 'Có', clause: 'I.2; II.5; Phụ lục 8',
    }),
    status: choice(DOCUMENT_STATUS, {
      header: 'Trạng thái', aliases: ['Tình trạng'], help: 'Chọn trạng thái; số đã hủy không tính, dự thảo chưa tính là đã ban hành.',
      example: 'Đã phát hành',
    }),
    note: text({ header: 'Ghi chú', help: 'Nhập ghi chú, ví dụ: hủy số.', example: 'Thay văn bản số 98/KH-UBND' }),
    arrivalNumber: text({ header: 'Số đến', help: 'Nhập số đến của văn bản đến.', example: '215', clause: ND30 }),
    arrivalDate: day({
      header: 'Ngày đến', isNearPlanYear: true, aliases: ['Ngày nhận'],
      help: 'Nhập ngày đến; văn bản đến tính kỳ theo ngày này.', example: '05/6/2026', clause: ND30,
    }),
    partnerGroup: choice(PARTNER_GROUP, {
      header: 'Nhóm cơ quan', aliases: ['Nhóm nơi nhận', 'Loại cơ quan'],
      help: 'Chọn nhóm; để trống thì suy từ nơi nhận, nơi gửi.', example: 'Cơ quan hành chính nhà nước',
      clause: 'II.5 c',
    }),
    signer: text({
      header: 'Người ký', help: 'Nhập chức vụ hoặc họ tên người ký.', example: 'Phó Chủ tịch UBND xã', clause: ND30,
    }),
  }),
})
