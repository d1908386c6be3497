// What an appendix of tasks needs once its rows are read: its leads told apart, its deadlines understood, its numbers in a row.
import { citationsIn, type Citation } from '../../checks/citations.ts'
import { ruleMessage } from '../../checks/sentences.ts'
import { unreadDeadline } from '../../checks/tasks.ts'
import type { Change, ImportedRow, ImportedTable, Unclear } from '../../import/result.ts'
import { MESSAGE } from '../../import/sentences.ts'
import { valueText } from '../../import/shown.ts'
import { ownUnitsOf } from '../../indicators/facts/units.ts'
import type { Settings } from '../../plan/settings.ts'
import { ALL_UNITS } from '../../plan/units.ts'
import { nameSet } from '../../tables/name-set.ts'
import { isVisible } from '../../tables/reading.ts'
import type { Registers } from '../../tables/registers.ts'
import { TASKS } from '../../tables/tasks.ts'
import { splitUnits } from '../../tables/units.ts'
import { FAMILY_NAMES } from '../../vietnamese/person.ts'
import { foldText } from '../../vietnamese/text.ts'

interface Given {
  readonly registers: Registers
  readonly settings: Settings
}

/** The tasks of an appendix, each lead by itself, with what is unclear in them; any other table as it is. */
export function readAppendix(imported: ImportedTable, given: Given): ImportedTable {
  if (imported.table.id !== TASKS.id || imported.isOurs) return imported
  const isUnit = unitsOf(imported, given.registers)
  const changes: Change[] = []
  const unclear: Unclear[] = []
  const documents = documentsAbove(imported)
  const rows = imported.rows.map((row, index) => {
    unclear.push(...gapBefore(row, imported.rows[index - 1]), ...deadlineOf(row, given.settings))
    return withDocument(withLeads(row, { isUnit, changes, unclear }), documents, changes)
  })
  return { ...imported, rows, changes: [...imported.changes, ...changes], unclear: [...imported.unclear, ...unclear] }
}

/** The units of the workbook, the standard ones, and those that stand alone in a cell of the table. */
function unitsOf({ rows }: ImportedTable, registers: Registers): (folded: string) => boolean {
  const known = [...ownUnitsOf(registers), ALL_UNITS]
  const isKnown = nameSet(known)
  const alone = rows.flatMap(({ cells }) => [cells['leadUnit'], cells['coordinatingUnits']])
    .filter((cell): cell is string => typeof cell === 'string' && !/[,;\n/&+]/.test(cell) && splitUnits(cell, isKnown).length === 1)
  return nameSet([...known, ...alone])
}

interface AssigningDocument {
  /** Number of the row in the source where it is named. */
  readonly row: number
  readonly citation: Citation
}

/** «(Kèm theo Kế hoạch số 10/KH-UBND ngày … của …)» above a table: the document that assigns its tasks. */
function documentsAbove({ source: { sheet } }: ImportedTable): AssigningDocument[] {
  return sheet.cells.flatMap((cells, index) => {
    const note = cells.find((cell): cell is string => typeof cell === 'string' && /^\(?(?:ban hành )?kèm theo /.test(foldText(cell)))
    const citation = note === undefined ? undefined : citationsIn(note)[0]
    return citation ? [{ row: index + 1, citation }] : []
  })
}

/** Writes the document and its day into a row that names none of its own. */
function withDocument(imported: ImportedRow, documents: readonly AssigningDocument[], changes: Change[]): ImportedRow {
  const { row, cells } = imported
  const above = documents.filter((each) => each.row < row).pop()
  if (!above || isVisible(cells['assigningDocument'])) return imported
  const { words, written, day } = above.citation
  const assigningDocument = `${words} số ${written}`
  const more = day === null || isVisible(cells['assignedOn']) ? { assigningDocument } : { assigningDocument, assignedOn: day }
  for (const [id, value] of Object.entries(more)) {
    const { header, format } = TASKS.columns[id as keyof typeof more]
    changes.push({ row, column: header, from: '', to: valueText(value, format) })
  }
  return { row, cells: { ...cells, ...more } }
}

interface Lists {
  readonly isUnit: (folded: string) => boolean
  readonly changes: Change[]
  readonly unclear: Unclear[]
}

/** A person is no unit: an address before a name, or a family name that begins one. */
const PERSON = new RegExp(`^(?:(?:ông|bà|đ\\/c|đồng chí)[ .:]|(?:${FAMILY_NAMES.toLowerCase()})( [^\\s,;-]+){1,3}$)`)

/** Several leads are parted as the appendix prints them; that there are several is told. A section may name the lead of its tasks. */
function withLeads(imported: ImportedRow, { isUnit, changes, unclear }: Lists): ImportedRow {
  const { row, cells } = imported
  const group = String(cells['group'] ?? '')
  const typed = cells['leadUnit'] ?? (isUnit(foldText(group)) ? group : null)
  if (typeof typed !== 'string') return imported
  const leads = splitUnits(typed, isUnit)
  const column = TASKS.columns.leadUnit.header
  if (leads.length > 1) unclear.push({ row, column, value: typed, message: ruleMessage('task-two-leads').sentence({}) })
  const person = leads.find((lead) => PERSON.test(foldText(lead)))
  if (person !== undefined) unclear.push({ row, column, value: typed, message: MESSAGE.person(person) })
  const leadUnit = leads.join('; ')
  if (leadUnit === '' || leadUnit === cells['leadUnit']) return imported
  changes.push({ row, column, from: String(cells['leadUnit'] ?? ''), to: leadUnit })
  return { row, cells: { ...cells, leadUnit } }
}

function deadlineOf({ row, cells }: ImportedRow, settings: Settings): Unclear[] {
  const { deadline } = cells
  const params = typeof deadline === 'string' && cells['dueDate'] === undefined ? unreadDeadline(deadline, settings) : null
  return params ? [{ row, column: TASKS.columns.deadline.header, value: String(deadline), message: ruleMessage('deadline-unknown').sentence(params) }] : []
}

/** A number that is left out, or comes twice, may be a row that got lost. Each section may count from one again. */
function gapBefore({ row, cells }: ImportedRow, above: ImportedRow | undefined): Unclear[] {
  const [before, here] = [above?.cells['ordinal'], cells['ordinal']].map((ordinal) => (/^\d+[.)]?$/.test(String(ordinal ?? '')) ? parseInt(String(ordinal), 10) : null))
  if (before === null || here === null || before === undefined || here === undefined || here === before + 1) return []
  if (here === 1 && foldText(String(cells['group'] ?? '')) !== foldText(String(above!.cells['group'] ?? ''))) return []
  return [{ row, column: TASKS.columns.ordinal.header, value: String(cells['ordinal']), message: MESSAGE.gap(before, here) }]
}
