// The styles of a document: what a paragraph and a run look like, whatever says so, from the defaults up to the run itself.
import { children, parseXml, type XmlNode } from '../files/xml.ts'
import type { Bands, CellStyle } from './table-formats.ts'
import { childOf, paragraphLook, runLook, valueOf, type ParagraphLook, type RunLook, type ThemeFonts } from './xml-looks.ts'

/** What a reader takes where nothing says more. */
const BASE_RUN: RunLook = { fonts: ['Times New Roman'], sizePt: 10, colour: 'auto' }

const TOGGLES = ['bold', 'italic', 'caps'] as const
type Writable = { -readonly [K in keyof RunLook]: RunLook[K] }

interface Look {
  readonly run: RunLook
  readonly paragraph: ParagraphLook
}

const NO_LOOK: Look = { run: {}, paragraph: {} }

export class Styles {
  private readonly byId: ReadonlyMap<string, XmlNode>
  private readonly theme: ThemeFonts
  private readonly defaultParagraph: string
  private readonly baseRun: RunLook
  private readonly baseParagraph: ParagraphLook
  private readonly looks = new Map<string, Look>()

  constructor(styles: string | undefined, theme: string | undefined) {
    const root = styles === undefined ? undefined : childOf(parseXml(styles), 'styles')
    const all = root ? children(root).filter(({ name }) => name === 'style') : []
    this.theme = themeFonts(theme)
    this.byId = new Map(all.map((style) => [style.attributes['styleId'] ?? '', style]))
    this.defaultParagraph = all.find(({ attributes }) => attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['default'] ?? ''))?.attributes['styleId'] ?? ''
    const defaults = childOf(root, 'docDefaults')
    this.baseRun = { ...BASE_RUN, ...runLook(childOf(childOf(defaults, 'rPrDefault'), 'rPr'), this.theme) }
    this.baseParagraph = paragraphLook(childOf(childOf(defaults, 'pPrDefault'), 'pPr'))
  }

  /** How a paragraph looks by its table, its style and itself; a numbering comes between style and paragraph. */
  paragraph(properties: XmlNode | undefined, cell: CellStyle | undefined, numbered: (look: ParagraphLook) => ParagraphLook): ParagraphLook {
    const own = paragraphLook(properties)
    const styled = { ...this.baseParagraph, ...this.inCell(cell).paragraph, ...this.paragraphsOf(this.styleOf(properties)) }
    return { ...styled, ...numbered({ ...styled, ...own }), ...own }
  }

  /** How a run of a paragraph looks. */
  run(properties: XmlNode | undefined, paragraph: XmlNode | undefined, cell: CellStyle | undefined): RunLook {
    const styled = [this.inCell(cell).run, this.runsOf(this.styleOf(paragraph)), this.runsOf(valueOf(properties, 'rStyle'))]
    const look: Writable = Object.assign({}, this.baseRun, ...styled)
    // What two kinds of style switch on is off again (ECMA-376, 17.7.3).
    for (const name of TOGGLES) if (styled.filter((each) => each[name]).length === 2) look[name] = false
    return { ...look, ...runLook(properties, this.theme) }
  }

  /** How many rows and columns a band of a table style has. */
  bandsOf(id: string): Bands {
    const properties = this.chain(id).map((style) => childOf(style, 'tblPr'))
    const size = (name: string): number => Number(properties.map((each) => valueOf(each, name)).toReversed().find((value) => value !== undefined) ?? 1) || 1
    return { rows: size('tblStyleRowBandSize'), columns: size('tblStyleColBandSize') }
  }

  /** What the style of a table says of a cell: the style itself, then what holds for the cell's place. */
  private inCell(cell: CellStyle | undefined): Look {
    if (!cell) return NO_LOOK
    const looks = [this.known(cell.id), ...cell.formats.map((type) => this.conditional(cell.id, type))]
    return { run: Object.assign({}, ...looks.map(({ run }) => run)) as RunLook, paragraph: Object.assign({}, ...looks.map(({ paragraph }) => paragraph)) as ParagraphLook }
  }

  private conditional(id: string, type: string): Look {
    return this.looked(`${id} ${type}`, () => this.chain(id).flatMap((style) =>
      children(style).filter(({ name, attributes }) => name === 'tblStylePr' && attributes['type'] === type)))
  }

  private styleOf(properties: XmlNode | undefined): string {
    return valueOf(properties, 'pStyle') ?? this.defaultParagraph
  }

  private runsOf(id: string | undefined): RunLook {
    return this.known(id).run
  }

  private paragraphsOf(id: string | undefined): ParagraphLook {
    return this.known(id).paragraph
  }

  /** What a style says with all that it is based on. */
  private known(id = ''): Look {
    return this.looked(id, () => this.chain(id))
  }

  /** What nodes say one after another, each key worked out once. */
  private looked(key: string, nodesOf: () => readonly XmlNode[]): Look {
    let look = this.looks.get(key)
    if (!look) {
      const nodes = nodesOf()
      const run = Object.assign({}, ...nodes.map((node) => runLook(childOf(node, 'rPr'), this.theme))) as RunLook
      const paragraph = Object.assign({}, ...nodes.map((node) => paragraphLook(childOf(node, 'pPr')))) as ParagraphLook
      this.looks.set(key, (look = { run, paragraph }))
    }
    return look
  }

  /** A style with those that it is based on, the base first. */
  private chain(id: string | undefined): XmlNode[] {
    const chain: XmlNode[] = []
    for (let next = id; next !== undefined; next = valueOf(chain[0], 'basedOn')) {
      const style = this.byId.get(next)
      if (!style || chain.includes(style)) break
      chain.unshift(style)
    }
    return chain
  }
}

function themeFonts(theme: string | undefined): ThemeFonts {
  const scheme = theme === undefined ? undefined : childOf(childOf(childOf(parseXml(theme), 'theme'), 'themeElements'), 'fontScheme')
  const latin = (name: string): string | undefined => valueOf(childOf(scheme, name), 'latin', 'typeface')
  return { major: latin('majorFont'), minor: latin('minorFont') }
}
