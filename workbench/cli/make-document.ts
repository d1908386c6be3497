// What the commands that make a document share.
import type { DocumentPreview } from '../../src/actions/panel/preview-document.ts'
import type { ExitCode, Given } from './command.ts'
import { actionOptions, checkResult, writeParts, writeResult, type ActionOption } from './options.ts'
import { onWorkbook } from './session.ts'
import type { Terminal } from './terminal.ts'

interface Request {
  readonly given: Given
  readonly terminal: Terminal
  /** Options that the action takes besides settings. */
  readonly names: readonly ActionOption[]
  /** What the document is previewed as: what it lacks is told. */
  readonly preview?: string
}

/** Runs the action and writes the document that it saved, or each of several. */
export async function makeDocument(action: string, { given, terminal, names, preview }: Request): Promise<ExitCode> {
  await checkResult(given)
  const options = actionOptions(given, names)
  const { documents, missing } = await onWorkbook(given.argument!, terminal, (host) => {
    terminal.stage('Đang tạo văn bản…')
    const lacks = preview === undefined ? [] : (host.run('runAction', 'previewDocument', { ...options, document: preview }) as DocumentPreview).missing
    host.run('runAction', action, { ...options, anew: true })
    return { documents: host.documents().map(({ bytes }) => bytes), missing: lacks }
  })
  const paths = documents.length > 1 ? await writeParts(given, documents) : [await writeResult(given, documents[0]!)]
  terminal.tell(`Đã tạo ${paths.join(', ')}.`)
  if (missing.length > 0) terminal.tell(['Cần xem lại trước khi ký:', ...missing.map((sentence) => `- ${sentence}`)].join('\n'))
  return 0
}
