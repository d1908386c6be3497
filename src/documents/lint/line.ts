// A document as the rules of its text see it: lines, each with what it is and where it stands.
import { DECREE, type LintFinding, type LintPlace } from './finding.ts'

/** What a line is: a part of an official document, or a cell of a table. */
export type Component =
  | 'parentIssuer' | 'issuer' | 'nation' | 'motto' | 'number' | 'about' | 'placeAndDate'
  | 'documentKind' | 'documentSubject' | 'addressee' | 'addresseeLine' | 'basis' | 'body' | 'heading' | 'subheading'
  | 'recipientsHead' | 'recipient' | 'authority' | 'signer' | 'appendix' | 'appendixTitle' | 'appendixNote'
  | 'caption' | 'cell'

export interface LintLine {
  readonly component: Component
  readonly text: string
  readonly where: LintPlace
}

const LONGEST_QUOTE = 60

/** A text as findings quote it. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line
}

/** What is wrong with a line, without where it stands. */
export type Complaint = Pick<LintFinding, 'rule' | 'is' | 'shouldBe'> & Partial<Pick<LintFinding, 'severity' | 'clause'>>

/** A finding about a line. */
export function findingAt({ text, where }: Pick<LintLine, 'text' | 'where'>, complaint: Complaint): LintFinding {
  return { severity: 'error', clause: DECREE, ...complaint, where, text: quoted(text) }
}
