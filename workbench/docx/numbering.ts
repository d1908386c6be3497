// Numbers and dashes that Word puts before paragraphs by itself: they are no text of the paragraph, yet a reader sees them.
import { children, parseXml, type XmlNode } from '../files/xml.ts'
import { childOf, paragraphLook, valueOf, type ParagraphLook } from './xml-looks.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly look: ParagraphLook
}

interface List {
  /** Lists that go on with each other's numbers have one form. */
  readonly form: string
  readonly levels: ReadonlyMap<number, Level>
  /** The numbers at which the list begins anew, by level. */
  readonly restarts: ReadonlyMap<number, number>
}

const NO_LEVELS: ReadonlyMap<number, Level> = new Map()

export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(xml: string | undefined) {
    const root = xml === undefined ? undefined : childOf(parseXml(xml), 'numbering')
    if (!root) return
    const forms = new Map<string, ReadonlyMap<number, Level>>()
    for (const node of children(root)) {
      if (node.name === 'abstractNum') forms.set(node.attributes['abstractNumId'] ?? '', levelsOf(node))
      if (node.name === 'num') this.lists.set(node.attributes['numId'] ?? '', listOf(node, forms))
    }
  }

  /** The indents that a level gives; nothing where the paragraph is not numbered. */
  look({ numbering }: ParagraphLook): ParagraphLook {
    return (numbering && this.lists.get(numbering.id)?.levels.get(numbering.level)?.look) ?? {}
  }

  /** What stands before a paragraph: «1. », «- »; to be asked once a paragraph, in their order. */
  label({ numbering }: ParagraphLook): string {
    const list = numbering && this.lists.get(numbering.id)
    const level = list?.levels.get(numbering!.level)
    if (!level) return ''
    if (level.format === 'bullet') return `${/^[-–—]$/.test(level.text) ? '-' : '•'} `
    const counts = this.count(numbering!, list!, level)
    const label = level.text.replace(/%(\d)/g, (_, at: string) => written(counts[Number(at) - 1] ?? 1, list!.levels.get(Number(at) - 1)?.format ?? 'decimal'))
    return label === '' ? '' : `${label} `
  }

  /** The numbers of a paragraph by level. */
  private count({ id, level: at }: { readonly id: string; readonly level: number }, { form, levels, restarts }: List, level: Level): readonly number[] {
    const counts = this.counts.get(form) ?? []
    this.counts.set(form, counts)
    const restart = this.begun.has(`${id} ${at}`) ? undefined : restarts.get(at)
    this.begun.add(`${id} ${at}`)
    counts.length = at + 1
    for (let above = 0; above < at; above++) counts[above] ??= levels.get(above)?.start ?? 1
    counts[at] = restart ?? (counts[at] ?? level.start - 1) + 1
    return counts
  }
}

function listOf(node: XmlNode, forms: ReadonlyMap<string, ReadonlyMap<number, Level>>): List {
  const form = valueOf(node, 'abstractNumId') ?? ''
  const overrides = children(node).filter(({ name }) => name === 'lvlOverride')
  const restarts = overrides.flatMap((each): [number, number][] => {
    const start = valueOf(each, 'startOverride')
    return start === undefined ? [] : [[Number(each.attributes['ilvl'] ?? 0), Number(start)]]
  })
  const own = overrides.flatMap((each) => [...levelsOf(each)])
  return { form, levels: new Map([...(forms.get(form) ?? NO_LEVELS), ...own]), restarts: new Map(restarts) }
}

function levelsOf(node: XmlNode): ReadonlyMap<number, Level> {
  const levels = children(node).filter(({ name }) => name === 'lvl')
  return new Map(levels.map((level) => [Number(level.attributes['ilvl'] ?? 0), {
    format: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    start: Number(valueOf(level, 'start') ?? 1),
    look: paragraphLook(childOf(level, 'pPr')),
  }]))
}

const ROMAN: readonly (readonly [number, string])[] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

function written(count: number, format: string): string {
  if (format.endsWith('Letter')) return letterOf(count, format)
  if (!format.endsWith('Roman')) return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
  let rest = count
  let roman = ''
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) roman += letters
  return format === 'lowerRoman' ? roman.toLowerCase() : roman
}

function letterOf(count: number, format: string): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26))
  return format === 'lowerLetter' ? letter.toLowerCase() : letter
}
