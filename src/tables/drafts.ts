// The register of drafts submitted and rules reviewed.
import { choice, day, text } from './column.ts'
import { DRAFT_RESULT, DRAFT_WORK } from './lists/work-lists.ts'
import { table } from './table.ts'

export const DRAFTS = table({
  id: 'drafts',
  sheet: 'Dự thảo, rà soát',
  rangeName: 'DU_THAO_RA_SOAT',
  rowNoun: 'văn bản',
  help: 'Mỗi dòng là một dự thảo đã trình hoặc một văn bản, thủ tục, quy chế đã rà soát.',
  clause: 'II.3 c, d; II.6 c; Phụ lục 1, 4',
  role: 'optional',
  columns: () => ({
    name: text({
      header: 'Tên văn bản', aliases: ['Tên dự thảo', 'Văn bản'], presence: 'required', width: 320,
      help: 'Nhập tên văn bản.', example: 'Quy chế làm việc của UBND xã',
    }),
    unit: text({
      header: 'Cơ quan soạn thảo', aliases: ['Đơn vị soạn thảo', 'Cơ quan rà soát'], offers: 'units',
      presence: 'required', width: 200, help: 'Nhập cơ quan soạn thảo hoặc rà soát.',
      example: 'Phòng Văn hóa - Xã hội',
    }),
    submittedOn: day({
      header: 'Ngày trình', presence: 'recommended', help: 'Nhập ngày trình.', example: '20/8/2026',
    }),
    result: choice(DRAFT_RESULT, {
      header: 'Kết quả', presence: 'required', help: 'Chọn kết quả.', example: 'Thông qua',
    }),
    reason: text({
      header: 'Lý do', presence: 'recommended', width: 220, help: 'Nhập lý do trả lại, sửa đổi hoặc bãi bỏ.',
      example: 'Chưa đủ căn cứ pháp lý',
    }),
    proposal: text({ header: 'Kiến nghị', help: 'Nhập kiến nghị.', example: 'Bổ sung ý kiến của Sở Tư pháp' }),
    work: choice(DRAFT_WORK, {
      header: 'Loại việc', width: 170, help: 'Chọn loại việc; để trống là soạn thảo.',
      example: 'Rà soát nội quy, quy chế',
    }),
    due: day({ header: 'Hạn trình', help: 'Nhập hạn trình.', example: '25/8/2026' }),
  }),
})
