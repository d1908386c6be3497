// The entry form of a meeting, from the declaration of its register.
import { MEETINGS } from '../../tables/meetings.ts'
import type { Column, Format, Presence } from '../../tables/column.ts'
import type { Reading } from '../../tables/reading.ts'
import { action } from '../action.ts'
import { orRefuse } from '../user-error.ts'
import { openWorkbook } from '../workbook.ts'

export interface MeetingForm {
  readonly fields: readonly FormField[]
}

export interface FormField {
  readonly id: string
  readonly header: string
  readonly presence: Presence
  readonly format: Format
  readonly help: string
  readonly example: string
  /** The values of its list; empty where anything may be typed. */
  readonly choices: readonly string[]
  /** What was typed there before, the most frequent first. */
  readonly suggestions: readonly string[]
}

const MOST_SUGGESTIONS = 30

export const meetingForm = action<MeetingForm>({
  id: 'meetingForm',
  menu: [],
  options: [],
  run: (ports) => {
    const reading = orRefuse(openWorkbook(ports, {}).registers.read(MEETINGS)) as unknown as Reading
    const ids = Object.keys(MEETINGS.columns).filter((id) => reading.has(id))
    return { fields: ids.map((id) => fieldOf(reading, id)) }
  },
  summary: ({ fields }) => `${fields.length} mục.`,
})

function fieldOf(reading: Reading, id: string): FormField {
  const { header, presence, format, help, example, list, offers }: Column<unknown> = reading.table.columns[id]!
  const choices = list ? list.values.filter(({ retired }) => !retired).map(({ label }) => label) : []
  return { id, header, presence, format, help, example, choices, suggestions: offers ? frequent(reading.column(id)) : [] }
}

function frequent(values: readonly unknown[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1)
  const words = [...counts.keys()]
  words.sort((a, b) => counts.get(b)! - counts.get(a)!)
  return words.slice(0, MOST_SUGGESTIONS)
}
