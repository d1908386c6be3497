// The help texts of the command line, derived from the declarations of the commands.
import type { Command, OptionDeclaration } from './command.ts'

/** What `nenep --help` prints. */
export function overallHelp(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    `nenep ${version} - theo dõi và báo cáo thực hiện Kế hoạch 104/KH-UBND từ các sổ của xã`,
    '',
    'Cách dùng: nenep LỆNH [TÙY CHỌN]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Xem từng lệnh: nenep LỆNH --help',
    'Mã kết thúc: 0 xong; 1 có nội dung phải sửa (check, lint) hoặc đánh giá nêu ở --fail-on (kpi); 2 dùng sai, không đọc được',
    'tệp, hoặc tệp kết quả đã có mà không ghi --force.',
  ].join('\n')
}

/** What `nenep LỆNH --help` prints. */
export function commandHelp(command: Command): string {
  const { name, summary, argument, options, examples } = command
  const rows = [
    ...(argument ? [[argument.name, argument.help] as const] : []),
    ...Object.entries(options).map(([option, declared]) => [optionWords(option, declared), declared.help] as const),
    ['--help', 'Xem trợ giúp này.'] as const,
  ]
  const width = Math.max(...rows.map(([words]) => words.length))
  return [
    `${summary}`,
    '',
    `Cách dùng: ${usage(command)}`,
    '',
    ...rows.map(([words, help]) => `  ${words.padEnd(width)}  ${help}`),
    '',
    `Ví dụ:`,
    ...examples.map((example) => `  nenep ${name} ${example}`),
  ].join('\n')
}

function usage({ name, argument, options }: Command): string {
  const needed = Object.entries(options).filter(([, declared]) => declared.required)
  const parts = needed.map(([option, declared]) => optionWords(option, declared))
  const words = argument ? [argument.optional ? `[${argument.name}]` : argument.name] : []
  return ['nenep', name, ...words, ...parts, '[TÙY CHỌN]'].join(' ')
}

function optionWords(option: string, { value }: OptionDeclaration): string {
  return value === undefined ? `--${option}` : `--${option} ${value}`
}
