// The sample workbook of xã Vũ Dương: made up from beginning to end, and marked so.
import { settingRows, unitRows } from '../../src/actions/set-up/first-rows.ts'
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { SETTINGS } from '../../src/plan/settings.ts'
import { SAMPLE_NAME } from '../../src/tables/config.ts'
import { TABLES } from '../../src/tables/index.ts'
import { calendarOf } from '../../src/vietnamese/date.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { documents } from './documents.ts'
import { commendations, difficulties, drafts, inspections, periodicReports, previousYear, publicity, secretDocuments, training } from './duties.ts'
import { fillTables } from './fill.ts'
import { meetings } from './meetings.ts'
import { MISTAKES, type Rows } from './mistakes.ts'
import { people, type Leaders } from './people.ts'
import { procedures } from './procedures.ts'
import { seededRandom, type Random } from './random.ts'
import { tasks } from './tasks.ts'

export const SAMPLE_MARK = 'DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA XÃ'

/** The day at which the sample stands: its year is over, so that every verdict is final. */
const AS_OF = '31/12/2026'

const SEED = 226

/** Fills a workbook that set-up has made; the same seed gives the same workbook. */
export function sampleWorkbook(empty: WorkbookData, seed = SEED): WorkbookData {
  const rows = sampleRows(seededRandom(seed))
  return fillTables(empty, new Map(TABLES.flatMap((table) => {
    const own = rows.get(table.id)
    return own ? [[table, own] as const] : []
  })))
}

/** The rows of every table by its identifier, mistakes included. */
export function sampleRows(random: Random): Rows {
  const staff = people(random)
  const held = meetings(random, staff.leaders)
  const registered = documents(random)
  const rows: Rows = new Map<string, Cells[]>([
    ['config', configRows()],
    ['meetings', held],
    ['documents', registered],
    ['procedures', procedures(random)],
    ['tasks', tasks()],
    ['units', units(staff.leaders)],
    ['staff', [...staff.rows]],
    ['training', training(random, staff.rows)],
    ['inspections', inspections()],
    ['periodicReports', periodicReports(random)],
    ['drafts', drafts()],
    ['publicity', publicity(random)],
    ['commendations', commendations()],
    ['difficulties', difficulties()],
    ['previousYear', previousYear((month) => countsOf2025(month, { held, registered }))],
    ['secretDocuments', secretDocuments(random)],
  ])
  for (const { make } of MISTAKES) make(rows)
  return rows
}

/** Every unit has its head and its own plan; one has not reviewed its rules yet. */
function units({ heads }: Leaders): Cells[] {
  return unitRows().map((row, index) => ({
    ...row,
    head: heads[index] ?? null,
    implementationPlan: `${index + 1}/KH ngày ${10 + index}/6/2026`,
    workProgramme: 'Có',
    rulesReview: index === 4 ? 'Không' : 'Có',
    criteria: 'Có',
  }))
}

function configRows(): Cells[] {
  const rows = settingRows().map((row) => (row['name'] === SETTINGS.asOf.name ? { ...row, value: AS_OF } : row))
  return [...rows, { name: SAMPLE_NAME, value: 'Có', note: SAMPLE_MARK }]
}

/** What the registers of the second half of 2025 count to: the figures typed for those months agree with them. */
function countsOf2025(month: number, { held, registered }: { held: readonly Cells[]; registered: readonly Cells[] }): { meetings: number; documents: number } {
  const inMonth = ({ date }: Cells): boolean => {
    const day = calendarOf(Number(date))
    return day.year === 2025 && day.month === month
  }
  return {
    meetings: held.filter((row) => inMonth(row) && row['organiser'] === 'UBND xã' && row['status'] === 'Đã tổ chức').length,
    documents: registered.filter((row) => inMonth(row) && row['register'] === 'Đi').length,
  }
}
