// Tells what each line of a document is, by what it says and where it stands, never by the name of its style.
import type { Component } from '../../src/documents/lint/line.ts'
import { MAIN_PART, type LintPlace } from '../../src/documents/lint/finding.ts'
import { foldText } from '../../src/vietnamese/text.ts'
import type { ReadDocument, ReadParagraph } from './document.ts'
import { linesOf, type Line } from './lines.ts'
import { tabbedAsCells } from './tabbed.ts'
import { ABOUT, APPENDIX, BODY, DATE, DIVISION, isKind, ISSUER, MOTTO, NATION, NUMBER, RECIPIENTS, SHORT_DATE } from './words.ts'

/** A line with what it is; null: a blank, a rule, or something that no rule speaks of. */
export interface Part {
  readonly component: Component | null
  readonly text: string
  readonly where: LintPlace
  readonly paragraph: ReadParagraph
  /** Index of its section. */
  readonly section: number
}

const ADDRESSEE = /^kính gửi/
const AUTHORITY = /^(?:(?:tm|kt|tl|tuq|q)(?:\.|\s)|(?:phó )?(?:chủ tịch|trưởng phòng|giám đốc|chánh văn phòng|trưởng ban|chủ nhiệm|bí thư|thư ký|chủ tọa|chủ trì|người ghi biên bản)(?: |$))/
const SIGNED = /^\(?(?:đã ký|chữ ký|ký tên|ký, )/
const NOTE = /^\(?(?:ban hành )?kèm theo/
const BASIS = /^(?:căn cứ|theo đề nghị|theo ý kiến|xét|thực hiện|trên cơ sở) /
/** «…, UBND xã ban hành Kế hoạch»: a sentence of its own, which only begins with what it goes by. */
const ACTS = /như sau|báo cáo kết quả|, (?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|văn phòng|phòng|trung tâm|chủ tịch) .*(?:ban hành|xây dựng|báo cáo|đề nghị|yêu cầu|triển khai|thông báo)/

type TableRole = 'letterhead' | 'signature' | 'grid'
type Mode = 'head' | 'subject' | 'subjectEnd' | 'addressee' | 'bases' | 'body' | 'foot' | 'appendix' | 'appendixHead'

/** Every line of a document with what it is. */
export function partsOf(document: ReadDocument): Part[] {
  const paragraphs = document.sections.flatMap(({ paragraphs: own }, section) => tabbedAsCells(own).map((paragraph) => ({ paragraph, section })))
  const lines = paragraphs.flatMap(({ paragraph, section }) => linesOf(paragraph, section))
  const roles = rolesOf(lines)
  const teller = new Teller(roles)
  const parts = lines.map((line): Part => {
    const component = teller.tell(line)
    return { component, text: line.text, paragraph: line.paragraph, section: line.section, where: whereOf(line.paragraph, teller.part) }
  })
  return withSubheadings(withIssuers(parts))
}

const NUMBERED = /^\d{1,2}\.\s/
/** A short line without a mark at its end. */
const UNMARKED = /^\d{1,2}\.\s\S.{0,80}[^.;:,/]$/

/** «1. Mục đích» alone above its text heads it, bold or not; the items of a list follow each other. */
function withSubheadings(parts: readonly Part[]): Part[] {
  const filled = parts.filter(({ text }) => text !== '')
  const heads = new Set(filled.filter(({ component, text }, index) => {
    const [before, after] = [filled[index - 1], filled[index + 1]]
    return component === 'body' && UNMARKED.test(text) && after?.component === 'body' && !NUMBERED.test(after.text) && !NUMBERED.test(before?.text ?? '')
  }))
  return parts.map((part) => (heads.has(part) ? { ...part, component: 'subheading' } : part))
}

/** The name of a body that stands above the one that issues is its superior's; a name may take several lines. */
function withIssuers(parts: readonly Part[]): Part[] {
  const names = parts.filter(({ component }) => component === 'issuer')
  const folded = names.map(({ text }) => foldText(text))
  const division = folded.findLastIndex((name) => DIVISION.test(name))
  const own = division >= 0 ? division : folded.findLastIndex((name, index) => BODY.test(name) && folded[index - 1] !== 'chủ tịch')
  return parts.map((part) => (names.includes(part) && names.indexOf(part) < own ? { ...part, component: 'parentIssuer' } : part))
}

function whereOf({ place: { paragraph, cell } }: ReadParagraph, part: string): LintPlace {
  return cell && cell.table > 0 ? { part, paragraph, table: cell.table, row: cell.row, column: cell.column } : { part, paragraph }
}

/** What each table is for, by what stands in it. */
function rolesOf(lines: readonly Line[]): ReadonlyMap<number, TableRole> {
  const roles = new Map<number, TableRole>()
  const signed = new Set<number>()
  const running = lines.findIndex(({ text, paragraph }) => text !== '' && paragraph.place.cell === null)
  lines.forEach(({ folded, text, paragraph }, index) => {
    const table = paragraph.place.cell?.table
    if (table === undefined) return
    // Number and date may have a table of their own below the names.
    const isHead = NATION.test(folded) || MOTTO.test(folded) || (index < running && NUMBER.test(folded))
    if (isHead || RECIPIENTS.test(folded)) roles.set(table, isHead ? 'letterhead' : 'signature')
    else if (/^(?:(?:t[ml]|kt)\. ?\S|(?:thư ký|chủ tọa)$)/i.test(text)) signed.add(table)
  })
  // A signature without recipients is one all the same.
  for (const table of signed) if (!roles.has(table)) roles.set(table, 'signature')
  return roles
}

const isBold = ({ runs }: ReadParagraph): boolean => runs.length > 0 && runs.every(({ bold, text }) => bold || text.trim() === '')
const isCentred = ({ align }: ReadParagraph): boolean => align === 'center'

class Teller {
  part = MAIN_PART
  private readonly roles: ReadonlyMap<number, TableRole>
  private mode: Mode = 'head'
  /** Column of the State's name in the letterhead; 0 before it is known. */
  private nation = 0
  /** Whether the issuer's name is over. */
  private isNumbered = false
  private hasName = false
  private isInRecipients: { readonly column: number | null } | null = null

  constructor(roles: ReadonlyMap<number, TableRole>) {
    this.roles = roles
  }

  tell(line: Line): Component | null {
    if (line.text === '') return null
    const { cell } = line.paragraph.place
    const role = cell ? (this.roles.get(cell.table) ?? 'grid') : null
    if (line.paragraph.isBoxed) return this.tellBoxed(line)
    if (role === null && APPENDIX.test(line.folded)) return this.openAppendix(line)
    if (role === 'letterhead') return this.tellLetterhead(line)
    if (role === 'signature') return this.tellSignature(line)
    if (role === 'grid') return this.tellGrid(line)
    return this.tellRunning(line)
  }

  /** What stands in a text box opens nothing; a letterhead may stand in some. */
  private tellBoxed({ folded, text }: Line): Component {
    if (this.mode !== 'head') return 'cell'
    if (NATION.test(folded)) return 'nation'
    if (MOTTO.test(folded)) return 'motto'
    if (NUMBER.test(folded)) return 'number'
    if (DATE.test(folded)) return 'placeAndDate'
    return ISSUER.test(folded) && text === text.toUpperCase() ? 'issuer' : 'cell'
  }

  private openAppendix({ text }: Line): Component {
    this.part = text.charAt(0).toUpperCase() + text.slice(1, 7).toLowerCase() + text.slice(7)
    this.mode = 'appendixHead'
    return 'appendix'
  }

  /** «QUY CHẾ» behind the signature of the decision that issues it: a part of its own, which has no form laid down here. */
  private openAttached({ text }: Line): Component {
    this.part = text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
    this.mode = 'body'
    return 'caption'
  }

  private tellLetterhead(line: Line): Component | null {
    const { folded, text, paragraph } = line
    const { column } = paragraph.place.cell!
    if (NATION.test(folded)) {
      this.nation = column
      return 'nation'
    }
    if (MOTTO.test(folded)) return 'motto'
    const own = NUMBER.test(folded) ? 'number' : ABOUT.test(folded) ? 'about' : null
    if (own !== null) {
      this.isNumbered = true
      return own
    }
    if (DATE.test(folded) || SHORT_DATE.test(folded)) return 'placeAndDate'
    // On the State's side nothing names the issuer.
    if (column > 1 && column === this.nation) return null
    // «HỎA TỐC», «MẬT» are stamps.
    if (this.isNumbered && !this.isUnnamed(line)) return text === text.toUpperCase() ? null : 'about'
    this.hasName = true
    return 'issuer'
  }

  /** The name may stand below the number, in the wrong order. */
  private isUnnamed({ folded, text }: Line): boolean {
    return !this.hasName && ISSUER.test(folded) && text === text.toUpperCase()
  }

  private tellSignature({ folded, text, paragraph }: Line): Component | null {
    this.mode = 'foot'
    const column = paragraph.place.cell!.column
    if (RECIPIENTS.test(folded)) {
      this.isInRecipients = { column }
      return 'recipientsHead'
    }
    if (this.isInRecipients?.column === column || /^[-–] /.test(text)) return 'recipient'
    if (DATE.test(folded)) return 'placeAndDate'
    if (SIGNED.test(folded)) return null
    return AUTHORITY.test(folded) || (text === text.toUpperCase() && / (?:PHÒNG|VIỆN|BAN|TRƯỞNG|ĐỐC)\b/.test(` ${text}`)) ? 'authority' : 'signer'
  }

  private tellGrid({ folded }: Line): Component | null {
    if (ADDRESSEE.test(folded) && this.mode !== 'body') {
      this.mode = 'addressee'
      return 'addressee'
    }
    if (this.mode === 'addressee') return 'addresseeLine'
    if (this.mode === 'appendixHead') this.mode = 'appendix'
    return 'cell'
  }

  private tellRunning(line: Line): Component | null {
    const { folded, paragraph } = line
    if (this.mode === 'appendixHead' || this.mode === 'appendix') return this.tellAppendix(line)
    if (this.mode === 'head') return this.tellHead(line)
    const told = this.mode === 'foot' && isCentred(paragraph) && isKind(folded) ? this.openAttached(line) : this.tellRecipients(line)
    if (told !== null) return told
    // «CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ» above the bases of a decision signs nothing.
    const isSigning = this.mode === 'body' || this.mode === 'foot'
    if (isSigning && AUTHORITY.test(folded) && isCentred(paragraph) && isBold(paragraph)) return 'authority'
    return this.tellBetween(line)
  }

  private tellRecipients({ folded, text }: Line): Component | null {
    if (RECIPIENTS.test(folded)) {
      this.mode = 'foot'
      this.isInRecipients = { column: null }
      return 'recipientsHead'
    }
    return this.isInRecipients?.column === null && /^[-–•]/.test(text) ? 'recipient' : null
  }

  /** A head that stands in no table, or what comes before the kind. */
  private tellHead(line: Line): Component | null {
    const { folded } = line
    if (NATION.test(folded)) return 'nation'
    if (MOTTO.test(folded)) return 'motto'
    if (NUMBER.test(folded)) return 'number'
    if (isKind(folded)) {
      this.mode = 'subject'
      return 'documentKind'
    }
    if (DATE.test(folded) && line.text.length < 80) return 'placeAndDate'
    return this.tellBetween(line)
  }

  private tellBetween(line: Line): Component {
    const { folded, text, paragraph } = line
    if (this.isSubject(line)) return 'documentSubject'
    if (ADDRESSEE.test(folded)) {
      this.mode = 'addressee'
      return 'addressee'
    }
    if (this.mode === 'addressee' && /^[-–]/.test(text)) return 'addresseeLine'
    if (this.part !== MAIN_PART && NOTE.test(folded) && isCentred(paragraph)) return 'appendixNote'
    if (this.isBasis(line)) return 'basis'
    if (isCentred(paragraph) && isBold(paragraph)) return 'caption'
    if (this.mode !== 'foot') this.mode = 'body'
    return bodyComponent(line)
  }

  /** Whether a line is the subject, or goes on with it; a basis right below the kind is none. */
  private isSubject({ folded, text, paragraph }: Line): boolean {
    const isFirst = this.mode === 'subject' && (isCentred(paragraph) || !BASIS.test(folded))
    const isNext = this.mode === 'subjectEnd' && isCentred(paragraph) && isBold(paragraph) && text !== text.toUpperCase() && !ADDRESSEE.test(folded)
    if (isFirst) this.mode = 'subjectEnd'
    else if (!isNext && (this.mode === 'subject' || this.mode === 'subjectEnd')) this.mode = 'bases'
    return isFirst || isNext
  }

  /** Bases come before the text; one that ends with its mark is one wherever it stands. */
  private isBasis({ folded, text }: Line): boolean {
    if (folded.startsWith('căn cứ ') && text.endsWith(';')) return true
    const isThere = (this.mode === 'bases' || this.mode === 'addressee' || this.mode === 'head') && BASIS.test(folded)
    return isThere && !text.endsWith(':') && (folded.startsWith('căn cứ ') || text.endsWith(';') || text.length < 700 && this.mode === 'bases' && !ACTS.test(folded))
  }

  private tellAppendix(line: Line): Component {
    const { folded, paragraph } = line
    if (NOTE.test(folded)) {
      this.mode = 'appendix'
      return 'appendixNote'
    }
    if (this.mode === 'appendixHead') {
      if (isCentred(paragraph) || isBold(paragraph)) return 'appendixTitle'
      this.mode = 'appendix'
    }
    return isCentred(paragraph) && isBold(paragraph) ? 'caption' : bodyComponent(line)
  }
}

function bodyComponent({ text, paragraph }: Line): Component {
  if (/^[IVXL]+\.\s/.test(text)) return 'heading'
  return /^\d{1,2}\.\s/.test(text) && (paragraph.isHeading || isBold(paragraph)) ? 'subheading' : 'body'
}
