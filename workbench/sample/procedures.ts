// The sample's dossiers by month and field; every row adds up.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { MONTHS, type SampleMonth } from './calendar.ts'
import type { Random } from './random.ts'

const FIELDS: readonly (readonly [field: string, least: number, most: number])[] = [
  ['Hộ tịch', 60, 110], ['Chứng thực', 120, 200], ['Đất đai', 25, 50], ['Bảo trợ xã hội', 15, 35],
  ['Người có công', 5, 15], ['Nuôi con nuôi', 1, 4], ['Hộ kinh doanh', 10, 25], ['Xây dựng', 6, 18],
]

export function procedures(random: Random): Cells[] {
  const carried = new Map<string, number>()
  return MONTHS.flatMap((month) => FIELDS.map(([field, least, most]) => {
    const row = dossiers(random, { month, field, received: random.int(least, most), carriedOver: carried.get(field) ?? 0 })
    carried.set(field, Number(row['pendingInTime']) + Number(row['pendingLate']))
    return row
  }))
}

interface Flow {
  readonly month: SampleMonth
  readonly field: string
  readonly received: number
  readonly carriedOver: number
}

function dossiers(random: Random, { month, field, received, carriedOver }: Flow): Cells {
  const fullOnline = Math.floor(received * (month.year === 2025 ? 0.62 : 0.7))
  const partialOnline = Math.floor(received * 0.18)
  const post = random.chance(0.3) ? Math.min(1, received - fullOnline - partialOnline) : 0
  const inPerson = received - fullOnline - partialOnline - post
  const pending = Math.min(received, random.int(0, Math.ceil(received / 20)))
  const resolved = carriedOver + received - pending
  const late = field === 'Đất đai' && random.chance(0.4) ? Math.min(1, resolved) : 0
  const early = Math.floor((resolved - late) * 0.55)
  const ratings = Math.floor(resolved * 0.3)
  return {
    month: dayOf(month.year, month.month, 1),
    field,
    hasOnlineService: 'Toàn trình',
    carriedOver, received, inPerson, fullOnline, partialOnline, post, resolved,
    early, onTime: resolved - late - early, late,
    pendingInTime: pending, pendingLate: 0, withdrawn: 0,
    electronicResult: Math.floor(resolved * 0.9),
    paperDigitised: Math.max(0, inPerson + post - random.int(0, Math.ceil(received / 25))),
    onlineServiceDossiers: received,
    ratings,
    satisfied: Math.max(0, ratings - random.int(0, 1)),
  }
}
