// The entries that open lists suggest: rooms, fields, courses.
import { choice, text } from './column.ts'
import { CATALOGUE_GROUP } from './lists/work-lists.ts'
import { table } from './table.ts'

export const CATALOGUE = table({
  id: 'catalogue',
  sheet: 'Danh mục',
  rangeName: 'DANH_MUC',
  rowNoun: 'mục',
  help: 'Mỗi dòng là một giá trị mà các danh sách chọn gợi ý: phòng họp, lĩnh vực, khóa tập huấn.',
  clause: 'II.4 a; II.5',
  role: 'optional',
  isOffered: true,
  columns: () => ({
    group: choice(CATALOGUE_GROUP, {
      header: 'Danh mục', aliases: ['Nhóm'], presence: 'required', width: 180, help: 'Chọn danh mục.',
      example: 'Phòng họp',
    }),
    value: text({
      header: 'Giá trị', aliases: ['Tên'], presence: 'required', width: 300, help: 'Nhập giá trị.',
      example: 'Hội trường UBND xã',
    }),
    note: text({
      header: 'Ghi chú', presence: 'recommended', width: 240, help: 'Nhập ghi chú.', example: '80 chỗ',
    }),
  }),
})
