// Lists that several tables use.
import { list } from '../list.ts'

export const YES_NO = list({
  values: [
    {
      id: 'yes',
      label: 'Có',
      aliases: ['x', 'v', '✓', '✔', '☑', 'co', 'rồi', '1', 'true', 'đã ký', 'đã số hóa', 'đã khắc phục'],
    },
    { id: 'no', label: 'Không', aliases: ['chưa', 'ko', '0', 'false', 'chưa ký', 'chưa số hóa', 'chưa khắc phục'] },
  ],
})

/** Whether a text that stands for a thing done («12/KH-VP», «Có») says so: blank and «Chưa» do not. */
export function saysDone(text: string | null): boolean {
  return text !== null && YES_NO.match(text) !== 'no'
}
