// Reports of the small workbook as text, for the tests of whole reports.
import type { Block, Cell, DocumentModel } from '../../../src/documents/model.ts'
import { reportModel, type ReportInput } from '../../../src/documents/report/report.ts'
import { Refusal } from '../../../src/documents/refusal.ts'
import { day, periodNamed, settingsWith } from './support.ts'
import { registersOf, SHEETS, type Sheets } from './workbook.ts'

export interface Asked {
  readonly sheets?: Sheets
  readonly period?: string
  readonly asOf?: number
  readonly set?: Record<string, string>
  readonly hasErrors?: boolean
  readonly isSample?: boolean
}

export function inputFor({ sheets = SHEETS, period = '6T/2026', asOf = day(2026, 7, 10), set = {}, ...flags }: Asked = {}): ReportInput {
  const settings = settingsWith(set)
  return { registers: registersOf(sheets), settings, period: periodNamed(period, settings.periodRule), asOf, ...flags }
}

// A report takes a while to make: the same is made once.
const made = new Map<Sheets, Map<string, DocumentModel>>()

export function modelFor(asked: Asked = {}): DocumentModel {
  const { sheets = SHEETS, ...rest } = asked
  const ofSheets = made.get(sheets) ?? new Map<string, DocumentModel>()
  made.set(sheets, ofSheets)
  const key = JSON.stringify(rest)
  const model = ofSheets.get(key) ?? makeModel(asked)
  ofSheets.set(key, model)
  return model
}

function makeModel(asked: Asked): DocumentModel {
  const model = reportModel(inputFor(asked))
  if (model instanceof Refusal) throw new Error(model.code)
  return model
}

const textOfCell = ({ blocks }: Cell): string => blocks.map(textOf).join(' ')
export const textOf = (block: Block): string => {
  if (block.kind === 'rule') return ''
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('')
  return block.rows.map(({ cells }) => cells.map(textOfCell).join(' | ')).join('\n')
}
export const linesOf = (model: DocumentModel, section = 0): string[] => model.sections[section]!.blocks.map(textOf)
export const textFor = (asked: Asked = {}): string => modelFor(asked).sections.flatMap(({ blocks }) => blocks.map(textOf)).join('\n')

export function headings(model: DocumentModel): string[] {
  return model.sections[0]!.blocks.flatMap((block) => (block.kind === 'paragraph' && block.style === 'heading' ? [textOf(block)] : []))
}
