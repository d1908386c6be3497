// Findings counted and filtered: pure, so that it is tested without a page.
import type { Finding } from '../src/checks/finding.ts'

export type Severity = Finding['severity']

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** The sheets that have findings, in their order. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ sheet }) => sheet))]
}

/** Those of a severity, and of a sheet where one is chosen. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, sheet }: { readonly severity: Severity; readonly sheet: string },
): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity && (sheet === '' || finding.sheet === sheet))
}
