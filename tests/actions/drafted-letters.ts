// Letters drafted from the small workbook, as the tests of letters read them.
import type { Options } from '../../src/actions/action.ts'
import type { DraftDocument } from '../../src/actions/document-action.ts'
import { LETTERS, type LetterAction } from '../../src/actions/make-letters.ts'
import type { Block, DocumentModel } from '../../src/documents/model.ts'
import { letterPorts } from './letters-workbook.ts'

export type Config = readonly (readonly [name: string, value: string])[]

export const letterOf = (id: string): LetterAction => LETTERS.find((each) => each.id === id)!
export const draft = (id: string, options: Options = {}, config: Config = []): DraftDocument => letterOf(id).draft(letterPorts(config), options)
export const refusal = (id: string, options: Options = {}, config: Config = []): string => {
  try {
    draft(id, options, config)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

/** Texts of paragraphs and, in order, of the cells of tables. */
export function textsOf(model: DocumentModel): string[] {
  const of = (block: Block): string[] => {
    if (block.kind === 'rule') return []
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('').replace(/\u00a0+/g, '…')]
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(of)))
  }
  return model.sections.flatMap(({ blocks }) => blocks.flatMap(of)).filter((text) => text !== '')
}
