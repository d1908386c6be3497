// Which meetings of a register, planned ones too, want one chair or one room at the same time.
import type { Registers } from '../../tables/registers.ts'
import { foldText } from '../../vietnamese/text.ts'
import { remember } from '../memo.ts'
import { findDuplicates, type Repeat } from './duplicates.ts'
import { boundsOf, spanOf, type Meeting } from './duration.ts'
import { isNoMeeting, meetingRows, twinsOf } from './meetings.ts'
import { findOverlaps, type Occupation } from './overlaps.ts'
import { chairsOf } from './people.ts'

/** An earlier meeting that one overlaps with, and how many there are. */
export interface Clash {
  readonly meeting: Meeting
  readonly count: number
  readonly other: Meeting
  readonly shared: 'chair' | 'room'
}

const NO_ROOM = /^(?:các )?điểm cầu|trực tuyến|^(?:zoom|google meet|teams|trueconf|online)/

/** Why a meeting takes nobody's time in the schedule, or null when it does. */
export function whyNotScheduled(meeting: Meeting): 'cancelled' | 'postponed' | 'unknown-status' | 'not-a-meeting' | null {
  const { status } = meeting
  if (status === 'cancelled' || status === 'postponed') return status
  if (typeof status === 'symbol') return 'unknown-status'
  return isNoMeeting(meeting) ? 'not-a-meeting' : null
}

/** Scheduled meetings that repeat an earlier one, by row number. */
export const repeatsOf: (registers: Registers) => ReadonlyMap<number, Repeat> = remember((registers: Registers) =>
  findDuplicates(twinsOf(registers), chairsOf(registers), (meeting) => whyNotScheduled(meeting) === null),
)

/** The meetings that begin while another one with the same chair or room goes on, by row number; leaders' attended ones too. */
export const clashesOf: (registers: Registers) => ReadonlyMap<number, Clash> = remember((registers: Registers) => {
  const repeats = repeatsOf(registers)
  const meetings = meetingRows({ registers }).filter(
    (meeting) => whyNotScheduled(meeting) === null && !repeats.has(meeting.rowNumber) && spanOf(meeting) !== null,
  )
  const occupations = meetings.map(occupationIn(registers))
  const clashes = new Map<number, Clash>()
  for (const [index, { count, other, shared }] of findOverlaps(occupations)) {
    const meeting = meetings[index]!
    clashes.set(meeting.rowNumber, { meeting, count, other: meetings[other]!, shared })
  }
  return clashes
})

function occupationIn(registers: Registers): (meeting: Meeting) => Occupation {
  const chairs = chairsOf(registers)
  const rooms = new Map<string, string | null>()
  return (meeting) => ({
    ...boundsOf(spanOf(meeting)!),
    chair: typeof meeting.chair === 'string' ? chairs.key(meeting.chair) : null,
    room: typeof meeting.room === 'string' ? roomKey(meeting.room, rooms) : null,
  })
}

/** The room's name folded; null where the words are no room of the commune: «Phòng họp trực tuyến», «Điểm cầu …». */
function roomKey(room: string, known: Map<string, string | null>): string | null {
  let key = known.get(room)
  if (key === undefined) {
    const folded = foldText(room)
    known.set(room, (key = NO_ROOM.test(folded) ? null : folded))
  }
  return key
}
