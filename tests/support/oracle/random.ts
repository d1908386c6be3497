// Chance that is the same for the same seed, and days reckoned without the product's own calendar.

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<T>(choices: readonly T[]): T
  /** Whether something happens that happens so often. */
  happens(share: number): boolean
  shuffled<T>(items: readonly T[]): T[]
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)]!,
    happens: (share) => next() < share,
    shuffled: (items) => items.map((item) => ({ item, at: next() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item),
  }
}

/** Days since 30/12/1899, as a spreadsheet counts them. */
export const serialOf = (year: number, month: number, date: number): number => Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569

export function dateOf(serial: number): { year: number; month: number; date: number; weekday: number } {
  const day = new Date((serial - 25_569) * 86_400_000)
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate(), weekday: day.getUTCDay() }
}

export const lastOfMonth = (year: number, month: number): number => serialOf(year, month + 1, 1) - 1

/** The same date a year earlier; of 29/02 the day before. */
export function yearEarlier(serial: number): number {
  const { year, month, date } = dateOf(serial)
  return Math.min(serialOf(year - 1, month, date), lastOfMonth(year - 1, month))
}
