// Pages and their heads: size, margins, and where the page number stands.
import { children, parseXml, type XmlNode } from '../files/xml.ts'
import type { Heads, Page, PageNumber } from './document.ts'
import { readRuns } from './runs.ts'
import type { Styles } from '../docx/styles.ts'
import { childOf, descendants, switchOf, valueOf } from '../docx/xml-looks.ts'

/** What Word takes where nothing is said: a sheet of Letter, an inch on every side. */
const DEFAULTS = { w: 12240, h: 15840, top: 1440, bottom: 1440, left: 1440, right: 1440, header: 720 } as const
const mmOf = (twips: number): number => (twips * 25.4) / 1440

export function readPage(section: XmlNode): Page {
  const said = { ...childOf(section, 'pgSz')?.attributes, ...childOf(section, 'pgMar')?.attributes }
  const mm = (name: keyof typeof DEFAULTS): number => mmOf(Number.isFinite(Number(said[name] ?? NaN)) ? Number(said[name]) : DEFAULTS[name])
  const numbers = childOf(section, 'pgNumType')?.attributes ?? {}
  return {
    widthMm: mm('w'),
    heightMm: mm('h'),
    isLandscape: said['orient'] === 'landscape',
    marginsMm: { top: mm('top'), bottom: mm('bottom'), left: mm('left'), right: mm('right'), header: mm('header') },
    isContinuous: valueOf(section, 'type') === 'continuous',
    startsAt: numbers['start'] === undefined ? null : Number(numbers['start']),
    numberFormat: numbers['fmt'] ?? 'decimal',
  }
}

/** Reads the heads of the sections one after another: a section without a head of its own has that of the one before. */
export class HeadReader {
  private readonly parts: ReadonlyMap<string, string>
  private readonly styles: Styles
  private readonly targets: ReadonlyMap<string, string>
  private readonly isEvenApart: boolean
  private readonly current = new Map<string, XmlNode>()

  constructor(parts: ReadonlyMap<string, string>, styles: Styles) {
    this.parts = parts
    this.styles = styles
    const relations = parts.get('word/_rels/document.xml.rels')
    const all = relations === undefined ? [] : descendants(parseXml(relations), 'Relationship')
    const settings = parts.get('word/settings.xml')
    this.isEvenApart = settings !== undefined && switchOf(childOf(parseXml(settings), 'settings'), 'evenAndOddHeaders') === true
    this.targets = new Map(all.map(({ attributes }) => [attributes['Id'] ?? '', (attributes['Target'] ?? '').replace(/^\/?(?:word\/)?/, '')]))
  }

  read(section: XmlNode): Heads {
    for (const { name, attributes } of children(section)) {
      if (name !== 'headerReference' && name !== 'footerReference') continue
      const part = this.parts.get(`word/${this.targets.get(attributes['id'] ?? '')}`)
      if (part !== undefined) this.current.set(`${name} ${attributes['type']}`, parseXml(part))
    }
    const isFirstApart = switchOf(section, 'titlePg') === true
    const isEvenApart = this.isEvenApart
    const foot = (type: string): boolean => this.numberIn(`footerReference ${type}`) !== null
    return {
      isFirstApart,
      isEvenApart,
      numberInHead: this.numberIn('headerReference default'),
      numberInFirstHead: isFirstApart ? this.numberIn('headerReference first') : null,
      numberInEvenHead: isEvenApart ? this.numberIn('headerReference even') : null,
      hasNumberInFoot: foot('default') || (isFirstApart && foot('first')) || (isEvenApart && foot('even')),
    }
  }

  private numberIn(use: string): PageNumber | null {
    const head = this.current.get(use)
    const paragraph = head && descendants(head, 'p').find(hasPageField)
    if (!paragraph) return null
    const properties = childOf(paragraph, 'pPr')
    const look = this.styles.paragraph(properties, undefined, () => ({}))
    // Word's own gallery centres a number by a frame.
    const isFramed = valueOf(properties, 'framePr', 'xAlign') === 'center'
    const runs = readRuns(paragraph, { styles: this.styles, cellStyle: undefined })
    const isBare = !FORM_OF_NUMBER.test(codeOf(paragraph)) && runs.every(({ text }) => /^[\s\d]*$/.test(text))
    return { isCentred: look.align === 'center' || isFramed, isBare, runs }
  }
}

/** What a field asks for another form of number by. */
const FORM_OF_NUMBER = /\\\*\s*(?:roman|alphabetic|cardtext|ordtext|ordinal|arabicdash)/i

function hasPageField(paragraph: XmlNode): boolean {
  return /(?:^|\s)PAGE\b/i.test(codeOf(paragraph))
}

/** The codes of a paragraph's fields. */
function codeOf(paragraph: XmlNode): string {
  return [...descendants(paragraph, 'fldSimple').map(({ attributes }) => attributes['instr'] ?? ''), ...descendants(paragraph, 'instrText').map(({ text }) => text)].join('')
}
