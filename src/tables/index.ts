// Every table of the workbook, in the order of its sheets.
import { CATALOGUE } from './catalogue.ts'
import { COMMENDATIONS } from './commendations.ts'
import { CONFIG } from './config.ts'
import { DIFFICULTIES } from './difficulties.ts'
import { DOCUMENTS } from './documents.ts'
import { DRAFTS } from './drafts.ts'
import { FINDINGS } from './findings.ts'
import { HOLIDAYS } from './holidays.ts'
import { INSPECTIONS } from './inspections.ts'
import { JOURNAL } from './journal.ts'
import { MADE_DOCUMENTS } from './made-documents.ts'
import { MEETINGS } from './meetings.ts'
import { PERIODIC_REPORTS } from './periodic-reports.ts'
import { PREVIOUS_YEAR } from './previous-year.ts'
import { PROCEDURES } from './procedures.ts'
import { PUBLICITY } from './publicity.ts'
import { SECRET_DOCUMENTS } from './secret-documents.ts'
import { STAFF } from './staff.ts'
import type { Table } from './table.ts'
import { TASKS } from './tasks.ts'
import { TRAINING } from './training.ts'
import { UNITS } from './units.ts'

export const TABLES: readonly Table[] = [
  CONFIG,
  CATALOGUE,
  UNITS,
  HOLIDAYS,
  MEETINGS,
  DOCUMENTS,
  PROCEDURES,
  TASKS,
  STAFF,
  TRAINING,
  INSPECTIONS,
  PERIODIC_REPORTS,
  DRAFTS,
  PUBLICITY,
  COMMENDATIONS,
  DIFFICULTIES,
  PREVIOUS_YEAR,
  SECRET_DOCUMENTS,
  MADE_DOCUMENTS,
  JOURNAL,
  FINDINGS,
]
