// The order in which the schema of WordprocessingML (ISO/IEC 29500-1, Annex A) wants children, for what we write.
// Word refuses or repairs a file that breaks it.
import type { XmlElement } from './xml-tree.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/).map((word) => `w:${word}`)

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`),
  'w:rPr': words(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath`),
  'w:tblPr': words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`),
  'w:tblBorders': words('top left start bottom right end insideH insideV'),
  'w:tcBorders': words('top start left bottom end right insideH insideV tl2br tr2bl'),
  'w:tblCellMar': words('top left start bottom right end'),
  'w:tcPr': words('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  'w:trPr': words('cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden'),
  'w:sectPr': words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`),
  'w:style': words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
    personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
  'w:tbl': words('tblPr tblGrid tr'),
  'w:tr': words('tblPrEx trPr tc'),
  'w:tc': words('tcPr p'),
  'w:p': words('pPr r'),
  'w:r': words('rPr t br tab fldChar instrText'),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:styles': words('docDefaults latentStyles style'),
}

/** Children of a run come in any order after its properties. */
const FREE_AFTER_FIRST = new Set(['w:r'])
/** Elements of which there may be several. */
const REPEATED = new Set(words('headerReference tr tc p r t br tab style'))

/** What breaks the order below an element, one complaint each. */
export function schemaComplaints(element: XmlElement): string[] {
  const order = ORDERS[element.name]
  const names = element.children.map(({ name }) => name)
  const own = order === undefined ? [] : orderComplaints(element.name, { names, order })
  return [...own, ...element.children.flatMap(schemaComplaints)]
}

function orderComplaints(parent: string, { names, order }: { names: readonly string[]; order: readonly string[] }): string[] {
  const complaints = names.filter((name) => !order.includes(name)).map((name) => `${parent} has no ${name}`)
  names.forEach((name, index) => {
    const before = names[index - 1]
    if (before === undefined) return
    const isInOrder = FREE_AFTER_FIRST.has(parent) ? name !== order[0] : order.indexOf(before) <= order.indexOf(name)
    if (!isInOrder) complaints.push(`${parent}: ${name} after ${before}`)
    if (before === name && !REPEATED.has(name)) complaints.push(`${parent}: ${name} twice`)
  })
  return complaints
}
