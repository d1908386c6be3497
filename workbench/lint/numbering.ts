// Numbers and dashes that Word puts before paragraphs by itself: they are no text of the paragraph, yet a reader sees them.
import { children, parseXml, type XmlNode } from '../files/xml.ts'
import { childOf, paragraphLook, valueOf, type ParagraphLook } from './xml-looks.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly look: ParagraphLook
}

export class Numbering {
  private readonly levels = new Map<string, ReadonlyMap<number, Level>>()
  private readonly counts = new Map<string, number[]>()

  constructor(xml: string | undefined) {
    const root = xml === undefined ? undefined : childOf(parseXml(xml), 'numbering')
    if (!root) return
    const abstracts = new Map<string, ReadonlyMap<number, Level>>()
    for (const node of children(root)) {
      if (node.name === 'abstractNum') abstracts.set(node.attributes['abstractNumId'] ?? '', levelsOf(node))
      if (node.name === 'num') this.levels.set(node.attributes['numId'] ?? '', abstracts.get(valueOf(node, 'abstractNumId') ?? '') ?? new Map<number, Level>())
    }
  }

  /** The indents that a level gives; nothing where the paragraph is not numbered. */
  look({ numbering }: ParagraphLook): ParagraphLook {
    return (numbering && this.levels.get(numbering.id)?.get(numbering.level)?.look) ?? {}
  }

  /** What stands before a paragraph: «1. », «- »; to be asked once a paragraph, in their order. */
  label({ numbering }: ParagraphLook): string {
    const levels = numbering && this.levels.get(numbering.id)
    const level = levels?.get(numbering!.level)
    if (!level) return ''
    if (level.format === 'bullet') return `${/^[-–—]$/.test(level.text) ? '-' : '•'} `
    const counts = this.counts.get(numbering!.id) ?? []
    this.counts.set(numbering!.id, counts)
    counts.length = numbering!.level + 1
    for (let at = 0; at < numbering!.level; at++) counts[at] ??= levels!.get(at)?.start ?? 1
    counts[numbering!.level] = (counts[numbering!.level] ?? level.start - 1) + 1
    const label = level.text.replace(/%(\d)/g, (_, at: string) => written(counts[Number(at) - 1] ?? 1, levels!.get(Number(at) - 1)?.format ?? 'decimal'))
    return label === '' ? '' : `${label} `
  }
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
  if (!format.endsWith('Roman')) return String(count)
  let rest = count
  let roman = ''
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) roman += letters
  return format === 'lowerRoman' ? roman.toLowerCase() : roman
}

function letterOf(count: number, format: string): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26))
  return format === 'lowerLetter' ? letter.toLowerCase() : letter
}
