// Jumps to a cell.
import { Issue } from '../../vietnamese/issue.ts'
import { action } from '../action.ts'
import { textOption } from '../options.ts'
import { UserError } from '../user-error.ts'

export interface GoToResult {
  readonly sheet: string
  readonly cell: string
}

export const goTo = action<GoToResult>({
  id: 'goTo',
  menu: [],
  options: ['sheet', 'cell'],
  run: (ports, options) => {
    const sheet = textOption(options, 'sheet') ?? ''
    const cell = (textOption(options, 'cell') ?? '').toUpperCase()
    if (cell !== '' && !/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw new UserError(new Issue('option-bad', { option: 'cell' }))
    if (!ports.show(sheet, cell)) throw new UserError(new Issue('sheet-missing', { sheet }))
    return { sheet, cell }
  },
  summary: ({ sheet, cell }) => (cell === '' ? `Đang ở bảng «${sheet}».` : `Đang ở ô ${cell} của bảng «${sheet}».`),
})
