// The lint of a document that is about to be made. Its parts and their layout are right by construction; what a person
// typed into the workbook is not: names, recipients, citations.
import type { DocumentModel, Paragraph, ParagraphStyle, Section } from '../model.ts'
import { lintCitations } from './citations.ts'
import { MAIN_PART, type LintFinding, type LintPlace } from './finding.ts'
import type { Component, LintLine } from './line.ts'
import { lintTexts } from './texts.ts'

/** What is wrong with the words of a document. */
export function lintModel(model: DocumentModel): LintFinding[] {
  const lines = linesOf(model)
  return [...lintTexts(lines), ...lintCitations(lines)]
}

function linesOf({ sections }: DocumentModel): LintLine[] {
  const lines: LintLine[] = []
  const count = { paragraph: 0, table: 0 }
  let part = MAIN_PART
  const add = (block: Paragraph, cell: Partial<LintPlace>): void => {
    const text = block.runs.map((run) => run.text).join('')
    if (block.style === 'appendix') part = text
    lines.push({ component: componentOf(block.style), text, where: { part, paragraph: ++count.paragraph, ...cell } })
  }
  for (const { blocks } of sections) addBlocks(blocks, add, count)
  return lines
}

function addBlocks(blocks: Section['blocks'], add: (block: Paragraph, cell: Partial<LintPlace>) => void, count: { table: number }): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') add(block, {})
    if (block.kind !== 'table') continue
    const table = ++count.table
    block.rows.forEach(({ cells }, row) => cells.forEach((cell, column) => {
      for (const each of cell.blocks) if (each.kind === 'paragraph') add(each, { table, row: row + 1, column: column + 1 })
    }))
  }
}

function componentOf(style: ParagraphStyle): Component {
  if (style === 'closing') return 'body'
  return style.startsWith('table') ? 'cell' : (style as Component)
}
