import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/documents/docx/to-docx.ts'
import { paragraph, textCell, type Block, type DocumentModel, type Section, type Table } from '../../../src/documents/model.ts'
import { partsOf, readDocx } from '../docx-reader.ts'
import { schemaComplaints } from '../schema-order.ts'
import { child, descendants, parseXml, valueOf, type XmlElement } from '../xml-tree.ts'

const modelOf = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  title: 'Thử', marks: [], sections: [{ orientation: 'portrait', blocks }], ...more,
})
const sectionOf = (orientation: Section['orientation'], text: string): Section => ({
  orientation, blocks: [paragraph('body', text)],
})
const documentOf = (model: DocumentModel): XmlElement => parseXml(partsOf(toDocx(model))['word/document.xml']!)
const textsOf = (model: DocumentModel): string[] =>
  readDocx(toDocx(model)).sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))

const tableArb: fc.Arbitrary<Table> = fc.record({
  kind: fc.constant('table' as const),
  borders: fc.constantFrom('all' as const, 'none' as const),
  columns: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
  rows: fc.array(
    fc.record({
      isHeader: fc.boolean(),
      isWhole: fc.boolean(),
      cells: fc.tuple(fc.string(), fc.string(), fc.constantFrom('DDEEDD', undefined)).map(([one, two, shade]) => [
        textCell('tableLeft', one, { span: 2 }), textCell('tableCenter', two, shade === undefined ? {} : { shade }),
      ]),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})
const blockArb: fc.Arbitrary<Block> = fc.oneof(
  tableArb,
  fc.record({ kind: fc.constant('rule' as const), lengthPt: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ text: fc.string(), bold: fc.boolean(), italic: fc.boolean() }).map((run) => paragraph('body', [run])),
)
const modelArb: fc.Arbitrary<DocumentModel> = fc.record({
  title: fc.string(),
  marks: fc.array(fc.string(), { maxLength: 2 }),
  sections: fc.array(
    fc.record({
      orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
      blocks: fc.array(blockArb, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})

describe('the file', () => {
  test('has its parts in one order, each well formed and declared', () => {
    const parts = partsOf(toDocx(modelOf([])))
    const names = Object.keys(parts)
    expect(names).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/document.xml', 'word/_rels/document.xml.rels',
      'word/styles.xml', 'word/settings.xml', 'word/header1.xml', 'word/header2.xml',
    ])
    const declared = descendants(parseXml(parts['[Content_Types].xml']!), 'Override').map((each) => each.attributes['PartName'])
    const written = names.filter((name) => name.endsWith('.xml') && !name.startsWith('[')).map((name) => `/${name}`)
    expect(new Set(declared)).toEqual(new Set(written))
    expect(declared).toHaveLength(written.length)
  })

  test('has the same bytes for the same model, and a stamp that no clock and no time zone gives', () => {
    const model = modelOf([paragraph('body', 'Một')])
    expect(toDocx(model)).toEqual(toDocx(JSON.parse(JSON.stringify(model)) as DocumentModel))
    // Bytes 10–13 of a zip: time and date of the first file, 12:00 on 01/01/2026.
    expect(toDocx(model).slice(10, 14)).toEqual(Uint8Array.of(0x00, 0x60, 0x21, 0x5c))
  })

  test('relates every id that the document names', () => {
    const parts = partsOf(toDocx(modelOf([])))
    const related = parseXml(parts['word/_rels/document.xml.rels']!).children
    const named = descendants(parseXml(parts['word/document.xml']!), 'w:headerReference').map((each) => each.attributes['r:id'])
    expect(named).toEqual(['rId3', 'rId4'])
    for (const id of named) {
      const target = related.find(({ attributes }) => attributes['Id'] === id)!.attributes['Target']!
      expect(Object.keys(parts)).toContain(`word/${target}`)
    }
  })

  test('names its title, with what a cell may hold', () => {
    expect(partsOf(toDocx(modelOf([], { title: 'A & <B>' })))['docProps/core.xml']).toContain('<dc:title>A &amp; &lt;B&gt;</dc:title>')
  })

  test('keeps the order of the schema in any model', () => {
    fc.assert(fc.property(modelArb, (model) => {
      const parts = partsOf(toDocx(model))
      const complaints = Object.keys(parts).flatMap((name) => schemaComplaints(parseXml(parts[name]!)))
      expect(complaints).toEqual([])
    }), { numRuns: 40 })
  })
})

describe('text', () => {
  test('is data: markup in it stays text', () => {
    const text = '</w:t></w:r><w:p/> & "x" \u0007'
    expect(textsOf(modelOf([paragraph('body', text)]))).toEqual(['</w:t></w:r><w:p/> & "x" '])
  })

  test('any text comes back, a break as a break and a tab as a tab', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '  ', '\n', '\t', 'ệ', '😀', '<', '&'), { minLength: 1 }), (letters) => {
      const text = letters.join('')
      expect(textsOf(modelOf([paragraph('body', text)]))).toEqual([text])
    }), { numRuns: 40 })
  })

  test('keeps its spaces where a reader would fold them', () => {
    const texts = descendants(documentOf(modelOf([paragraph('body', ' a'), paragraph('body', 'a b')])), 'w:t')
    expect(texts.map((each) => each.attributes['xml:space'])).toEqual(['preserve', undefined])
  })

  test('a run says only what its style does not', () => {
    const [plain, bold] = descendants(documentOf(modelOf([paragraph('body', [{ text: 'a' }, { text: 'b', bold: true }])])), 'w:r')
    expect(child(plain, 'w:rPr')).toBeUndefined()
    expect(child(child(bold, 'w:rPr'), 'w:b')).toBeDefined()
  })
})

test('what leads on to a list or a table stays with it, as headings, captions and header rows do', () => {
  const keeps = (block: Block): boolean => {
    const parts = partsOf(toDocx(modelOf([block, paragraph('body', 'sau')])))
    const [first] = descendants(parseXml(parts['word/document.xml']!), 'w:pPr')
    const style = descendants(parseXml(parts['word/styles.xml']!), 'w:style').find(({ attributes }) => attributes['w:styleId'] === valueOf(first!, 'w:pStyle'))
    return [first!, child(style!, 'w:pPr')!].some((properties) => child(properties, 'w:keepNext') !== undefined)
  }
  expect(keeps(paragraph('body', 'cụ thể như sau:'))).toBe(true)
  expect(keeps(paragraph('body', 'Đã xong.'))).toBe(false)
  for (const style of ['heading', 'subheading', 'tableCaption', 'tableHead', 'tableGroup', 'appendixTitle', 'closing'] as const) expect(keeps(paragraph(style, 'x')), style).toBe(true)
})

describe('sections', () => {
  const document = documentOf(modelOf([], { sections: [sectionOf('portrait', 'a'), sectionOf('landscape', 'b')] }))
  const sections = descendants(document, 'w:sectPr')

  test('each bears its own properties, the last ones at the end of the body', () => {
    expect(sections).toHaveLength(2)
    const body = child(document, 'w:body')!.children
    expect(body[body.length - 1]).toBe(sections[1])
  })

  test('a landscape page has its sides exchanged', () => {
    const sizes = sections.map((section) => child(section, 'w:pgSz')!.attributes)
    expect(sizes).toEqual([{ 'w:w': '11906', 'w:h': '16838' }, { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }])
  })

  test('each counts its pages from 1 and leaves the first without a number', () => {
    for (const section of sections) {
      expect(valueOf(section, 'w:pgNumType', 'w:start')).toBe('1')
      expect(child(section, 'w:titlePg')).toBeDefined()
    }
  })
})

describe('marks', () => {
  const headersOf = (marks: readonly string[]): string[] => {
    const { headers } = readDocx(toDocx(modelOf([], { marks })))
    return ['default', 'first'].map((use) => descendants(headers[use]!, 'w:t').map(({ text }) => text).join('|'))
  }

  test('stand at the head of every page, the first included', () => {
    expect(headersOf(['DỰ THẢO', 'DỮ LIỆU MẪU & <THỬ>'])).toEqual(['2|DỰ THẢO|DỮ LIỆU MẪU & <THỬ>', 'DỰ THẢO|DỮ LIỆU MẪU & <THỬ>'])
  })

  test('are absent where there are none', () => {
    expect(headersOf([])).toEqual(['2', ''])
  })
})

describe('tables', () => {
  const table = (more: Partial<Table> = {}): Table => ({
    kind: 'table', borders: 'all', columns: [1, 1, 1],
    rows: [
      { isHeader: true, isWhole: true, cells: ['a', 'b', 'c'].map((text) => textCell('tableHead', text)) },
      { cells: [textCell('tableGroup', 'nhóm', { span: 3 })] },
      { cells: ['1\n2', '', '3'].map((text) => textCell('tableLeft', text, { shade: 'DDEEDD', vertical: 'top' })) },
    ],
    ...more,
  })
  const written = documentOf(modelOf([table()]))
  const rows = descendants(written, 'w:tr')

  test('have columns that add up to the width of the page, to the twip', () => {
    const widths = descendants(written, 'w:gridCol').map((column) => Number(column.attributes['w:w']))
    expect(widths).toEqual([3118, 3119, 3118])
    expect(Number(valueOf(descendants(written, 'w:tblPr')[0], 'w:tblW', 'w:w'))).toBe(9355)
  })

  test('repeat their head and keep whole the rows that ask for it', () => {
    expect(rows.map((row) => (child(row, 'w:trPr')?.children ?? []).map(({ name }) => name))).toEqual([
      ['w:cantSplit', 'w:tblHeader'], [], [],
    ])
  })

  test('let a cell span columns, with the width of them all', () => {
    const [cell] = descendants(rows[1]!, 'w:tcPr')
    expect(valueOf(cell, 'w:gridSpan')).toBe('3')
    expect(valueOf(cell, 'w:tcW', 'w:w')).toBe('9355')
  })

  test('have a paragraph a line, the shade and the place that a cell asks for', () => {
    const cells = descendants(rows[2]!, 'w:tc')
    expect(cells.map((cell) => descendants(cell, 'w:p').length)).toEqual([2, 1, 1])
    expect(valueOf(child(cells[0], 'w:tcPr'), 'w:shd', 'w:fill')).toBe('DDEEDD')
    expect(child(child(cells[0], 'w:tcPr'), 'w:vAlign')).toBeUndefined()
    expect(valueOf(descendants(rows[0]!, 'w:tcPr')[0], 'w:vAlign')).toBe('center')
  })

  test('without borders say so for the table and for each cell', () => {
    const plain = documentOf(modelOf([table({ borders: 'none' })]))
    const borders = [...descendants(plain, 'w:tblBorders'), ...descendants(plain, 'w:tcBorders')]
    expect(borders).toHaveLength(8)
    expect(new Set(borders.flatMap(({ children }) => children.map((each) => each.attributes['w:val'])))).toEqual(new Set(['nil']))
  })

  test('never touch each other, nor begin or end the body', () => {
    const body = child(documentOf(modelOf([table(), table()])), 'w:body')!
    expect(body.children.map(({ name }) => name)).toEqual(['w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  })

  test('a cell without anything still has the paragraph that the format asks for', () => {
    const empty = documentOf(modelOf([{ kind: 'table', borders: 'all', columns: [1], rows: [{ cells: [{ blocks: [] }] }] }]))
    expect(descendants(empty, 'w:tc')[0]!.children.map(({ name }) => name)).toEqual(['w:tcPr', 'w:p'])
  })
})

describe('rules', () => {
  const lengthsOf = (model: DocumentModel): (number | null)[] =>
    readDocx(toDocx(model)).sections.flatMap(({ paragraphs }) => paragraphs.map(({ rulePt }) => rulePt))

  test('are as long as asked, on a page and in a cell', () => {
    const rule = { kind: 'rule', lengthPt: 100 } as const
    expect(lengthsOf(modelOf([rule]))[0]).toBeCloseTo(100, 0)
    const cell: Table = { kind: 'table', borders: 'none', columns: [1, 2], rows: [{ cells: [{ blocks: [rule] }, { blocks: [] }] }] }
    expect(lengthsOf(modelOf([cell]))[1]).toBeCloseTo(100, 0)
  })

  test('are never longer than their room', () => {
    expect(lengthsOf(modelOf([{ kind: 'rule', lengthPt: 9999 }]))[0]).toBeCloseTo(467.75, 1)
  })
})
