// Lists that several tables use.
import { list } from '../list.ts'

export const YES_NO = /* @__PURE__ */ list(() => ({
  values: [
    {
      id: 'yes',
      label: 'Có',
      aliases: ['x', 'v', '✓', '✔', '☑', 'co', 'rồi', '1', 'true', 'đã ký', 'đã số hóa', 'đã khắc phục'],
    },
    { id: 'no', label: 'Không', aliases: ['chưa', 'ko', '0', 'false', 'chưa ký', 'chưa số hóa', 'chưa khắc phục'] },
  ],
}))
