// The styles of a document: what a paragraph and a run look like, whatever says so, from the defaults up to the run itself.
import { children, parseXml, type XmlNode } from '../files/xml.ts'
import { childOf, paragraphLook, runLook, valueOf, type ParagraphLook, type RunLook, type ThemeFonts } from './xml-looks.ts'

/** What a reader takes where nothing says more. */
const BASE_RUN: RunLook = { fonts: ['Times New Roman'], sizePt: 10, colour: 'auto' }

export class Styles {
  private readonly byId: ReadonlyMap<string, XmlNode>
  private readonly theme: ThemeFonts
  private readonly defaultParagraph: string
  private readonly baseRun: RunLook
  private readonly baseParagraph: ParagraphLook
  private readonly looks = new Map<string, { readonly run: RunLook; readonly paragraph: ParagraphLook }>()

  constructor(styles: string | undefined, theme: string | undefined) {
    const root = styles === undefined ? undefined : childOf(parseXml(styles), 'styles')
    const all = root ? children(root).filter(({ name }) => name === 'style') : []
    this.theme = themeFonts(theme)
    this.byId = new Map(all.map((style) => [style.attributes['styleId'] ?? '', style]))
    this.defaultParagraph = all.find(({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1')?.attributes['styleId'] ?? ''
    const defaults = childOf(root, 'docDefaults')
    this.baseRun = { ...BASE_RUN, ...runLook(childOf(childOf(defaults, 'rPrDefault'), 'rPr'), this.theme) }
    this.baseParagraph = paragraphLook(childOf(childOf(defaults, 'pPrDefault'), 'pPr'))
  }

  /** How a paragraph looks by its table, its style and itself; a numbering comes between style and paragraph. */
  paragraph(properties: XmlNode | undefined, tableStyle: string | undefined, numbered: (look: ParagraphLook) => ParagraphLook): ParagraphLook {
    const own = paragraphLook(properties)
    const styled = { ...this.baseParagraph, ...this.paragraphsOf(tableStyle), ...this.paragraphsOf(this.styleOf(properties)) }
    return { ...styled, ...numbered({ ...styled, ...own }), ...own }
  }

  /** How a run of a paragraph looks. */
  run(properties: XmlNode | undefined, paragraph: XmlNode | undefined, tableStyle: string | undefined): RunLook {
    return {
      ...this.baseRun,
      ...this.runsOf(tableStyle),
      ...this.runsOf(this.styleOf(paragraph)),
      ...this.runsOf(valueOf(properties, 'rStyle')),
      ...runLook(properties, this.theme),
    }
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

  /** What a style says with all that it is based on, each worked out once. */
  private known(id = ''): { readonly run: RunLook; readonly paragraph: ParagraphLook } {
    let look = this.looks.get(id)
    if (!look) {
      const chain = this.chain(id)
      const run = Object.assign({}, ...chain.map((style) => runLook(childOf(style, 'rPr'), this.theme))) as RunLook
      const paragraph = Object.assign({}, ...chain.map((style) => paragraphLook(childOf(style, 'pPr')))) as ParagraphLook
      this.looks.set(id, (look = { run, paragraph }))
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
