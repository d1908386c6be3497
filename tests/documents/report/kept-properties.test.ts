// Whatever people do to a report: what the machine wrote is never offered, and no figure of the next report is touched.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraph, type Block } from '../../../src/documents/model.ts'
import { isUsed, keptIn, withKept } from '../../../src/documents/report/kept.ts'
import { linesOf, marksOf, sentencesOf, type Line } from '../../../src/documents/report/own-words.ts'
import { cleanText } from '../../../src/vietnamese/text.ts'

const RUN = { seed: 20261125, numRuns: 150 }
const WORDS = ['họp', 'Các đơn vị', 'TP.', 'có 5 cuộc', 'đạt 60%', 'mục II.', 'tốt', '- Rà soát', 'văn bản;', 'không có;', 'Phụ lục I', 'đ\u00e3', 'da\u0303']
const HEADINGS = ['I. CHỈ ĐẠO', '1. Ban hành văn bản', '2. Tuyên truyền', 'II. KẾT QUẢ', '1. Văn bản ban hành', '2. Cuộc họp']

const textArb = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`).filter((text) => cleanText(text) !== '' && !/\.\/\.$|^phụ lục/i.test(cleanText(text)))
const bodyArb = fc.array(fc.array(textArb, { maxLength: 4 }), { minLength: HEADINGS.length, maxLength: HEADINGS.length })
  .map((parts) => [
    ...parts.flatMap((texts, index): Block[] => [
      paragraph(HEADINGS[index]!.includes('. ') && /^[IV]/.test(HEADINGS[index]!) ? 'heading' : 'subheading', HEADINGS[index]!),
      ...texts.map((text) => paragraph('body', text)),
    ]),
    paragraph('closing', 'Trên đây là báo cáo./.'),
  ])

/** What editors and people do to paragraphs without writing anything. */
const shuffledArb = (body: readonly Block[]): fc.Arbitrary<Line[]> => {
  const lines = linesOf(body)
  const split = ({ text, isHeading }: Line, isCut: boolean): Line[] => {
    if (isHeading || !isCut) return [{ text, isHeading }]
    return sentencesOf(text).map((sentence) => ({ text: sentence.text.replace(/ /g, '\u00a0').normalize('NFD'), isHeading }))
  }
  const flags = fc.record({ isGone: fc.boolean(), isCut: fc.boolean(), isDoubled: fc.boolean() })
  return fc.array(flags, { minLength: lines.length, maxLength: lines.length }).map((all) => lines.flatMap((line, index) => {
    const { isGone, isCut, isDoubled } = all[index]!
    if (isGone && line.text.endsWith('.') && !line.isHeading && !line.text.endsWith('./.')) return []
    return [...split(line, isCut), ...(isDoubled && !line.isHeading ? split(line, isCut) : [])]
  }))
}

test('nothing that the machine wrote is offered, however it was cut, doubled, spaced or left out', () => {
  fc.assert(fc.property(bodyArb.chain((body) => fc.tuple(fc.constant(body), shuffledArb(body))), bodyArb, ([body, lines], next) => {
    expect(keptIn({ marks: marksOf(body), lines }, { body: next, names: [] })).toEqual([])
  }), RUN)
})

/** All sentences with a figure, in their order. */
const figuresIn = (body: readonly Block[]): string[] =>
  linesOf(body).flatMap(({ text }) => sentencesOf(text).map((each) => each.text)).filter((text) => /\d/.test(text))
const withoutEnd = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/[\s.;,]+$/, ''))

/** A report in which people have written in place of some paragraphs and after others. */
const rewrittenArb = (body: readonly Block[]): fc.Arbitrary<Line[]> => {
  const lines = linesOf(body)
  const ways = fc.tuple(fc.constantFrom('as it was', 'instead', 'after'), fc.array(textArb, { minLength: 1, maxLength: 2 }))
  return fc.array(ways, { minLength: lines.length, maxLength: lines.length }).map((all) => lines.flatMap((line, index) => {
    const [way, texts] = all[index]!
    if (way === 'as it was' || line.text.endsWith('./.')) return [line]
    const written = texts.map((text) => ({ text, isHeading: false }))
    return way === 'after' || line.isHeading ? [line, ...written] : written
  }))
}

test('no figure comes, goes or moves by what people wrote, wherever they wrote it', () => {
  const fates = new Set<string>()
  const caseArb = bodyArb.chain((body) => fc.tuple(fc.constant(body), rewrittenArb(body), fc.oneof(fc.constant(body), bodyArb)))
  fc.assert(fc.property(caseArb, ([body, lines, next]) => {
    const kept = keptIn({ marks: marksOf(body), lines }, { body: next, names: [] })
    const merged = withKept(next, kept)
    expect(withoutEnd(figuresIn(merged))).toEqual(withoutEnd(figuresIn(next)))
    const text = withoutEnd(linesOf(merged).map((line) => line.text)).join('\n')
    for (const each of kept) {
      fates.add(each.fate)
      if (isUsed(each)) expect(text).toContain(withoutEnd([each.text])[0])
    }
  }), RUN)
  expect([...fates].toSorted()).toEqual(['added', 'annexes', 'figures', 'praise', 'replaces'])
})
