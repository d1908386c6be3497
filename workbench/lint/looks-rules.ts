// How each part of a document must look, by Nghị định 30/2020/NĐ-CP, Phụ lục I: a table, and what compares a line with it.
import { boldWidthPt } from '../../src/documents/text-width.ts'
import { findingAt, type Complaint, type Component } from '../../src/documents/lint/line.ts'
import type { LintFinding } from '../../src/documents/lint/finding.ts'
import type { ReadParagraph, ReadRun } from './document.ts'
import type { Part } from './parts.ts'
import { RULE_NAMES } from './whole.ts'

interface Look {
  readonly size?: readonly [least: number, most: number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: readonly ReadParagraph['align'][]
}

const CENTRED = { align: ['center'] } as const
const BOLD = { bold: true, italic: false } as const
const UPRIGHT = { bold: false, italic: false } as const
const ITALIC = { bold: false, italic: true } as const

const LOOKS: Readonly<Record<Component, Look>> = {
  parentIssuer: { size: [12, 13], ...UPRIGHT, ...CENTRED },
  issuer: { size: [12, 13], ...BOLD, ...CENTRED },
  nation: { size: [12, 13], ...BOLD, ...CENTRED },
  motto: { size: [13, 14], ...BOLD, ...CENTRED },
  number: { size: [13, 13], ...UPRIGHT, ...CENTRED },
  about: { size: [12, 13], ...UPRIGHT, ...CENTRED },
  placeAndDate: { size: [13, 14], ...ITALIC, ...CENTRED },
  documentKind: { size: [13, 14], ...BOLD, ...CENTRED },
  documentSubject: { size: [13, 14], ...BOLD, ...CENTRED },
  addressee: { size: [13, 14], ...UPRIGHT },
  addresseeLine: { size: [13, 14], ...UPRIGHT },
  basis: { size: [13, 14], italic: true },
  body: { size: [13, 14], align: ['both'] },
  heading: { size: [13, 14], bold: true },
  subheading: { size: [13, 14], bold: true },
  recipientsHead: { size: [12, 12], bold: true, italic: true, align: ['left', 'both'] },
  recipient: { size: [11, 11], ...UPRIGHT, align: ['left', 'both'] },
  authority: { size: [13, 14], ...BOLD, ...CENTRED },
  signer: { size: [13, 14], ...BOLD, ...CENTRED },
  appendix: { size: [14, 14], ...BOLD, ...CENTRED },
  appendixTitle: { size: [13, 14], ...BOLD, ...CENTRED },
  appendixNote: { size: [13, 14], ...ITALIC, ...CENTRED },
  caption: { size: [13, 14] },
  cell: {},
}

const ALIGNED: Readonly<Record<ReadParagraph['align'], string>> = { left: 'căn trái', center: 'căn giữa', right: 'căn phải', both: 'căn đều hai bên' }
const number = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',')
const isWithin = (value: number, least: number, most: number, slack = 0.05): boolean => value >= least - slack && value <= most + slack
const span = ([least, most]: readonly [number, number]): string => (least === most ? number(least) : `${number(least)}–${number(most)}`)
const visible = ({ runs }: ReadParagraph): readonly ReadRun[] => runs.filter(({ text }) => text.trim() !== '')

/** The name of a component in the identifiers of rules: «nation-size». */
export const ruleName = (component: Component): string => RULE_NAMES[component] ?? component

/** What is wrong with the looks of one line. */
export function lintLooks(part: Part): LintFinding[] {
  const { component, paragraph } = part
  const runs = visible(paragraph)
  if (component === null || runs.length === 0) return []
  const look = LOOKS[component]
  const name = ruleName(component)
  const complaints = [
    ...fontComplaints(part, runs),
    sizeComplaint(look, runs),
    styleComplaint(look, runs),
    look.align && !look.align.includes(paragraph.align) ? { rule: 'align', is: ALIGNED[paragraph.align], shouldBe: ALIGNED[look.align[0]!] } : null,
    ...(component === 'body' ? bodyComplaints(paragraph) : []),
  ]
  return complaints.flatMap((complaint) => (complaint ? [findingAt(part, { ...complaint, rule: OF_ANY.has(complaint.rule) ? complaint.rule : `${name}-${complaint.rule}` })] : []))
}

/** Rules that are the same for every part. */
const OF_ANY = new Set(['font-name', 'font-color', 'text-nfc'])

function fontComplaints({ text }: Part, runs: readonly ReadRun[]): Complaint[] {
  const fonts = [...new Set(runs.flatMap((run) => run.fonts))].filter((font) => font !== 'Times New Roman')
  const colours = [...new Set(runs.map(({ colour }) => colour))].filter((colour) => colour !== 'auto' && !/^0{6}$/i.test(colour))
  return [
    ...(fonts.length > 0 ? [{ rule: 'font-name', is: `phông chữ ${fonts.join(', ')}`, shouldBe: 'Times New Roman' }] : []),
    ...(colours.length > 0 ? [{ rule: 'font-color', is: `màu chữ ${colours.join(', ')}`, shouldBe: 'màu đen' }] : []),
    ...(text === text.normalize('NFC') ? [] : [{ rule: 'text-nfc', is: 'chữ có dấu tổ hợp rời (Unicode NFD)', shouldBe: 'Unicode dựng sẵn (NFC)' }]),
  ]
}

function sizeComplaint({ size }: Look, runs: readonly ReadRun[]): Complaint | null {
  const wrong = size && runs.find(({ sizePt }) => !isWithin(sizePt, ...size))
  return wrong ? { rule: 'size', is: `cỡ chữ ${number(wrong.sizePt)}`, shouldBe: `cỡ chữ ${span(size)}` } : null
}

function styleComplaint({ bold, italic }: Look, runs: readonly ReadRun[]): Complaint | null {
  const isWrong = (wanted: boolean | undefined, has: (run: ReadRun) => boolean): boolean => wanted !== undefined && runs.some((run) => has(run) !== wanted)
  if (!isWrong(bold, (run) => run.bold) && !isWrong(italic, (run) => run.italic)) return null
  const words = (isBold: boolean, isItalic: boolean): string => [isBold ? 'chữ đậm' : '', isItalic ? 'chữ nghiêng' : 'kiểu đứng'].filter(Boolean).join(', ')
  const wrong = runs.find((run) => (bold !== undefined && run.bold !== bold) || (italic !== undefined && run.italic !== italic))!
  return { rule: 'style', is: words(wrong.bold, wrong.italic), shouldBe: words(bold ?? wrong.bold, italic ?? wrong.italic) }
}

const FIRST_LINES = [10, 12.7]

function bodyComplaints({ firstLineMm, spacePt, lines }: ReadParagraph): Complaint[] {
  const isIndented = FIRST_LINES.some((each) => isWithin(firstLineMm, each, each, 0.2))
  return [
    ...(isIndented ? [] : [{ rule: 'first-line', is: `dòng đầu lùi ${number(firstLineMm / 10)} cm`, shouldBe: 'dòng đầu lùi 1 hoặc 1,27 cm' }]),
    ...(spacePt >= 5.95 ? [] : [{ rule: 'spacing', is: `cách đoạn ${number(spacePt)} pt`, shouldBe: 'cách đoạn tối thiểu 6 pt' }]),
    ...(isWithin(lines, 1, 1.5, 0.02) ? [] : [{ rule: 'lines', is: `giãn dòng ${number(lines)}`, shouldBe: 'giãn dòng từ 1 (dòng đơn) đến 1,5' }]),
  ]
}

const RULED: ReadonlySet<Component> = new Set(['nation', 'motto', 'issuer', 'documentSubject'])

/** The rules drawn under Tiêu ngữ, agency and subject, and the one line of Quốc hiệu. */
export function lintLines(parts: readonly Part[]): LintFinding[] {
  return parts.flatMap((part, index) => {
    const { component, paragraph, text } = part
    if (component === null || !RULED.has(component)) return []
    const next = parts.slice(index + 1)
    if (component === 'nation') return lintOneLine(part)
    if (component === 'motto') {
      const width = boldWidthPt(text, sizeOf(paragraph))
      return lintRule(part, { drawn: rulesAfter(part, next), least: width * 0.92, most: width * 1.08, how: 'dài bằng dòng chữ', rule: 'motto-rule' })
    }
    const isLastName = component === 'issuer' && !next.some((each) => each.component === 'issuer' && isSameCell(each, part))
    if (isLastName) return lintThird(part, { name: nameOfIssuer(part, parts), rule: 'issuer-rule', next })
    const isLastSubject = component === 'documentSubject' && next.find(({ text: after }) => after !== '')?.component !== component
    const subject = parts.filter((each) => each.component === 'documentSubject').map(({ text: own }) => own).join('\n')
    return isLastSubject ? lintThird(part, { name: subject, rule: 'subject-rule', next }) : []
  })
}

const sizeOf = ({ runs }: ReadParagraph): number => Math.max(1, ...runs.map(({ sizePt }) => sizePt))

function lintOneLine(part: Part): LintFinding[] {
  const isOne = boldWidthPt(part.text, sizeOf(part.paragraph)) <= part.paragraph.boxPt + 1
  return isOne ? [] : [findingAt(part, { rule: 'nation-one-line', is: 'không vừa một dòng của ô', shouldBe: 'trên một dòng' })]
}

/** A committee's two lines are one name. */
function nameOfIssuer(part: Part, parts: readonly Part[]): string {
  return parts.filter((each) => each.component === 'issuer' && isSameCell(each, part)).map(({ text }) => text).join('\n')
}

function lintThird(part: Part, { name, rule, next }: { readonly name: string; readonly rule: string; readonly next: readonly Part[] }): LintFinding[] {
  const width = Math.min(boldWidthPt(name, sizeOf(part.paragraph)), part.paragraph.boxPt)
  return lintRule(part, { drawn: rulesAfter(part, next), least: width / 3, most: width / 2, how: 'dài từ 1/3 đến 1/2 dòng chữ', rule })
}

interface RuleWanted {
  readonly drawn: readonly (number | null)[]
  readonly least: number
  readonly most: number
  readonly how: string
  readonly rule: string
}

function lintRule(part: Part, { drawn, least, most, how, rule }: RuleWanted): LintFinding[] {
  const shouldBe = `đường kẻ ngang, nét liền ngay dưới, ${how}`
  if (drawn.length === 0) return [findingAt(part, { rule, is: 'không có đường kẻ ngang bên dưới', shouldBe })]
  const isGood = drawn.some((length) => length === null || isWithin(length, least, most, 2))
  return isGood ? [] : [findingAt(part, { rule, is: `đường kẻ dài ${number(drawn[0]! / 28.35)} cm`, shouldBe: `${shouldBe} (${span([Math.round(least / 2.835) / 10, Math.round(most / 2.835) / 10])} cm)` })]
}

/** The lines drawn at a part or right below it: in its cell, before anything else is said there. */
function rulesAfter(part: Part, next: readonly Part[]): (number | null)[] {
  const drawn = [...part.paragraph.rulesPt]
  for (const each of next) {
    if (each.paragraph.isBoxed && !part.paragraph.isBoxed) continue
    if (!isSameCell(each, part) || (each.component !== null && part.paragraph.place.cell === null) || each.component === 'motto') break
    drawn.push(...each.paragraph.rulesPt)
  }
  return drawn
}

function isSameCell(one: Part, other: Part): boolean {
  const [a, b] = [one.paragraph.place.cell, other.paragraph.place.cell]
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column
}
