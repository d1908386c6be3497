// Lists that several tables use.
import { list } from '../list.ts'

export const YES_NO = list({
  values: [
    { id: 'yes', label: 'Có', aliases: ['x', '✓', '✔', 'co', 'rồi', '1', 'true', 'đã ký', 'đã số hóa'] },
    { id: 'no', label: 'Không', aliases: ['chưa', 'ko', '0', 'false'] },
  ],
})
