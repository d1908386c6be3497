import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { element, escapeXml, wrapped } from '../../../src/documents/docx/xml.ts'
import { parseXml } from '../xml-tree.ts'

// oxlint-disable-next-line no-control-regex -- the characters of XML 1.0, its production 2
const XML_CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const anyTextArb = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

describe('text in XML', () => {
  test.each([
    ['a < b & c > "d"', 'a &lt; b &amp; c &gt; &quot;d&quot;'],
    ['</w:t><w:br/>', '&lt;/w:t&gt;&lt;w:br/&gt;'],
    ['Ho\u0300a', 'Hòa'],
    ['a\u0000b\u0008c\u000bd\u001fe\uffff', 'abcde'],
    ['😀', '😀'],
    ['x\ud83dy', 'xy'],
    ['x\ude00y', 'xy'],
    ['\ude00\ud83d', ''],
    ['\ud83d\ud83d\ude00', '😀'],
    ['tab\tline\n', 'tab\tline\n'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected)
  })

  test('any text stands in an element as itself, less what XML 1.0 forbids', () => {
    fc.assert(fc.property(anyTextArb, (text) => {
      const root = parseXml(`<w:t>${escapeXml(text)}</w:t>`)
      expect(root.children).toEqual([])
      expect(root.text).toMatch(XML_CHARACTERS)
      const allowed = [...text.normalize('NFC')].filter((each) => XML_CHARACTERS.test(each) && each !== '\r')
      expect(root.text).toBe(allowed.join(''))
    }))
  })
})

test('an attribute that is undefined is left out, an element without content too', () => {
  expect(element('w:ind', { 'w:left': 3, 'w:right': undefined })).toBe('<w:ind w:left="3"/>')
  expect(wrapped('w:pPr', '')).toBe('')
  expect(wrapped('w:pPr', '<w:b/>')).toBe('<w:pPr><w:b/></w:pPr>')
})
