// The form of the documents that are about to be made, before they are: what a person typed that must not stand in one.
// The layout of the file itself is checked by the command line, which can read anybody's .docx.
import { lintCitations } from '../documents/lint/citations.ts'
import { lintSentence, MAIN_PART, type LintFinding } from '../documents/lint/finding.ts'
import { lintModel } from '../documents/lint/model.ts'
import { MADE_DOCUMENTS } from '../tables/made-documents.ts'
import { Registers } from '../tables/registers.ts'
import { action, type Options, type Ports } from './action.ts'
import type { DraftDocument } from './document-action.ts'
import { draftAppendix } from './make-appendix.ts'
import { LETTERS } from './make-letters.ts'
import { draftReport } from './make-report.ts'
import { UserError } from './user-error.ts'
import { Issue } from '../vietnamese/issue.ts'

export interface LintedDocument {
  readonly name: string
  readonly findings: readonly LintFinding[]
  /** Why it cannot be made as things stand; null for one that can. */
  readonly refusal: string | null
}

export interface LintResult {
  readonly documents: readonly LintedDocument[]
}

type Draft = (ports: Ports, options: Options) => DraftDocument

const DRAFTS: Readonly<Record<string, readonly [label: string, draft: Draft]>> = {
  appendix: ['Phụ lục phân công nhiệm vụ', (ports, { set }) => draftAppendix(ports, set === undefined ? {} : { set })],
  report: ['Báo cáo', draftReport],
}

/** So many mistakes are told in the menu's answer. */
const MOST_TOLD = 8

export const lintDocument = action<LintResult>({
  id: 'lintDocument',
  menu: [{ label: 'Kiểm tra thể thức văn bản', handler: 'menuLint', group: 'Tạo văn bản khác' }],
  options: ['document', 'period', 'asOf', 'set', 'unit', 'due', 'week', 'row', 'periods'],
  run: (ports, { document, ...options }) => {
    if (document === undefined) {
      return { documents: [...Object.values(DRAFTS).map(([label, draft]) => lintOne(label, () => draft(ports, options))), ...lintMade(ports)] }
    }
    const draft = DRAFTS[String(document)]?.[1] ?? LETTERS.find(({ id }) => id === document)?.draft
    if (!draft) throw new UserError(new Issue('option-bad', { option: 'document' }))
    return { documents: [linted(draft(ports, options))] }
  },
  summary: ({ documents }) => {
    const states = documents.map(({ name, findings, refusal }) => `${name}: ${refusal ?? (findings.length === 0 ? 'đúng thể thức.' : `${findings.length} nội dung cần xem lại.`)}`)
    const told = documents.flatMap(({ findings }) => findings).slice(0, MOST_TOLD).map((finding) => `- ${lintSentence(finding)}`)
    return [...states, ...told].join('\n')
  },
})

function linted({ name, model }: DraftDocument): LintedDocument {
  return { name, findings: lintModel(model), refusal: null }
}

/** The document that was made last, as people have left it: what it cites. Who signs stands in its tables, which are not read. */
function lintMade({ source, documents }: Ports): LintedDocument[] {
  const reading = new Registers(source).readNamed(MADE_DOCUMENTS)
  const made = reading instanceof Issue ? undefined : reading.rows[reading.rows.length - 1]
  const lines = made && typeof made.link === 'string' ? documents.read(made.link) : null
  if (!made || !lines) return []
  const read = lines.map(({ text }) => ({ component: 'body' as const, text, where: { part: MAIN_PART } }))
  return [{ name: `${String(made.kind)}, ${String(made.period)} (bản đã tạo)`, findings: lintCitations(read), refusal: null }]
}

/** Where all are looked at, one that cannot be made keeps none of the others back. */
function lintOne(label: string, draft: () => DraftDocument): LintedDocument {
  try {
    return linted(draft())
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { name: label, findings: [], refusal: error.message }
  }
}
