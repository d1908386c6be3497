import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/documents/docx/to-docx.ts'
import { paragraph, textCell, type Block, type Section, type Table } from '../../../src/documents/model.ts'
import { listTable } from '../../../src/documents/report/tables/list-table.ts'
import { partsOf } from '../docx-reader.ts'
import { modelFor } from '../report/made.ts'
import { child, descendants, parseXml, valueOf, type XmlElement } from '../xml-tree.ts'

const sectionOf = (...blocks: Block[]): Section => ({ orientation: 'portrait', blocks })
const bodyOf = (...sections: Section[]): XmlElement => {
  const parts = partsOf(toDocx({ title: 'Thử', marks: [], sections }))
  return child(parseXml(parts['word/document.xml']!), 'w:body')!
}
const keepsNext = (element: XmlElement): boolean[] => descendants(element, 'w:p').map((each) => child(child(each, 'w:pPr'), 'w:keepNext') !== undefined)
/** Whether each row is on the page on which the next one begins. */
const keptRows = (table: XmlElement): boolean[] => descendants(table, 'w:tr').map((row) => keepsNext(row).every(Boolean))
const list = (...texts: string[]): Table => listTable([['TT', 1], ['Nội dung', 9, 'tableLeft']], texts.map((text, index) => [String(index + 1), text]))
const rowsOf = (table: Table): boolean[] => keptRows(descendants(bodyOf(sectionOf(table)), 'w:tbl')[0]!).slice(1)

describe('the rows of a table', () => {
  test('neither the first nor the last stands alone on a page', () => {
    expect(rowsOf(list('a', 'b', 'c', 'd', 'e'))).toEqual([true, false, false, true, false])
    expect(rowsOf(list('a', 'b'))).toEqual([true, false])
    expect(rowsOf(list('a'))).toEqual([false])
  })

  test('one that may go on over pages is not held back', () => {
    expect(rowsOf(list('dài '.repeat(1000), 'b', 'c'))).toEqual([false, true, false])
  })

  test('a merged cell is on one page', () => {
    const table = listTable([['TT', 1], ['Nội dung', 9]], [['1', 'a'], ['2', 'b'], ['3', 'c'], ['4', null], ['5', null], ['6', 'd'], ['7', 'e'], ['8', 'f']])
    expect(rowsOf(table)).toEqual([true, false, true, true, false, false, true, false])
  })

  test('a chart is on one page, with its caption', () => {
    const { sections } = modelFor({ period: '2026' })
    const body = bodyOf(...sections)
    const charts = descendants(body, 'w:tbl').filter((table) => valueOf(descendants(table, 'w:pPr')[0], 'w:pStyle') === 'ND30TableBar')
    expect(charts).toHaveLength(3)
    for (const chart of charts) {
      const rows = keptRows(chart)
      expect(rows.length).toBeGreaterThan(5)
      expect(rows).toEqual([...rows.slice(1).map(() => true), false])
      const caption = body.children[body.children.indexOf(chart) - 1]!
      expect(valueOf(child(caption, 'w:pPr'), 'w:pStyle')).toBe('ND30TableCaption')
    }
  })
})

describe('the signature', () => {
  const closing = paragraph('closing', 'Thông báo để biết./.')

  test('has the paragraph before the last sentence on its page', () => {
    expect(keepsNext(bodyOf(sectionOf(paragraph('body', 'Một.'), paragraph('body', 'Hai.'), closing)))).toEqual([false, true, false])
  })

  test('has the last row of a table that the last sentence follows on its page', () => {
    const body = bodyOf(sectionOf(list('a', 'b', 'c', 'd', 'e'), closing))
    expect(keptRows(body).slice(1)).toEqual([true, false, false, true, true])
    const after = body.children[body.children.findIndex(({ name }) => name === 'w:tbl') + 1]!
    expect(child(child(after, 'w:pPr'), 'w:keepNext')).toBeDefined()
  })
})

describe('what ends a section after a table', () => {
  const bare: Table = { kind: 'table', borders: 'all', columns: [1], rows: [{ cells: [textCell('tableLeft', 'a')] }] }
  const endOf = (body: XmlElement): XmlElement[] => {
    const { children } = body
    return children.slice(children.findIndex(({ name }) => name === 'w:tbl') + 1).filter(({ name }) => name === 'w:p')
  }

  // LibreOffice takes the size of a document's last paragraph from its style alone: set otherwise, a full page was followed by a blank one.
  test('is one paragraph that takes no room', () => {
    for (const body of [bodyOf(sectionOf(bare)), bodyOf(sectionOf(bare), sectionOf())]) {
      const properties = child(endOf(body)[0], 'w:pPr')
      expect(valueOf(properties, 'w:pStyle')).toBe('ND30Gap')
      expect(child(properties, 'w:spacing')).toBeUndefined()
    }
    expect(endOf(bodyOf(sectionOf(bare)))).toHaveLength(1)
    const styles = parseXml(partsOf(toDocx({ title: '', marks: [], sections: [] }))['word/styles.xml']!)
    const gap = descendants(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'ND30Gap')
    expect(valueOf(child(gap, 'w:rPr'), 'w:sz')).toBe('2')
    expect(child(child(gap, 'w:pPr'), 'w:spacing')!.attributes).toMatchObject({ 'w:before': '0', 'w:after': '0' })
  })
})
