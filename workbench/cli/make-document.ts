// What the commands that make a document share.
import type { DocumentPreview, KeptWords } from '../../src/actions/panel/preview-document.ts'
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
  /** Options of the action that are no words of the command line. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** Runs the action and writes the document that it saved, or each of several. */
export async function makeDocument(action: string, { given, terminal, names, preview, more = {} }: Request): Promise<ExitCode> {
  await checkResult(given)
  const options = { ...actionOptions(given, names), ...more }
  const { documents, missing, kept, keptNote } = await onWorkbook(given.argument!, terminal, (host) => {
    terminal.stage('Đang tạo văn bản…')
    const seen = preview === undefined ? null : (host.run('runAction', 'previewDocument', { ...options, document: preview }) as DocumentPreview)
    host.run('runAction', action, { ...options, anew: true })
    return { documents: host.documents().map(({ bytes }) => bytes), missing: seen?.missing ?? [], kept: seen?.kept ?? [], keptNote: seen?.keptNote ?? '' }
  })
  const paths = documents.length > 1 ? await writeParts(given, documents) : [await writeResult(given, documents[0]!)]
  if (given.flags.has('json')) terminal.print(JSON.stringify({ files: paths, missing, kept, keptNote }))
  terminal.tell(`Đã tạo ${paths.join(', ')}.`)
  if ('previous' in more) terminal.tell([...(kept.length === 0 ? ['Không có đoạn nào do người viết để dùng lại.'] : []), keptNote].join(' '))
  tellList(terminal, 'Dùng lại từ bản trước:', kept.filter(({ isUsed }) => isUsed).map(keptLine))
  tellList(terminal, 'Không dùng lại:', kept.filter(({ isUsed }) => !isUsed).map(keptLine))
  tellList(terminal, 'Cần xem lại trước khi ký:', missing)
  return 0
}

function tellList(terminal: Terminal, title: string, lines: readonly string[]): void {
  if (lines.length > 0) terminal.tell([title, ...lines.map((line) => `- ${line}`)].join('\n'))
}

function keptLine({ heading, text, fate }: KeptWords): string {
  return `${heading}: «${text}» (${fate})`
}
