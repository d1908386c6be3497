// Options that several commands share.
import { extname } from 'node:path'
import { checkOutput, writeOutput } from '../files/input.ts'
import { type Given, type OptionDeclaration, valueOf } from './command.ts'
import { settingsOf } from './parse.ts'

export const NEEDED_PERIOD: OptionDeclaration = {
  value: 'KỲ',
  help: 'Kỳ: 2026, 6T/2026, 6T-cuoi/2026, Q3/2026, T9/2026, 01/01/2026-15/06/2026.',
  required: true,
}
export const PERIOD: OptionDeclaration = { value: 'KỲ', help: `${NEEDED_PERIOD.help} Không ghi: năm ở Cấu hình.` }
export const AS_OF: OptionDeclaration = { value: 'NGÀY', help: 'Chỉ tính số liệu đến hết ngày này: 2026-06-04 hoặc 04/6/2026.' }
export const SET: OptionDeclaration = {
  value: 'TÊN=GIÁ TRỊ',
  help: 'Thay một thiết lập của bảng Cấu hình, ví dụ hybrid=online. Ghi được nhiều lần.',
  repeated: true,
}
export const JSON_OUTPUT: OptionDeclaration = { help: 'In kết quả dạng JSON.' }
export const OUT: OptionDeclaration = { value: 'TỆP', help: 'Tệp kết quả.', required: true }
export const FORCE: OptionDeclaration = { help: 'Ghi đè tệp kết quả đã có.' }
export const INPUT = { name: 'TỆP', help: 'tệp .xlsx, hoặc thư mục các tệp .csv mang tên bảng' }

/** Words of the command line that actions take as they are. */
export type ActionOption = 'period' | 'as-of' | 'explain' | 'base' | 'plan' | 'unit' | 'due' | 'week' | 'row' | 'periods'

/** Options of an action, from those of the command line. */
export function actionOptions(given: Given, names: readonly ActionOption[]): Record<string, unknown> {
  const options: Record<string, unknown> = { set: settingsOf(given) }
  for (const name of names) {
    const value = valueOf(given, name)
    if (value !== null) options[name === 'as-of' ? 'asOf' : name] = value
  }
  return options
}

/** Refuses a result file that could not be written, before any work is done. */
export async function checkResult(given: Given): Promise<void> {
  await checkOutput(valueOf(given, 'out')!, { force: given.flags.has('force') })
}

/** Writes the result file; an existing one only with `--force`. */
export async function writeResult(given: Given, bytes: Uint8Array): Promise<string> {
  const path = valueOf(given, 'out')!
  await writeOutput(path, bytes, { force: given.flags.has('force') })
  return path
}

/** Writes the parts of a result, each to a file of its own: «phu-luc-phan-1.docx»; none where one of them could not be. */
export async function writeParts(given: Given, parts: readonly Uint8Array[]): Promise<string[]> {
  const out = valueOf(given, 'out')!
  const [extension, force] = [extname(out), given.flags.has('force')]
  const paths = parts.map((_, index) => `${out.slice(0, out.length - extension.length)}-phan-${index + 1}${extension}`)
  for (const path of paths) await checkOutput(path, { force })
  for (const [index, path] of paths.entries()) await writeOutput(path, parts[index]!, { force })
  return paths
}
