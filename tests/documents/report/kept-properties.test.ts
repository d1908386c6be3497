// Whatever people do to a report: what the machine wrote is never offered, and no figure of the next report is touched.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraph, type Block } from '../../../src/documents/model.ts'
import { isUsed, keptIn, withKept } from '../../../src/documents/report/kept.ts'
import { linesOf, marksOf, sentencesOf, type Line } from '../../../src/documents/report/own-words.ts'
import { cleanText } from '../../../src/vietnamese/text.ts'
import { modelFor } from './made.ts'
import { day } from './support.ts'

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

const [HALF, YEAR] = [modelFor(), modelFor({ period: '2026', asOf: day(2027, 1, 15) })]
const NEXT = YEAR.sections[0]!.blocks
/** What the whole next report says without anything kept. */
const PLAIN = linesOf(NEXT).map(({ text }) => cleanText(text)).join('\n')

const SAID = ['Đường truyền ở các thôn xa chưa ổn định', 'Các đơn vị chủ động lồng ghép nội dung họp', 'Biên chế chưa được bổ sung', 'Phần mềm hay quá tải', '- Kiến nghị tỉnh bố trí kinh phí']
const STALE = ['Đã họp 17 cuộc', 'Có hai đơn vị gửi chậm', 'Không có nhiệm vụ quá hạn', 'Ông Lê Văn Tám bị nhắc nhở', 'Phòng Kinh tế vi phạm giờ họp', 'Văn phòng hoàn thành xuất sắc', 'Trong sáu tháng qua đã rà soát', 'Xem Phụ lục II']
const writtenArb = fc.tuple(fc.constantFrom(...SAID, ...STALE), fc.nat(9)).map(([text, mark]) => `${text}, ghi chú ${'abcdefghij'[mark]!}.`)
const stepArb = fc.record({ way: fc.constantFrom('insert', 'join', 'remove', 'move', 'double', 'retitle', 'unstyle', 'end'), at: fc.nat(500), other: fc.nat(500), text: writtenArb })

/** What people do to a report, up to its last sentence. */
function doneTo(lines: readonly Line[], steps: readonly { way: string; at: number; other: number; text: string }[]): { lines: Line[]; written: string[] } {
  const all = [...lines]
  const written: string[] = []
  for (const { way, at: seed, other, text } of steps) {
    const at = seed % all.length
    const line = all[at]!
    if (way === 'insert') { all.splice(at, 0, { text, isHeading: false }); written.push(text) }
    if (way === 'join' && !line.isHeading && /[.;]$/.test(line.text)) { all[at] = { ...line, text: `${line.text} ${text}` }; written.push(text) }
    if (way === 'remove' && /\d/.test(line.text)) all.splice(at, 1)
    if (way === 'move') all.splice(other % all.length, 0, ...all.splice(at, 1 + (other % 4)))
    if (way === 'double') all.splice(other % all.length, 0, ...all.slice(at, at + 12))
    if (way === 'retitle' && line.isHeading) { all[at] = { ...line, text: `${line.text.split(' ')[0]!} Mục của xã` }; written.push(all[at]!.text) }
    if (way === 'unstyle') all[at] = { ...line, isHeading: false }
    if (way === 'end') { all.splice(at, 0, { text: 'Báo cáo hết./.', isHeading: false }); written.push('Báo cáo hết./.') }
  }
  // A removal may have taken away what was written before.
  const text = all.map((line) => line.text).join('\n')
  return { lines: all, written: written.filter((each) => text.includes(each)) }
}

test('whatever people do to a real report, all that they wrote is told, and nothing that is stale comes into the next one', () => {
  let used = 0
  fc.assert(fc.property(fc.array(stepArb, { minLength: 1, maxLength: 12 }), (steps) => {
    const { lines, written } = doneTo(linesOf(HALF.sections[0]!.blocks), steps)
    const kept = keptIn({ marks: HALF.wording!, lines }, { body: NEXT, names: [] })
    const told = withoutEnd(kept.map(({ text }) => text)).join('\n')
    for (const each of written) expect(told).toContain(withoutEnd([each])[0])
    const merged = linesOf(withKept(NEXT, kept)).map(({ text }) => cleanText(text))
    const text = merged.join('\n')
    for (const stale of STALE) expect(text).not.toContain(stale)
    expect(withoutEnd(figuresIn(withKept(NEXT, kept)))).toEqual(withoutEnd(figuresIn(NEXT)))
    for (const each of new Set(kept.filter(isUsed).map((one) => `${one.under} ${withoutEnd([one.text])[0]!}`))) {
      used++
      expect(kept.filter((one) => isUsed(one) && `${one.under} ${withoutEnd([one.text])[0]!}` === each)).toHaveLength(1)
    }
    // What is new in it was written by a person.
    for (const line of merged) if (!PLAIN.includes(withoutEnd([line])[0]!)) expect(kept.some((each) => isUsed(each) && line.includes(withoutEnd([each.text])[0]!))).toBe(true)
  }), { seed: 20261125, numRuns: 80 })
  expect(used).toBeGreaterThan(15)
})
