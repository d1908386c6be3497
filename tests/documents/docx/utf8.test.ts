import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from '../../../src/documents/docx/utf8.ts'

const node = (text: string): number[] => [...new TextEncoder().encode(text)]

test.each(['', 'abc', 'Ủy ban nhân dân xã Vũ Dương', '…≥–', '😀', '\u{1f600}\u{10ffff}', '\ud83d', '\ude00x', '\ud83d\ud83d\ude00'])(
  'encodes %j as TextEncoder does',
  (text) => {
    expect([...utf8([text])]).toEqual(node(text))
  },
)

test('encodes any text as TextEncoder does, lone surrogates included', () => {
  const unit = fc.oneof(
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
  )
  fc.assert(fc.property(fc.string({ unit }), (text) => {
    expect([...utf8([text])]).toEqual(node(text))
  }), { numRuns: 500 })
})
