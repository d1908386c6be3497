// What each setting means to the person who fills in «Cấu hình», and the clause it comes from.
// Apart from settings.ts, so that the custom functions do not carry these texts.
import type { SettingKey } from './settings.ts'

export interface SettingHelp {
  /** «Ghi chú» in the sheet. */
  readonly explanation: string
  /** Where the choice comes from; empty for facts about the office. */
  readonly clause: string
}

const help = (explanation: string, clause = ''): SettingHelp => ({ explanation, clause })

const KL226 = 'Kết luận số 226-KL/TW'
const QD45 = 'Quyết định số 45/2018/QĐ-TTg'
const ND30 = 'Nghị định số 30/2020/NĐ-CP'
const KH104 = 'Kế hoạch số 104/KH-UBND'

export const SETTING_HELP: Readonly<Record<SettingKey, SettingHelp>> = {
  unitKind: help('Chọn xã, phường hoặc đặc khu; dùng trong tên cơ quan ở mọi văn bản.'),
  commune: help('Chỉ nhập tên riêng, ví dụ Vũ Dương.'),
  province: help('Nhập đủ loại và tên, ví dụ tỉnh Ninh Bình, thành phố Huế.'),
  planNumber: help('Số, ký hiệu kế hoạch của xã thực hiện Kết luận số 226-KL/TW.', KH104),
  planDate: help('Ngày ban hành kế hoạch; thời hạn tính từ ngày này.', KH104),
  provinceBasis: help(
    'Nhập tên, số, ngày, trích yếu theo bản gốc. Kế hoạch ghi «Kế hoạch số 138/QĐ-UBND» và «Quyết định số 1069/QĐ-UBND», chưa khớp nhau nên để trống chờ đối chiếu.',
    `${KH104}, Căn cứ; I.1`,
  ),
  year: help('Năm áp dụng khi hàm không ghi kỳ.', `${KH104}, I.2`),
  asOf: help('Chỉ tính số liệu đến hết ngày này. Để trống: hôm nay.'),
  recipients: help('Các nơi nhận cách nhau bằng dấu «;». Để trống: theo kế hoạch.', `${KH104}, Nơi nhận`),
  kinhGui: help(
    'Nơi nhận báo cáo, nhiều nơi thì cách nhau bằng dấu «;». Để trống: Sở Nội vụ của tỉnh, thành phố; nhập «Không» để bỏ dòng Kính gửi.',
    `${ND30}, Phụ lục I, mục II.9`,
  ),
  issuer: help(
    'Nơi đứng tên giấy mời, thông báo, công văn, kế hoạch họp. Để trống: UBND; hoặc nhập «Chủ tịch UBND», tên văn phòng, phòng, trung tâm. Báo cáo luôn của UBND.',
    `${ND30}, Phụ lục I, mục II.2`,
  ),
  signForm: help('Cách ghi quyền hạn của người ký; KT. và CHỦ TỊCH đứng sau «TM. ỦY BAN NHÂN DÂN».', `${ND30}, Phụ lục I, mục II.7`),
  signerName: help('Họ và tên người ký, không ghi học hàm, học vị. Để trống khi chưa xác định người ký.', `${ND30}, Phụ lục I, mục II.7`),
  signerTitle: help('Chức vụ của người ký. Để trống: theo hình thức ký.', `${ND30}, Phụ lục I, mục II.7`),
  appendixPages: help('Phụ lục phân công nhiệm vụ in trên trang giấy ngang hay dọc.', `${ND30}, Phụ lục I`),
  hybrid: help('Cuộc họp vừa trực tiếp vừa trực tuyến có được tính là trực tuyến không; có thể làm đổi đánh giá.', `${KL226}; ${QD45}, Điều 7`),
  attended: help('Cuộc họp do tỉnh, Trung ương tổ chức mà xã là điểm cầu.', `${KH104}, I.2; II.4`),
  meetings: help('Mục I.2 ghi «hội nghị», mục II.4 và Phụ lục ghi «hội nghị, cuộc họp».', `${KH104}, I.2; II.4; Phụ lục 3`),
  unknownForm: help('Cuộc họp để trống hoặc ghi «TT» ở cột Hình thức; không bao giờ tính là trực tuyến.', `${KH104}, II.4`),
  duration: help('So thời gian họp với quy định theo phút làm việc hoặc theo số buổi.', `${KH104}, II.4; ${QD45}`),
  procedures: help(
    'Nội dung kế hoạch ghi «trên môi trường số», cột sản phẩm ghi «xử lý trực tuyến»; hai cách cho tỷ lệ khác nhau.',
    `${KH104}, I.2; II.5; Phụ lục 8; Nghị định số 42/2022/NĐ-CP, Điều 11`,
  ),
  documents: help('Loại văn bản được đếm khi tính mức giảm; dùng chung cho cả hai năm.', `${KH104}, Phụ lục 2; ${ND30}, Điều 7`),
  digitised: help('Văn bản nào thuộc mẫu số của tỷ lệ số hóa.', `${KH104}, I.2; II.5`),
  electronic: help('Văn bản gửi, nhận thế nào thì được coi là điện tử.', `${KH104}, II.5; Quyết định số 28/2018/QĐ-TTg`),
  periodRule: help('Ngày đầu và ngày cuối của kỳ 6 tháng, năm, quý, tháng.', 'Nghị định số 09/2019/NĐ-CP, Điều 12'),
  reportsDue: help('Mẫu số của tỷ lệ báo cáo đúng hạn.', `${KH104}, Phụ lục 9`),
  weekend: help('Hạn gửi rơi vào ngày nghỉ thì giữ nguyên hay chuyển sang ngày làm việc tiếp theo.', `${KH104}, Phụ lục 9`),
  trained: help('Nhóm người thuộc diện tập huấn kỹ năng số.', `${KH104}, Phụ lục 10`),
  before: help('«Trước ngày 15/6» là hết ngày 14/6 hay kể cả ngày 15/6.', `${KH104}, Phụ lục`),
  communeWide: help('Chỉ để theo dõi, không xếp đạt hay chưa đạt.', KL226),
  decimals: help('Số chữ số sau dấu phẩy của tỷ lệ.'),
  notMetWord: help('Chữ ghi khi năm đã hết mà chưa đạt chỉ tiêu.'),
  otherLocal: help('Cuộc họp của cơ quan khác ở xã thường ghi chung trong lịch công tác.', `${KH104}, II.4`),
}
