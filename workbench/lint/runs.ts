// The runs of a paragraph: its visible text with its looks.
import { runNodes } from '../docx/drawings.ts'
import type { Styles } from '../docx/styles.ts'
import type { CellStyle } from '../docx/table-formats.ts'
import { childOf } from '../docx/xml-looks.ts'
import { children, type XmlNode } from '../files/xml.ts'
import type { ReadRun } from './document.ts'

interface Context {
  readonly styles: Styles
  readonly cellStyle: CellStyle | undefined
}

/** The visible runs of a paragraph. */
export function readRuns(paragraph: XmlNode, { styles, cellStyle }: Context): ReadRun[] {
  const properties = childOf(paragraph, 'pPr')
  return runNodes(paragraph).flatMap((node): ReadRun[] => {
    const { caps, hidden, fonts = [], sizePt = 10, bold = false, italic = false, underlined = false, colour = 'auto' } = styles.run(childOf(node, 'rPr'), properties, cellStyle)
    const text = textOf(node)
    if (hidden || text === '') return []
    return [{ text: caps ? text.toUpperCase() : text, fonts, sizePt, bold, italic, underlined, colour }]
  })
}

/** Runs that stand together, with their text. */
export interface Piece {
  readonly runs: readonly ReadRun[]
  readonly text: string
}

/** The runs between the places where their text is parted. */
export function splitRuns(runs: readonly ReadRun[], at: RegExp): Piece[] {
  const pieces: ReadRun[][] = [[]]
  for (const run of runs) {
    run.text.split(at).forEach((text, index) => {
      if (index > 0) pieces.push([])
      if (text !== '') pieces[pieces.length - 1]!.push({ ...run, text })
    })
  }
  return pieces.map((own) => ({ runs: own, text: own.map(({ text }) => text).join('') }))
}

function textOf(node: XmlNode): string {
  return children(node).map(({ name, text, attributes }) => {
    if (name === 't') return text
    if (name === 'tab') return '\t'
    if (name === 'br' || name === 'cr') return attributes['type'] === 'page' ? '' : '\n'
    return name === 'noBreakHyphen' ? '-' : ''
  }).join('')
}
