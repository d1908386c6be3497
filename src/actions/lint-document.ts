// The form of the documents that are about to be made, before they are: what a person typed that must not stand in one.
// The layout of the file itself is checked by the command line, which can read anybody's .docx.
import { lintSentence, type LintFinding } from '../documents/lint/finding.ts'
import { lintModel } from '../documents/lint/model.ts'
import { action, type Options, type Ports } from './action.ts'
import type { DraftDocument } from './document-action.ts'
import { draftAppendix } from './make-appendix.ts'
import { draftReport } from './make-report.ts'
import { UserError } from './user-error.ts'
import { Issue } from '../vietnamese/issue.ts'

export interface LintedDocument {
  readonly name: string
  readonly findings: readonly LintFinding[]
}

export interface LintResult {
  readonly documents: readonly LintedDocument[]
}

type Draft = (ports: Ports, options: Options) => DraftDocument

const DRAFTS: Readonly<Record<string, Draft>> = {
  appendix: (ports, { set }) => draftAppendix(ports, set === undefined ? {} : { set }),
  report: draftReport,
}

/** So many mistakes are told in the menu's answer. */
const MOST_TOLD = 8

export const lintDocument = action<LintResult>({
  id: 'lintDocument',
  menu: [{ label: 'Kiểm tra thể thức văn bản', handler: 'menuLint' }],
  options: ['document', 'period', 'asOf', 'set'],
  run: (ports, { document, ...options }) => {
    const kinds = document === undefined ? Object.keys(DRAFTS) : [document]
    return { documents: kinds.flatMap((kind) => lintOne(kind, { ports, options, isNamed: document !== undefined })) }
  },
  summary: ({ documents }) => {
    if (documents.length === 0) return 'Chưa có số liệu để soạn văn bản nào.'
    const counts = documents.map(({ name, findings }) => `${name}: ${findings.length === 0 ? 'đúng thể thức' : `${findings.length} nội dung cần xem lại`}.`)
    const told = documents.flatMap(({ findings }) => findings).slice(0, MOST_TOLD).map((finding) => `- ${lintSentence(finding)}`)
    return [...counts, ...told].join('\n')
  },
})

interface Asked {
  readonly ports: Ports
  readonly options: Options
  /** Whether this document was asked for: then it is refused with its sentence, not left out. */
  readonly isNamed: boolean
}

function lintOne(kind: unknown, { ports, options, isNamed }: Asked): LintedDocument[] {
  const draft = DRAFTS[String(kind)]
  if (!draft) throw new UserError(new Issue('option-bad', { option: 'document' }))
  try {
    const { name, model } = draft(ports, options)
    return [{ name, findings: lintModel(model) }]
  } catch (error) {
    if (isNamed || !(error instanceof UserError)) throw error
    return []
  }
}
