// A document model as the bytes of a .docx file: the parts, their relations, the zip around them.
import { zipSync } from 'fflate'
import type { DocumentModel } from '../model.ts'
import { bodyXml } from './body.ts'
import { firstPageHeadXml, pageHeadXml } from './page.ts'
import { stylesXml } from './styles.ts'
import { utf8 } from './utf8.ts'
import { escapeXml } from './xml.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}/relationships"`
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts that word/document.xml refers to, by id: rId1, rId2, … */
const RELATED = ['styles', 'settings', 'header', 'header'] as const
const FILES = ['styles', 'settings', 'header1', 'header2'] as const

// Zips hold local time: a date made from local parts gives the same bytes in every time zone.
const STAMP = new Date(2026, 0, 1, 12)

/** The bytes of the .docx file. The same model gives the same bytes, at any time and in any time zone. */
export function toDocx(model: DocumentModel): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const parts = partsOf(model)
  for (const name of Object.keys(parts)) files[name] = utf8([HEAD].concat(parts[name]!))
  return zipSync(files, { level: 6, mtime: STAMP })
}

/** Each part as its text, the long one in pieces. */
function partsOf(model: DocumentModel): Readonly<Record<string, string | readonly string[]>> {
  const { wording = '' } = model
  const hasWording = wording !== ''
  return {
    '[Content_Types].xml': contentTypesXml(hasWording),
    '_rels/.rels': relationsXml([
      [`${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ...(hasWording ? [[`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'] as const] : []),
    ]),
    ...(hasWording ? { 'docProps/custom.xml': customXml(wording) } : {}),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`
      + `<dc:title>${escapeXml(model.title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    'word/document.xml': [`<w:document ${NAMESPACES}><w:body>`, ...bodyXml(model.sections), '</w:body></w:document>'],
    'word/_rels/document.xml.rels': relationsXml(
      RELATED.map((type, index) => [`${OFFICE}/relationships/${type}`, `${FILES[index]}.xml`]),
    ),
    'word/styles.xml': `<w:styles ${NAMESPACES}>${stylesXml()}</w:styles>`,
    'word/settings.xml': `<w:settings ${NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" `
      + 'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
    'word/header1.xml': `<w:hdr ${NAMESPACES}>${pageHeadXml(model.marks)}</w:hdr>`,
    'word/header2.xml': `<w:hdr ${NAMESPACES}>${firstPageHeadXml(model.marks)}</w:hdr>`,
  }
}

/** So many characters of a property are sure to outlive an editing. */
const PROPERTY_LENGTH = 248

/** The marks of what the machine wrote, over as many properties as they need. */
function customXml(wording: string): string {
  const pieces = wording.match(new RegExp(`.{1,${PROPERTY_LENGTH}}`, 'g')) ?? []
  return `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">`
    + pieces.map((piece, index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="wording${index + 1}">`
      + `<vt:lpwstr>${escapeXml(piece)}</vt:lpwstr></property>`).join('')
    + '</Properties>'
}

function contentTypesXml(hasWording: boolean): string {
  const override = (path: string, type: string): string => `<Override PartName="/${path}.xml" ContentType="${type}+xml"/>`
  return `<Types xmlns="${PACKAGE}/content-types">`
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + '<Default Extension="xml" ContentType="application/xml"/>'
    + override('docProps/core', 'application/vnd.openxmlformats-package.core-properties')
    + (hasWording ? override('docProps/custom', 'application/vnd.openxmlformats-officedocument.custom-properties') : '')
    + override('word/document', `${CONTENT_TYPE}.document.main`)
    + FILES.map((file, index) => override(`word/${file}`, `${CONTENT_TYPE}.${RELATED[index]}`)).join('')
    + '</Types>'
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`
}
