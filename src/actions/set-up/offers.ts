// What open lists offer: the values that the office keeps in «Danh mục», by their group.
import { CATALOGUE } from '../../tables/catalogue.ts'
import type { CatalogueGroup } from '../../tables/lists/work-lists.ts'
import type { Registers } from '../../tables/registers.ts'
import { Issue } from '../../vietnamese/issue.ts'

export type Offers = Readonly<Partial<Record<CatalogueGroup, readonly string[]>>>

/** The values of each group, each once, in the order of the sheet; none where there is no such sheet. */
export function offersOf(registers: Registers): Offers {
  const reading = registers.readNamed(CATALOGUE)
  if (reading instanceof Issue) return {}
  const groups: Partial<Record<CatalogueGroup, Set<string>>> = {}
  for (const { group, value } of reading.rows) {
    if (typeof group === 'string' && typeof value === 'string') (groups[group] ??= new Set()).add(value)
  }
  return Object.fromEntries(Object.entries(groups).map(([group, values]) => [group, [...values]]))
}
