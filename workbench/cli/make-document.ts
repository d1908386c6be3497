// What the commands that make a document share.
import type { ExitCode, Given } from './command.ts'
import { actionOptions, checkResult, writeResult, type ActionOption } from './options.ts'
import { onWorkbook } from './session.ts'
import type { Terminal } from './terminal.ts'

interface Request {
  readonly given: Given
  readonly terminal: Terminal
  /** Options that the action takes besides settings. */
  readonly names: readonly ActionOption[]
}

/** Runs the action and writes the document that it saved. */
export async function makeDocument(action: string, { given, terminal, names }: Request): Promise<ExitCode> {
  await checkResult(given)
  const options = { ...actionOptions(given, names), anew: true }
  const document = await onWorkbook(given.argument!, terminal, (host) => {
    terminal.stage('Đang tạo văn bản…')
    host.run('runAction', action, options)
    return host.documents().at(-1)!
  })
  const path = await writeResult(given, document.bytes)
  terminal.tell(`Đã tạo ${path}.`)
  return 0
}
