// What a document says, line by line: for those who look at it before it is made.
import type { Block, DocumentModel } from '../documents/model.ts'
import { TO_FILL_IN } from '../documents/report/blocks.ts'
import { formatCount } from '../vietnamese/number.ts'

export interface PreviewLine {
  readonly kind: 'heading' | 'subheading' | 'text' | 'table'
  readonly text: string
  /** Whether something in it is left for people to fill in. */
  readonly isIncomplete: boolean
}

const KINDS: Readonly<Record<string, PreviewLine['kind']>> = {
  heading: 'heading', appendixTitle: 'heading', documentKind: 'heading', subheading: 'subheading', documentSubject: 'subheading',
}

/** The lines of a document; a table is one that says how long it is. */
export function linesOf({ sections }: DocumentModel): PreviewLine[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(lineOf))
}

function lineOf(block: Block): PreviewLine[] {
  if (block.kind === 'rule') return []
  if (block.kind === 'table') return block.borders === 'none' ? [] : [tableLine(block.rows.length - 1)]
  const text = block.runs.map((run) => run.text).join('').trim()
  return text === '' ? [] : [{ kind: KINDS[block.style] ?? 'text', text, isIncomplete: text.includes(TO_FILL_IN) }]
}

function tableLine(rows: number): PreviewLine {
  return { kind: 'table', text: `Bảng ${formatCount(rows)} dòng`, isIncomplete: false }
}

/** The headings under which something is left to fill in, each once. */
export function incompleteParts(lines: readonly PreviewLine[]): string[] {
  const parts = new Set<string>()
  let heading = ''
  for (const { kind, text, isIncomplete } of lines) {
    if (kind === 'heading' || kind === 'subheading') heading = text.replace(/^[IVX\d]+\.\s*/, '')
    if (isIncomplete) parts.add(heading)
  }
  return [...parts]
}
