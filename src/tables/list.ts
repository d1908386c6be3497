// A list of values that a column accepts, each with the spellings that offices use for it.
import { foldText, stripDiacritics } from '../vietnamese/text.ts'

export interface ListValue<Id extends string> {
  readonly id: Id
  /** The standard word: what the dropdown offers. */
  readonly label: string
  /** Known spellings, compared as folded text. */
  readonly aliases?: readonly string[]
  /** Accepted when read, never offered (old words in old rows). */
  readonly retired?: boolean
}

export interface List<Id extends string> {
  readonly values: readonly ListValue<Id>[]
  /** The labels as a sentence offers them: «Trực tiếp, Trực tuyến hoặc Kết hợp». */
  readonly labels: string
  /** What an unknown spelling is called. */
  readonly unknown: 'list-unknown' | 'kind-unknown'
  /** What an ambiguous spelling may mean, and what to do: «trực tiếp hoặc trực tuyến. Chọn lại». */
  readonly ambiguity: string
  /** The value that a text names, `'ambiguous'` where it may name several, `null` where it names none. */
  match(text: string): Id | 'ambiguous' | null
  label(id: Id): string
}

export interface ListDeclaration<Id extends string> {
  readonly values: readonly ListValue<Id>[]
  /** Spellings that may mean several values. */
  readonly ambiguous?: readonly string[]
  /** What those may mean, and what to do about it, as the end of a sentence without its full stop. */
  readonly ambiguity?: string
  readonly unknown?: 'list-unknown' | 'kind-unknown'
  /** Recognises open families («Sở …», «UBND …») that no list of spellings can hold; gets folded text. */
  readonly recognise?: (folded: string) => Id | null
}

/** Words that offices put before a kind of meeting or course without changing it, with or without their marks. */
export const LEADING_WORD = /^(h[ộo]i ngh[ịi]|hn|h[ọo]p|l[ớo]p) /
const TRAILING_BRACKET = /\s*\([^()]*\)$/

/**
 * Declares a list, made when it is first asked for; calls are marked pure, so that a bundle leaves unused lists out.
 * Two values with one spelling are a mistake of ours and throw.
 */
export function list<const Id extends string>(declaration: () => ListDeclaration<Id>): List<Id> {
  return new DeclaredList(declaration)
}

class DeclaredList<Id extends string> implements List<Id> {
  private readonly declare: () => ListDeclaration<Id>
  private declared: ListDeclaration<Id> | undefined
  private spellings: ReadonlyMap<string, Id | 'ambiguous'> | undefined
  private unmarked: ReadonlyMap<string, Id | 'ambiguous'> | undefined

  constructor(declare: () => ListDeclaration<Id>) {
    this.declare = declare
    this.declared = undefined
    this.spellings = undefined
    this.unmarked = undefined
  }

  private get declaration(): ListDeclaration<Id> {
    return (this.declared ??= this.declare())
  }

  get values(): readonly ListValue<Id>[] {
    return this.declaration.values
  }

  get labels(): string {
    const offered = this.values.filter((value) => !value.retired).map((value) => value.label)
    const last = offered.pop() ?? ''
    // «Sơ kết; Quán triệt, triển khai»: where a label has a comma of its own, commas cannot part them.
    const mark = [...offered, last].some((label) => label.includes(',')) ? '; ' : ', '
    return offered.length === 0 ? last : `${offered.join(mark)} hoặc ${last}`
  }

  get unknown(): List<Id>['unknown'] {
    return this.declaration.unknown ?? 'list-unknown'
  }

  get ambiguity(): string {
    return this.declaration.ambiguity ?? `${this.labels}. Chọn lại`
  }

  match(text: string): Id | 'ambiguous' | null {
    // Nothing need be folded for what a dropdown filled in.
    for (const value of this.values) if (value.label === text) return value.id
    this.spellings ??= spellingsOf(this.declaration)
    const folded = foldText(text)
    const exact = this.spellings.get(folded)
    if (exact !== undefined) return exact
    this.unmarked ??= withoutMarks(this.spellings)
    return matchIn(this.unmarked, folded, this.declaration.recognise)
  }

  label(id: Id): string {
    const value = this.values.find((candidate) => candidate.id === id)
    if (!value) throw new Error(`No list value ${id}`)
    return value.label
  }
}

function matchIn<Id extends string>(
  spellings: ReadonlyMap<string, Id | 'ambiguous'>,
  folded: string,
  recognise: ListDeclaration<Id>['recognise'],
): Id | 'ambiguous' | null {
  const bare = folded.replace(TRAILING_BRACKET, '').replace(LEADING_WORD, '')
  return spellings.get(folded) ?? recognise?.(folded) ?? spellings.get(bare) ?? null
}

function spellingsOf<Id extends string>({ values, ambiguous = [] }: ListDeclaration<Id>): Map<string, Id | 'ambiguous'> {
  const spellings = new Map<string, Id | 'ambiguous'>()
  for (const value of values) {
    for (const spelling of [value.label, ...(value.aliases ?? [])]) {
      const key = foldText(spelling)
      const other = spellings.get(key)
      if (other !== undefined && other !== value.id) throw new Error(`«${spelling}» names both ${other} and ${value.id}`)
      spellings.set(key, value.id)
    }
  }
  for (const spelling of ambiguous) spellings.set(foldText(spelling), 'ambiguous')
  return spellings
}

/** «Truc tuyen» names what «Trực tuyến» names too, unless two values look alike without their marks. */
function withoutMarks<Id extends string>(spellings: ReadonlyMap<string, Id | 'ambiguous'>): Map<string, Id | 'ambiguous'> {
  const unmarked = new Map<string, Id | 'ambiguous' | null>()
  for (const [spelling, id] of spellings) {
    const key = stripDiacritics(spelling)
    const other = unmarked.get(key)
    unmarked.set(key, other === undefined || other === id ? id : null)
  }
  const all = new Map(spellings)
  for (const [spelling, id] of unmarked) {
    if (id !== null && !all.has(spelling)) all.set(spelling, id)
  }
  return all
}
