// The documents made; kept by the add-in.
import { text } from './column.ts'
import { table } from './table.ts'

export const MADE_DOCUMENTS = table({
  id: 'madeDocuments',
  sheet: 'Văn bản đã lập',
  rangeName: 'VAN_BAN_DA_LAP',
  rowNoun: 'văn bản',
  help: 'Máy tính ghi: mỗi dòng là một văn bản đã tạo.',
  clause: 'V.2',
  role: 'kept',
  columns: () => ({
    kind: text({
      header: 'Loại', presence: 'required', width: 200, help: 'Máy tính ghi loại văn bản đã tạo.',
      example: 'Báo cáo 6 tháng',
    }),
    period: text({
      header: 'Kỳ', presence: 'required', width: 200, help: 'Máy tính ghi kỳ số liệu.',
      example: '6 tháng đầu năm 2026',
    }),
    fingerprint: text({
      header: 'Dấu vết dữ liệu', presence: 'required', help: 'Máy tính ghi dấu vết của số liệu đã dùng.',
      example: '9f3a-61c0-7be2-d415',
    }),
    link: text({
      header: 'Liên kết', presence: 'required', width: 320, help: 'Máy tính ghi liên kết đến văn bản.',
      example: 'https://docs.google.com/document/d/1a2b3c',
    }),
    madeAt: text({
      header: 'Thời điểm', presence: 'required', width: 140, help: 'Máy tính ghi thời điểm tạo.',
      example: '04/6/2026 08:30',
    }),
    summary: text({
      header: 'Số liệu chính', width: 320, help: 'Máy tính ghi số liệu chính, để cho biết bản sau khác gì.',
      example: 'Số nhiệm vụ: 11',
    }),
    wording: text({
      header: 'Dấu vết câu chữ', isOneLine: true, help: 'Máy tính ghi dấu của các câu do máy soạn, để nhận ra câu người sửa.',
      example: '77a433ceffd395b2',
    }),
  }),
})
