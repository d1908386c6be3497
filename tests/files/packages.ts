// Spreadsheet packages made by hand, as other programs write them.
import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface Parts {
  /** Content of `<worksheet>`, a sheet each; the first is named «Trang», the others «Trang2»… */
  readonly sheets: readonly string[]
  readonly sharedStrings?: string
  readonly styles?: string
  readonly theme?: string
  /** Content of `<workbook>` besides the sheets. */
  readonly beforeSheets?: string
  readonly afterSheets?: string
  /** The program that wrote it. */
  readonly application?: string
  /** Kinds of the sheets, where one is no worksheet. */
  readonly kinds?: readonly string[]
}

/** The bytes of a package with these parts. */
export function packageOf({
  sheets,
  sharedStrings,
  styles,
  theme,
  beforeSheets = '',
  afterSheets = '',
  application,
  kinds = [],
}: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const add = (name: string, text: string): void => {
    files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
  }
  const relations = sheets.map((_, at) =>
    relation(`rId${at + 1}`, kinds[at] ?? 'worksheet', `worksheets/sheet${at + 1}.xml`),
  )
  if (sharedStrings !== undefined) {
    add('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${sharedStrings}</sst>`)
    relations.push(relation('rId90', 'sharedStrings', 'sharedStrings.xml'))
  }
  if (styles !== undefined) {
    add('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`)
    relations.push(relation('rId91', 'styles', 'styles.xml'))
  }
  if (theme !== undefined) {
    add(
      'xl/theme/theme1.xml',
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">${theme}</a:clrScheme></a:themeElements></a:theme>`,
    )
  }
  if (application !== undefined)
    add('docProps/app.xml', `<Properties><Application>${application}</Application></Properties>`)
  const names = sheets.map(
    (_, at) => `<sheet name="Trang${at === 0 ? '' : at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  add(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  )
  add('_rels/.rels', relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]))
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${beforeSheets}<sheets>${names.join('')}</sheets>${afterSheets}</workbook>`,
  )
  add('xl/_rels/workbook.xml.rels', relationships(relations))
  sheets.forEach((content, at) =>
    add(`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`),
  )
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

/** Styles with one font and these number formats, as cell formats 1, 2, … */
export function stylesWith(
  formats: readonly string[],
  { fonts = '<font><sz val="11"/><name val="Calibri"/></font>', xfs = '' } = {},
): string {
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replace(/"/g, '&quot;')}"/>`,
  )
  const cells = formats.map(
    (_, at) => `<xf numFmtId="${200 + at}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  )
  return (
    `<numFmts>${codes.join('')}</numFmts><fonts>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill>` +
    `<fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders>` +
    `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${cells.join('')}${xfs}</cellXfs>`
  )
}
