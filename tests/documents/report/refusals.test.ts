// Which sentences of the report before are said again: no figure in any words, no name, no violation, no praise; and no
// ordinary word is taken for one of these.
import { describe, expect, test } from 'vitest'
import { isByFigures, isJudging, refusalIn } from '../../../src/documents/report/refusals.ts'

const RESULTS = '2. Chế độ hội nghị, cuộc họp'
const PLANS = 'V. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM'
const NAMES = ['Trần Thị Hòa', 'An']
const told = (text: string, heading = PLANS): string | null => refusalIn(text, { heading, names: NAMES })

test.each([
  // Digits of every shape.
  'Có 5 phòng họp.', 'Có ５ phòng.', 'Diện tích m².', 'Còn thiếu ½.', 'Đạt ٣ phòng.', 'Hết phần ‰.', 'Họp vào thứ 5.', 'Mỗi 3 tháng một lần.',
  // Numbers as words before what is counted.
  'Còn hai cán bộ kiêm nhiệm.', 'Ba người nghỉ việc.', 'Hai Phòng chậm gửi báo cáo.', 'Hai, ba đơn vị còn lúng túng.', 'Thiếu bốn máy tính, một máy in.',
  'BẢY ĐƠN VỊ chậm.', 'Một cuộc họp bị hoãn.', 'Chỉ một đơn vị chưa gửi.', 'Năm cuộc họp được rút ngắn.', 'Năm máy tính đã hỏng.', 'Cả năm đơn vị đều chậm.', 'Tất cả năm máy tính đều hỏng.', 'Còn một việc chưa xong.', 'Hết một phần tư số máy.', 'Bẩy đơn vị đã họp.', 'Hoàn thành vào tháng năm.', 'Trong năm cuộc họp đã lồng ghép nội dung.',
  'Khoảng chục cuộc.', 'Hàng trăm lượt người.', 'Quá nửa số cuộc họp.', 'Tăng gấp đôi.', 'Kinh phí hai tỷ đồng.', 'Hết một triệu đồng.', 'Giảm một phần ba.',
  'Ba\u0301n, ba\u00a0người.', 'Còn «hai» đơn vị.', 'hai/ba đơn vị.', 'Cả hai đơn vị đều chậm.', 'ha\u200bi đơn vị.', 'h\u0007ai đơn vị.', 'h\u200eai đơn vị.',
  // Nought.
  'Không có nhiệm vụ quá hạn.', 'Không có khó khăn, vướng mắc.', 'Các đơn vị không có ý kiến.', 'Không đơn vị nào gửi chậm.', 'Chưa có cuộc họp nào dùng tài liệu giấy.', 'Không phát sinh hồ sơ quá hạn.', 'Trong kỳ không phát sinh hoạt động tuyên truyền.', 'Không có số liệu để đánh giá.',
  // Parts of the year.
  'Trong sáu tháng đầu năm đã rà soát.', 'Hoàn thành trong tháng tư.', 'Thực hiện từ quý II.', 'Xong trong quý một.', 'Nửa đầu năm đã làm xong.',
])('a figure: «%s»', (text) => {
  expect(told(text)).toBe('figures')
})

test.each([
  'Duy trì bộ phận một cửa.', 'Bảo đảm một việc một đầu mối.', 'Vận dụng cơ chế một cửa, một cửa liên thông.', 'Thực hiện «một việc - một đầu mối».', 'Mỗi nhiệm vụ chỉ giao một cơ quan chủ trì.', 'Một số đơn vị còn lúng túng.',
  'Thực hiện phương châm ba không.', 'Chuẩn bị theo phương châm bốn tại chỗ.', 'Vận hành chính quyền địa phương hai cấp.', 'Trao đổi hai chiều với các đơn vị.',
  'Họp giao ban vào sáng thứ hai.', 'Thứ nhất, rà soát lịch họp; thứ hai, lồng ghép nội dung.', 'Rà soát quy chế hằng năm.', 'Xây dựng kế hoạch năm sớm hơn.', 'Trong năm, tập trung rà soát lịch họp.', 'Năm nay thay đổi cách họp.', 'Không có kinh phí mua máy.', 'Không có phòng họp trực tuyến riêng.', 'Một bộ phận người dân chưa quen.',
  'Nâng cao trách nhiệm người đứng đầu.', 'Gắn với đánh giá, xếp loại cán bộ hằng năm.', 'Ghi đủ ngày, tháng, năm ban hành.',
  'Triệu tập đúng thành phần.', 'Nâng tỷ lệ họp trực tuyến.', 'Một phần do đường truyền yếu.', 'Tăng cường phối hợp giữa các đơn vị.', 'Chưa có cán bộ chuyên trách.',
  'Hai bên thống nhất lịch.', 'Đầu năm đơn vị xây dựng kế hoạch họp.', 'Người dân chưa quen nộp hồ sơ trực tuyến.', 'Đầu tư đường truyền.', 'Các đơn vị chủ động rà soát lịch họp.',
])('ordinary words: «%s»', (text) => {
  expect(told(text)).toBeNull()
})

describe('what is never said again, wherever it stands', () => {
  test.each([
    ['violations', 'Cán bộ vi phạm giờ làm việc.'], ['violations', 'Có trường hợp bị khiển trách.'], ['violations', 'Đã xử lý kỷ luật công chức.'],
    ['violations', 'Công chức bị phê bình tại cuộc họp.'], ['violations', 'Có sai phạm trong quản lý văn bản.'], ['violations', 'Đã cảnh cáo người đứng đầu.'],
    ['names', 'Ông Nguyễn Văn A gửi báo cáo muộn.'], ['names', 'Giao bà Lê Thị B tổng hợp.'], ['names', 'Giao đồng chí Tuấn theo dõi.'], ['names', 'Việc này do Trần Thị Hoà phụ trách.'],
    ['names', 'Do TRẦN THỊ HÒA phụ trách.'], ['names', 'Do (ông Bình) phụ trách.'], ['names', 'Nguyễn Văn An gửi báo cáo muộn.'], ['names', 'Giao Đỗ\u00a0Thị Ánh tổng hợp.'],
    ['praise', 'Phòng Kinh tế hoàn thành xuất sắc.'], ['praise', 'Văn phòng là điển hình.'], ['praise', 'Văn phòng đứng đầu.'], ['praise', 'Kết quả rất tốt.'], ['praise', 'Cơ bản hoàn thành.'],
    ['annexes', 'Danh sách tại phụ lục kèm theo.'],
  ])('%s: «%s»', (reason, text) => {
    expect(told(text)).toBe(reason)
  })

  test.each([
    'Tăng cường kỷ luật, kỷ cương hành chính.', 'Phòng, chống tham nhũng, tiêu cực.', 'Giao đồng chí Chủ tịch chủ trì.', 'Đôn đốc, nhắc nhở các đơn vị.',
    'Bảo đảm an ninh mạng.', 'Xử lý văn bản trên môi trường mạng.', 'Ông bà, cha mẹ được tuyên truyền.', 'Tự phê bình và phê bình.', 'Học tập tư tưởng Hồ Chí Minh.', 'UBND xã Vũ Dương chủ động rà soát.', 'Đảng ủy xã Lê Lợi chủ trì.',
  ])('but not «%s»', (text) => {
    expect(told(text)).toBeNull()
  })
})

test('praise and verdicts without figures are refused among results, not among plans and shortcomings', () => {
  const texts = ['Công tác tuyên truyền được thực hiện kịp thời.', 'Các đơn vị nghiêm túc chấp hành.', 'Tỷ lệ họp trực tuyến vượt chỉ tiêu đề ra.', 'Kết quả đạt mục tiêu.', 'Việc họp có chuyển biến.']
  expect(texts.map((text) => told(text, RESULTS))).toEqual(texts.map(() => 'praise'))
  const plans = ['Phấn đấu đạt các chỉ tiêu đề ra.', 'Gửi báo cáo kịp thời.', 'Thực hiện tốt quy chế họp.']
  expect(plans.map((text) => told(text))).toEqual([null, null, null])
  expect(told('Việc gửi báo cáo chưa kịp thời.', '2. Tồn tại, hạn chế')).toBeNull()
})

test('nothing is said under the headings of violations and of strengths', () => {
  expect(told('Các đơn vị đã họp.', '4. Kỷ luật, kỷ cương hành chính; khen thưởng, xử lý')).toBe('violations')
  expect(told('Các đơn vị đã họp.', '1. Ưu điểm')).toBe('praise')
})

test('what may be otherwise by now is to be held against the figures', () => {
  const judging = ['Số cuộc họp giảm nhiều.', 'Toàn bộ văn bản được số hóa.', 'Công việc dồn vào cuối năm.', 'Nhiều hơn cùng kỳ.']
  expect(judging.map(isJudging)).toEqual([true, true, true, true])
  expect(isJudging('Tăng cường phối hợp, đặt lịch sớm.')).toBe(false)
})

test('the machine says a nought in many words', () => {
  const noughts = ['Trong kỳ không phát sinh hồ sơ TTHC.', 'Chưa có số liệu về nhiệm vụ.', 'Trong kỳ không tổ chức hội nghị toàn xã.', 'Trong kỳ không tiến hành cuộc kiểm tra nào.']
  expect(noughts.map(isByFigures)).toEqual([true, true, true, true])
  expect(isByFigures('Số liệu không bao gồm văn bản quy phạm pháp luật.')).toBe(false)
})
