// Imports one sheet of a source: every register in it, whichever of our tables each is.
import { findRegisters } from './find-registers.ts'
import { readRegister } from './read-register.ts'
import type { ImportedTable, ImportSource } from './result.ts'
import { saysSecret } from './secrets.ts'

export interface ImportedSource {
  readonly tables: readonly ImportedTable[]
  /** Numbers of the rows of which nothing may be shown, also outside of any register. */
  readonly secretRows: readonly number[]
}

/** The registers of a source as rows of ours; none where nothing in it looks like a register. Never throws. */
export function importSource(source: ImportSource): ImportedSource {
  const tables = findRegisters(source.sheet, source.label).map((found) => readRegister(source, found))
  const rows = new Set(tables.flatMap(({ secret }) => secret.map(({ row }) => row)))
  source.sheet.cells.forEach((cells, index) => {
    if (cells.some(saysSecret)) rows.add(index + 1)
  })
  const secretRows = [...rows]
  secretRows.sort((a, b) => a - b)
  return { tables, secretRows }
}
