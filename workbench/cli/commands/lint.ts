// nenep lint: the form of an official document, ours or anybody's, against Nghị định 30/2020/NĐ-CP.
import { readFile } from 'node:fs/promises'
import { lintSentence, placeText, type LintFinding } from '../../../src/documents/lint/finding.ts'
import type { Severity } from '../../../src/vietnamese/messages.ts'
import { fileErrorOf } from '../../files/file-error.ts'
import { lintDocx } from '../../lint/lint.ts'
import type { Command } from '../command.ts'
import { JSON_OUTPUT } from '../options.ts'
import { SEVERITIES } from './check.ts'

/** So many places of one mistake are named to a person; the JSON has them all. */
const PLACES_TOLD = 3

export const lint: Command = {
  name: 'lint',
  summary: 'Kiểm tra thể thức văn bản (.docx) theo Nghị định 30/2020/NĐ-CP; mã kết thúc là 1 khi có nội dung phải sửa.',
  argument: { name: 'TỆP', help: 'tệp .docx, do Nề nếp tạo hoặc của bất kỳ ai' },
  options: { json: JSON_OUTPUT },
  examples: ['bao-cao.docx', 'ke-hoach.docx --json'],
  async run(given, terminal) {
    const path = given.argument!
    const bytes = await readFile(path).catch((error: unknown) => {
      throw fileErrorOf(error, path, 'đọc')
    })
    const findings = lintDocx(bytes, path)
    if (given.flags.has('json')) terminal.print(JSON.stringify({ findings: findings.map((each) => ({ ...each, message: lintSentence(each) })) }))
    else for (const line of linesOf(findings)) terminal.print(line)
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

/** Counts first, then the mistakes, the most serious first; one that is there often is one line. */
function linesOf(findings: readonly LintFinding[]): string[] {
  if (findings.length === 0) return ['Văn bản đúng thể thức, không có nội dung cần sửa.']
  const groups = (Object.keys(SEVERITIES) as Severity[]).map((severity) => ({
    title: SEVERITIES[severity], found: findings.filter((finding) => finding.severity === severity),
  }))
  const lists = groups.filter(({ found }) => found.length > 0).flatMap(({ title, found }) => ['', title.toUpperCase(), ...mistakesOf(found)])
  return [`${groups.map(({ title, found }) => `${title}: ${found.length}`).join('. ')}.`, ...lists]
}

function mistakesOf(findings: readonly LintFinding[]): string[] {
  const mistakes = new Map<string, LintFinding[]>()
  for (const finding of findings) {
    const key = [finding.rule, finding.is, finding.shouldBe].join('\n')
    mistakes.set(key, [...(mistakes.get(key) ?? []), finding])
  }
  return [...mistakes.values()].map((same) => {
    const [first, ...others] = same as [LintFinding, ...LintFinding[]]
    if (others.length === 0) return `  ${lintSentence(first)} [${first.rule}]`
    const rest = same.length > PLACES_TOLD ? ` và ${same.length - PLACES_TOLD} chỗ nữa` : ''
    return `  ${same.slice(0, PLACES_TOLD).map(placeOf).join('; ')}${rest}: ${first.is}. Đúng: ${first.shouldBe}. [${first.rule}]`
  })
}

/** A paragraph is found in a document by how it begins, not by its number. */
function placeOf({ where, text }: LintFinding): string {
  const words = text.length > LONGEST_BEGINNING ? `${text.slice(0, LONGEST_BEGINNING).trim()}…` : text
  return placeText(where) + (words === '' ? '' : ` «${words}»`)
}

const LONGEST_BEGINNING = 30
