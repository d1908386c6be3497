// What is drawn at a paragraph of a Word document: text boxes, and lines with their lengths.
import { children, type XmlNode } from '../files/xml.ts'
import { childOf, descendants } from './xml-looks.ts'

/** Elements that only stand around runs; what was deleted is none of them. */
const AROUND = new Set(['hyperlink', 'ins', 'moveTo', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml', 'bdo', 'dir'])
const DRAWN = new Set(['drawing', 'pict', 'object', 'AlternateContent'])

/** Whether an element of a run is drawn, and holds no text of its line. */
export const isDrawn = ({ name }: XmlNode): boolean => DRAWN.has(name)

/** Every run in the order of reading, whatever stands around it. */
export function runNodes(node: XmlNode): XmlNode[] {
  return children(node).flatMap((child) => (child.name === 'r' ? [child] : AROUND.has(child.name) ? runNodes(child) : []))
}

const PT_OF_EMU = 1 / 12700
const LINE_SHAPES = ['line', 'straightConnector1']

/** The lengths in points of the lines drawn at a paragraph as shapes; null for one whose length is not said. */
export function drawnLines(paragraph: XmlNode): (number | null)[] {
  return runNodes(paragraph).flatMap((run) => children(run).filter(isDrawn).flatMap(linesOfDrawing))
}

/** What stands in the text boxes that are drawn at a paragraph. */
export function boxesOf(paragraph: XmlNode): XmlNode[] {
  return runNodes(paragraph).flatMap((run) => children(run).filter(isDrawn).flatMap((drawing) => descendants(newer(drawing), 'txbxContent')))
}

/** The newer form of a drawing that is there in two. */
function newer(node: XmlNode): XmlNode {
  return node.name === 'AlternateContent' ? (childOf(node, 'Choice') ?? node) : node
}

function linesOfDrawing(drawing: XmlNode): (number | null)[] {
  const node = newer(drawing)
  const isLine = descendants(node, 'prstGeom').some(({ attributes }) => LINE_SHAPES.includes(attributes['prst'] ?? ''))
  if (isLine) {
    const widths = descendants(node, 'extent').map(({ attributes }) => Number(attributes['cx']) * PT_OF_EMU)
    return widths.length > 0 ? widths : [null]
  }
  const connectors = descendants(node, 'shape').filter(({ attributes }) => attributes['type'] === '#_x0000_t32').map(({ attributes }) => ptOfStyle(attributes['style']))
  return [...descendants(node, 'line').filter(({ attributes }) => attributes['from'] !== undefined).map(vmlLength), ...connectors]
}

function vmlLength({ attributes }: XmlNode): number | null {
  const [from, to] = [attributes['from'], attributes['to']].map((point) => /^(-?[\d.]+)pt/.exec(point ?? '')?.[1])
  return from === undefined || to === undefined ? null : Math.abs(Number(to) - Number(from))
}

function ptOfStyle(style: string | undefined): number | null {
  const width = /(?:^|;)width:([\d.]+)pt/.exec(style ?? '')?.[1]
  return width === undefined ? null : Number(width)
}
