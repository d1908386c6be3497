// The invented staff of the sample: names put together by chance, no official of any commune.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { STAFF_CATEGORY } from '../../src/tables/lists/staff-lists.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import type { Random } from './random.ts'

const FAMILY = ['Đinh', 'Lã', 'Phạm', 'Tạ', 'Vũ', 'Bùi', 'Đoàn', 'Hoàng', 'Ngô', 'Lưu', 'Mai', 'Quách']
const MIDDLE = ['Bảo', 'Diệu', 'Gia', 'Khánh', 'Mạnh', 'Nhật', 'Phương', 'Quỳnh', 'Thế', 'Tường', 'Uyển', 'Xuân']
const GIVEN = ['An', 'Bình', 'Châu', 'Duy', 'Giang', 'Hạnh', 'Khải', 'Liên', 'Minh', 'Nga', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Thảo', 'Vinh']

/** Units under the names that set-up puts into «Đơn vị», and how many work there. */
export const UNITS = {
  office: 'Văn phòng HĐND và UBND xã',
  culture: 'Phòng Văn hóa - Xã hội',
  economy: 'Phòng Kinh tế',
  service: 'Trung tâm Phục vụ hành chính công xã',
  military: 'Ban Chỉ huy Quân sự xã',
  police: 'Công an xã',
} as const

const SIZES: readonly (readonly [unit: string, people: number])[] = [
  [UNITS.office, 14], [UNITS.culture, 14], [UNITS.economy, 14], [UNITS.service, 12], [UNITS.military, 3],
]

/** Those who chair meetings. */
export interface Leaders {
  readonly chairman: string
  readonly deputies: readonly string[]
  readonly heads: readonly string[]
}

export interface People {
  readonly rows: readonly Cells[]
  readonly leaders: Leaders
}

/** Sixty people: three leaders, then the units, each with its head first. */
export function people(random: Random): People {
  const names = distinctNames(random, 60)
  const posts = ['Chủ tịch UBND xã', 'Phó Chủ tịch UBND xã phụ trách kinh tế', 'Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội']
  const leaders = posts.map((post, index) => person(names[index]!, UNITS.office, { post, category: 'official' }))
  const rows = [...leaders]
  for (const [unit, count] of SIZES) {
    for (let i = 0; i < count; i++) {
      const category = i === 0 ? 'civilServant' : random.pick(['civilServant', 'civilServant', 'civilServant', 'publicEmployee', 'contractWorker'] as const)
      rows.push(person(names[rows.length]!, unit, { post: i === 0 ? headOf(unit) : 'Chuyên viên', category }))
    }
  }
  const heads = rows.filter(({ post }) => post !== 'Chuyên viên').slice(3).map(({ name }) => String(name))
  return { rows, leaders: { chairman: names[0]!, deputies: names.slice(1, 3), heads } }
}

function person(name: string, unit: string, { post, category }: { post: string; category: 'official' | 'civilServant' | 'publicEmployee' | 'contractWorker' }): Cells {
  return { name, unit, post, category: STAFF_CATEGORY.label(category), joinedOn: dayOf(2025, 7, 1) }
}

function headOf(unit: string): string {
  if (unit === UNITS.office) return 'Chánh Văn phòng'
  if (unit === UNITS.service) return 'Giám đốc Trung tâm'
  return unit === UNITS.military ? 'Chỉ huy trưởng' : `Trưởng phòng ${unit.replace('Phòng ', '')}`
}

function distinctNames(random: Random, count: number): string[] {
  const names = new Set<string>()
  while (names.size < count) names.add(`${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`)
  return [...names]
}
