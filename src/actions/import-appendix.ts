// Imports the tasks of an existing appendix: from the sheets of the spreadsheet that are none of ours, or from a table that
// was pasted as text. Read, told and written as every other register.
import { WHY } from '../import/sentences.ts'
import { TASKS } from '../tables/tasks.ts'
import { action } from './action.ts'
import { importQuestion, importSummary, runImport } from './import-register.ts'
import { shownImport, type ImportResult, type ShownImport } from './import/import-result.ts'

export const importAppendix = action<ImportResult, ShownImport>({
  id: 'importAppendix',
  menu: [{ label: 'Nhập phụ lục giao việc', handler: 'menuImportAppendix' }],
  options: ['sheets', 'text', 'preview'],
  run: (ports, options) => runImport(ports, options, TASKS.id),
  question: (ports, options) => importQuestion(ports, options, TASKS.id),
  summary: (result) => (result.tables.length === 0
    ? (result.notImported.find(({ why }) => why === WHY.garbled || why === WHY.secretSource)?.why
      ?? 'Không nhận ra phụ lục nào. Dán bảng giao việc vào một trang tính mới, kèm dòng tiêu đề: TT, Nội dung công việc, Cơ quan chủ trì, Sản phẩm, Thời hạn.')
    : importSummary(result)),
  forPanel: shownImport,
})
