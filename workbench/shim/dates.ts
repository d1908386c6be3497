// Serials and dates: a cell shows its serial in the spreadsheet's time zone, a Date is an instant.

const EPOCH = 25569
const MS_PER_DAY = 86_400_000

export interface DateConversion {
  toDate(serial: number): Date
  toSerial(date: Date): number
}

/** Conversion for a spreadsheet's zone, in a context whose own zone is the script's. */
export function dateConversion(scriptZone: string, spreadsheetZone: string): DateConversion {
  return scriptZone === spreadsheetZone ? LOCAL : zoned(spreadsheetZone)
}

const LOCAL: DateConversion = {
  toDate: (serial) => {
    const wall = wallClock(serial)
    return new Date(
      wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(),
      wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds(),
    )
  },
  toSerial: (date) =>
    serialOf(Date.UTC(
      date.getFullYear(), date.getMonth(), date.getDate(),
      date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds(),
    )),
}

/** The serial as if its wall clock were UTC. */
function wallClock(serial: number): Date {
  const day = Math.floor(serial)
  return new Date((day - EPOCH) * MS_PER_DAY + Math.round((serial - day) * MS_PER_DAY))
}

function serialOf(utc: number): number {
  const day = Math.floor(utc / MS_PER_DAY)
  return day + EPOCH + (utc - day * MS_PER_DAY) / MS_PER_DAY
}

function zoned(zone: string): DateConversion {
  const offsetAt = zoneOffset(zone)
  return {
    toDate: (serial) => {
      const wall = wallClock(serial).getTime()
      const guess = wall - offsetAt(wall)
      return new Date(wall - offsetAt(guess))
    },
    toSerial: (date) => serialOf(date.getTime() + offsetAt(date.getTime())),
  }
}

/** Milliseconds that a zone is ahead of UTC at an instant. */
function zoneOffset(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
    hour: 'numeric', minute: 'numeric', second: 'numeric',
  })
  return (instant) => {
    const parts: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(new Date(instant))) parts[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
  }
}

/** Values as they travel: dates are serials, listed by `row × columns + column`. */
export interface DatedBlock {
  readonly rows: unknown[][]
  readonly dates: readonly number[]
}

/** Turns the serials that are dates into dates, in place. */
export function inflate(block: DatedBlock, dates: DateConversion): unknown[][] {
  const columns = block.rows[0]?.length ?? 0
  for (const index of block.dates) {
    const row = block.rows[Math.floor(index / columns)] as unknown[]
    const column = index % columns
    row[column] = dates.toDate(row[column] as number)
  }
  return block.rows
}
