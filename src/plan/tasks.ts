// The eleven tasks of the plan's appendix, whole: the digitised text breaks three of them over two rows.
// Word for word, but for the slips of slips.ts.
import { ALL_UNITS } from './units.ts'

export interface PlanTask {
  /** «TT» */
  readonly ordinal: number
  readonly content: string
  /** the first named answers for the task */
  readonly leadUnits: readonly string[]
  readonly coordinatingUnits: readonly string[]
  readonly product: string
  /** as the plan words it */
  readonly deadline: string
  readonly clause: string
}

export const PLAN_TASKS: readonly PlanTask[] = [
  {
    ordinal: 1,
    content: 'Rà soát, sửa đổi, bổ sung, ban hành hoặc trình cấp có thẩm quyền ban hành các văn bản quy phạm pháp '
      + 'luật có quy định còn chồng chéo, không còn phù hợp thực tiễn, bảo đảm tính đồng bộ, thống nhất '
      + 'trong hệ thống pháp luật; rà soát cắt giảm, đơn giản hóa thủ tục hành chính trong quá trình ban '
      + 'hành văn bản quy phạm pháp luật, bảo đảm quy trình thủ tục, trình tự, hồ sơ đơn giản, giảm chi phí '
      + 'tuân thủ thủ tục hành chính cho người dân, doanh nghiệp',
    leadUnits: ['Văn phòng HĐND - UBND xã'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Ban hành các văn bản sửa đổi, bổ sung, thay thế theo thẩm quyền',
    deadline: 'Thường xuyên',
    clause: 'II.3; Phụ lục 1',
  },
  {
    ordinal: 2,
    content: 'Thực hiện cắt giảm tối thiểu 15% số lượng văn bản hành chính ban hành so với năm trước',
    leadUnits: ['Văn phòng HĐND - UBND xã'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Báo cáo kết quả thực hiện',
    deadline: 'Hằng năm',
    clause: 'Phụ lục 2',
  },
  {
    ordinal: 3,
    content: 'Thực hiện cắt giảm tối thiểu 10% số lượng hội nghị, cuộc họp mỗi năm; đồng thời tăng tỷ lệ hội nghị '
      + 'trực tuyến đạt từ 60% trở lên trên tổng số hội nghị',
    leadUnits: ['Văn phòng HĐND - UBND xã'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Báo cáo kết quả thực hiện',
    deadline: 'Hằng năm',
    clause: 'I.2; II.4; Phụ lục 3',
  },
  {
    ordinal: 4,
    content: 'Rà soát, hoàn thiện chức năng, nhiệm vụ, quyền hạn và quy chế làm việc của các cơ quan, đơn vị; bãi '
      + 'bỏ các quy trình, thủ tục không còn phù hợp; bảo đảm thực hiện nguyên tắc “một việc - một đầu mối, '
      + '6 rõ”',
    leadUnits: ['Phòng Văn hóa - Xã hội'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Quyết định quy định chức năng, nhiệm vụ và quy chế làm việc của các cơ quan, đơn vị được điều '
      + 'chỉnh, hoàn thiện; Báo cáo kết quả triển khai thực hiện (báo cáo năm)',
    deadline: 'Thường xuyên',
    clause: 'II.6; Phụ lục 4',
  },
  {
    ordinal: 5,
    content: 'Đánh giá việc thực hiện phân cấp, phân quyền trong quản lý nhà nước; đề xuất hoàn thiện các quy '
      + 'định nhằm bảo đảm phân định rõ trách nhiệm, quyền hạn giữa các cấp',
    leadUnits: ['Phòng Văn hóa - Xã hội', 'Văn phòng HĐND - UBND xã'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Báo cáo đánh giá và kiến nghị UBND tỉnh về hoàn thiện cơ chế phân cấp, phân quyền',
    deadline: 'Quý IV (khi có văn bản chỉ đạo của tỉnh)',
    clause: 'II.5; Phụ lục 5',
  },
  {
    ordinal: 6,
    content: 'Tăng cường tự kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các cơ quan, đơn vị; kịp '
      + 'thời phát hiện, chấn chỉnh, xử lý các trường hợp đùn đẩy, né tránh trách nhiệm hoặc can thiệp trái '
      + 'quy định vào công việc của cấp dưới',
    leadUnits: ['Phòng Văn hóa - Xã hội'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Kịp thời phát hiện, xử lý vi phạm; báo cáo kết quả tự kiểm tra theo quy định',
    deadline: 'Thường xuyên',
    clause: 'II.6; Phụ lục 6',
  },
  {
    ordinal: 7,
    content: 'Ban hành quy định hoặc kế hoạch về ứng dụng công nghệ thông tin và chuyển đổi số trong công tác '
      + 'quản lý, điều hành',
    leadUnits: ['Phòng Văn hóa - Xã hội'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Quy định/kế hoạch chuyển đổi số được ban hành và triển khai',
    deadline: 'Sau khi có chỉ đạo của tỉnh',
    clause: 'II.5; Phụ lục 7',
  },
  {
    ordinal: 8,
    content: 'Thực hiện việc xử lý thủ tục hành chính trên môi trường số và số hóa văn bản đạt từ 95% trở lên',
    leadUnits: ['Trung tâm phục vụ hành chính công', 'Văn phòng HĐND - UBND xã'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến đạt từ 95% trở lên; 100% văn bản hành chính không '
      + 'mật gửi nhận điện tử; báo cáo kết quả định kỳ',
    deadline: 'Cuối năm 2026',
    clause: 'I.2; II.5; Phụ lục 8',
  },
  {
    ordinal: 9,
    content: 'Thực hiện nghiêm túc chế độ báo cáo định kỳ thuộc phạm vi chức năng quản lý ngành, lĩnh vực theo '
      + 'quy định của Bộ, cơ quan Trung ương và các văn bản quy phạm pháp luật có liên quan; cập nhật, gửi '
      + 'báo cáo đầy đủ, đúng thời hạn trên hệ thống. Chịu trách nhiệm trước pháp luật và cơ quan có thẩm '
      + 'quyền về tính chính xác, trung thực, đầy đủ của thông tin, số liệu báo cáo',
    leadUnits: ['Văn phòng HĐND - UBND xã'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Báo cáo kết quả triển khai thực hiện',
    deadline: 'Thường xuyên',
    clause: 'Phụ lục 9',
  },
  {
    ordinal: 10,
    content: 'Tổ chức tập huấn kỹ năng số và kỹ năng lãnh đạo, quản lý trong môi trường số cho đội ngũ cán bộ, '
      + 'công chức, viên chức',
    leadUnits: ['Phòng Văn hóa - Xã hội'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Các chương trình tập huấn được triển khai; phấn đấu 100% cán bộ, công chức, viên chức được đào tạo '
      + 'kỹ năng số',
    deadline: 'Hàng năm và thường xuyên',
    clause: 'Phụ lục 10',
  },
  {
    ordinal: 11,
    content: 'Bổ sung tiêu chí về chấp hành lề lối làm việc theo Kết luận 226-KL/TW vào quy định đánh giá, xếp '
      + 'loại người đứng đầu cơ quan, đơn vị và tiêu chí thi đua, khen thưởng hằng năm',
    leadUnits: ['Phòng Văn hóa - Xã hội'],
    coordinatingUnits: [ALL_UNITS],
    product: 'Nội dung thực hiện Kết luận 226-KL/TW được lồng ghép đưa vào tiêu chí đánh giá và thi đua khen '
      + 'thưởng hàng năm',
    deadline: 'Hàng năm và thường xuyên',
    clause: 'II.2; II.6; Phụ lục 11',
  },
]
