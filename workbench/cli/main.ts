// The command line `nenep`: finds the command, runs it, and ends with its code.
import { nearest } from '../../src/vietnamese/nearest.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { FileError } from '../files/file-error.ts'
import { UsageError, type Command, type ExitCode } from './command.ts'
import { appendix } from './commands/appendix.ts'
import { check } from './commands/check.ts'
import { compare } from './commands/compare.ts'
import { deadline } from './commands/deadline.ts'
import { importCommand } from './commands/import.ts'
import { kpi } from './commands/kpi.ts'
import { LETTER_COMMANDS } from './commands/letters.ts'
import { lint } from './commands/lint.ts'
import { report } from './commands/report.ts'
import { template } from './commands/template.ts'
import { commandHelp, overallHelp } from './help.ts'
import { parseGiven } from './parse.ts'
import { ignoreClosedPipes, processTerminal, type Terminal } from './terminal.ts'

export { processTerminal } from './terminal.ts'
export { sampleAlone, start } from './start.ts'

const COMMANDS: readonly Command[] = [template, importCommand, kpi, check, appendix, report, ...LETTER_COMMANDS, compare, lint, deadline]

/** Runs what was typed behind `nenep`; refusals become a sentence on stderr and code 2. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal)
  } catch (error) {
    terminal.tell(sentenceOf(error))
    if (error instanceof UsageError) terminal.tell('Xem cách dùng: nenep --help')
    return 2
  }
}

async function dispatch([name, ...words]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(overallHelp(COMMANDS, packageJson.version))
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    terminal.print(packageJson.version)
    return 0
  }
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) {
    const near = nearest(name, COMMANDS.map((each) => each.name))
    throw new UsageError(`Không có lệnh «${name}».${near ? ` Tên gần nhất: ${near}.` : ''}`)
  }
  if (asksForHelp(words)) {
    terminal.print(commandHelp(command))
    return 0
  }
  return command.run(parseGiven(command, words), terminal)
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h')
}

/** What to say of an error: our own sentences as they are; anything else is a mistake of ours and says so. */
function sentenceOf(error: unknown): string {
  const { name, message } = error as Error
  if (error instanceof UsageError || error instanceof FileError || name === 'UserError') return message
  return `Chương trình gặp lỗi ngoài dự kiến (${name}): ${message}`
}

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  ignoreClosedPipes()
  process.exitCode = await runCli(process.argv.slice(2), processTerminal())
}
