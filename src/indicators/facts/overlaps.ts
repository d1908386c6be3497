// Which meetings overlap in time with an earlier one that shares something with them: counted, never listed in full,
// since n meetings at one time make n² pairs. n log n.

/** A meeting in time, [from, to); the keys are what may not be in two places: a chair, a room. */
export interface Occupation {
  readonly from: number
  readonly to: number
  readonly chair: string | null
  readonly room: string | null
}

/** The earlier meetings that one overlaps with. */
export interface Overlap {
  /** How many share the chair, the room, or both; each once. */
  readonly count: number
  /** Index of the one that lasts longest among those with the same chair or, without any, room. */
  readonly other: number
  readonly shared: 'chair' | 'room'
}

/**
 * For each occupation (by its index) that begins while another goes on: how many, and one of them. Of two that begin
 * together, the one listed first is the earlier. Touching is no overlap.
 */
export function findOverlaps(occupations: readonly Occupation[]): ReadonlyMap<number, Overlap> {
  const order = occupations.map((_, index) => index)
  order.sort((a, b) => occupations[a]!.from - occupations[b]!.from || a - b)
  const byChair = overlapsWithin(occupations, order, ({ chair }) => chair)
  const byRoom = overlapsWithin(occupations, order, ({ room }) => room)
  const byBoth = overlapsWithin(occupations, order, ({ chair, room }) => (chair === null || room === null ? null : `${chair}\n${room}`))
  const overlaps = new Map<number, Overlap>()
  for (const index of order) {
    const chair = byChair.get(index)
    const room = byRoom.get(index)
    const first = chair ?? room
    if (!first) continue
    const count = (chair?.count ?? 0) + (room?.count ?? 0) - (byBoth.get(index)?.count ?? 0)
    overlaps.set(index, { count, other: first.other, shared: chair ? 'chair' : 'room' })
  }
  return overlaps
}

interface KeyedOverlap {
  readonly count: number
  readonly other: number
}

/** A group's ends in a sorted list would cost n² to keep: its ends are sorted once and passed by a pointer. */
function overlapsWithin(
  occupations: readonly Occupation[],
  order: readonly number[],
  keyOf: (occupation: Occupation) => string | null,
): Map<number, KeyedOverlap> {
  const groups = new Map<string, number[]>()
  for (const index of order) {
    const key = keyOf(occupations[index]!)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  const found = new Map<number, KeyedOverlap>()
  for (const group of groups.values()) if (group.length > 1) sweep(occupations, group, found)
  return found
}

// Of those that began before, the ones that have ended by now are exactly the ends that lie at or before this start.
function sweep(occupations: readonly Occupation[], group: readonly number[], found: Map<number, KeyedOverlap>): void {
  const ends = Float64Array.from(group, (index) => occupations[index]!.to)
  ends.sort()
  let ended = 0
  let longest = group[0]!
  for (let begun = 0; begun < group.length; begun++) {
    const index = group[begun]!
    const { from, to } = occupations[index]!
    while (ended < ends.length && ends[ended]! <= from) ended++
    if (begun > ended) found.set(index, { count: begun - ended, other: longest })
    if (to > occupations[longest]!.to) longest = index
  }
}
