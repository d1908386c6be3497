// Rules that Excel keeps in the extensions of a sheet: those whose lists stand on another sheet. The library passes
// them over.
import type { DataValidation, Workbook } from 'hucre/xlsx'
import { readParts } from './package.ts'

const RULE = /<x14:dataValidation\b([^>]*)>([^]*?)<\/x14:dataValidation>/g

/** Adds the rules to the sheets of a workbook that has been read from these bytes. */
export function addExtendedRules(workbook: Workbook, bytes: Uint8Array): void {
  const application = readParts(bytes, (name) => name === 'docProps/app.xml').get('docProps/app.xml') ?? ''
  // Only Excel writes them, and unpacking the sheets once more takes time.
  if (!application.includes('Microsoft Excel')) return
  const texts = sheetTexts(bytes)
  for (const sheet of workbook.sheets) {
    const rules = [...(texts.get(sheet.name) ?? '').matchAll(RULE)].map(([, attributes = '', content = '']) =>
      ruleOf(attributes, content),
    )
    const found = rules.filter((rule) => rule !== null)
    if (found.length > 0) sheet.dataValidations = [...(sheet.dataValidations ?? []), ...found]
  }
}

/** The extensions of each sheet by its name. */
function sheetTexts(bytes: Uint8Array): Map<string, string> {
  const parts = readParts(bytes, (name) =>
    /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  )
  const targets = new Map<string, string>()
  for (const [tag] of (parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)) {
    targets.set(attribute(tag, 'Id') ?? '', (attribute(tag, 'Target') ?? '').replace(/^\/?xl\//, ''))
  }
  const texts = new Map<string, string>()
  for (const [tag] of (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*>/g)) {
    const text = parts.get(`xl/${targets.get(attribute(tag, 'r:id') ?? '') ?? ''}`) ?? ''
    texts.set(attribute(tag, 'name') ?? '', text.slice(Math.max(0, text.indexOf('</sheetData>'))))
  }
  return texts
}

function ruleOf(attributes: string, content: string): DataValidation | null {
  const text = (tag: string) => new RegExp(`<x14:${tag}>\\s*<xm:f>([^]*?)</xm:f>`).exec(content)?.[1]
  const range = /<xm:sqref>([^<]*)<\/xm:sqref>/.exec(content)?.[1]
  const type = attribute(attributes, 'type') as DataValidation['type'] | undefined
  const formula1 = text('formula1')
  if (range === undefined || type === undefined || formula1 === undefined) return null
  const formula2 = text('formula2')
  const operator = attribute(attributes, 'operator') as DataValidation['operator']
  const errorStyle = attribute(attributes, 'errorStyle') as DataValidation['errorStyle']
  const inputMessage = attribute(attributes, 'prompt')
  return {
    type,
    range,
    formula1: unescape(formula1),
    showErrorMessage: attribute(attributes, 'showErrorMessage') === '1',
    ...(formula2 === undefined ? {} : { formula2: unescape(formula2) }),
    ...(operator ? { operator } : {}),
    ...(errorStyle ? { errorStyle } : {}),
    ...(inputMessage ? { inputMessage } : {}),
  }
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescape(value)
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
  })
}
