// One item of a schedule: its time, what it is about, who chairs, who is invited, where.
import { MEETING_KIND } from '../../tables/lists/meeting-lists.ts'
import { organiserGroup } from '../../tables/organiser.ts'
import { foldText } from '../../vietnamese/text.ts'
import { cut, words, type Words } from './words.ts'

/** What an item says, in its own words; blank where it says nothing. */
export interface Item {
  readonly time: string
  readonly content: string
  readonly chair: string
  readonly participants: string
  readonly room: string
  readonly organiser: string
  readonly form: string
  readonly kind: string
}

const CLOCK = "\\d{1,2}(?::\\d\\d| ?(?:gio|h|g)(?: ?\\d{1,2})?(?![a-z\\d]))(?: ?(?:phut|[’'′`]))?"
const SPAN = `${CLOCK}(?: ?(?:-|–|den) ?${CLOCK})?`
const START = new RegExp(`^[\\s*+•–(-]*(?:\\d{1,2}[.)]\\s+)?(?:luc |tu |vao luc )?(${SPAN})\\)?[\\s:;,.)–-]*`)
const BRACKET = new RegExp(`\\((?:luc )?(${SPAN})[^)]{0,20}\\)`)
const SESSION_BRACKET = /\((?:buoi )?(sang|chieu|toi|ca ngay)(?=[;,)])[;,]?\s*([^)]*)\)/
const LABEL = /(?:^|[\s.;,(–-])(chu tri|thanh phan(?: tham du| du hop| du| moi)?|moi du|moi|cung du|du|kinh moi|dia diem|noi dung|chuan bi(?: noi dung)?|ghi chu)\s*:\s*/g
const OFFICE = /^(?:(?:cac )?(?:dong chi|d\/c)[^.]{0,80}|lanh dao[^.]{0,40})?\s*(?:lam viec|xu ly cong viec|giai quyet cong viec)(?: thuong xuyen| binh thuong)? tai (?:co quan|tru so|phong|don vi|noi lam viec)|^nghi\b|^truc (?:co quan|bao|tet)/
const CHAIR_FIRST = /^((?:dong chi|d\/c|ong|ba|chu tich|pho chu tich|pct|ct|bi thu|pho bi thu|truong|pho truong|chanh|lanh dao|giam doc)\b.{0,90}?)[,\s–-]+chu tri\b/
const CHAIR_GIVEN = /\bgiao ((?:dong chi|d\/c|ong|ba|phong|van phong|pct|ct|chu tich|pho chu tich)\b.{2,80}?) chu tri\b/
const NOT_A_NAME = /\b(?:du|hop|tham du|cung|tai|lam viec|kiem tra)\b/
const ROOM = /\btai ((?:hoi truong|phong hop|phong|tru so|nha van hoa|ubnd|diem cau|san)\b[^.;,()]{0,60})/
const ORGANISED = /\bdo ([^.;,]{3,60}?) (?:to chuc|trieu tap|chu tri)\b/
const ONLINE = /\b(?:truc tuyen|online|zoom)\b/
const IN_PERSON = /\b(?:truc tiep|tap trung|ket hop)\b/

/** Whether an item is no meeting: work at one's desk, a day off. */
export function isOfficeWork({ plain }: Words): boolean {
  return OFFICE.test(plain.replace(/^[\s*+•–-]+/, '').replace(/^(?:buoi )?(?:sang|chieu|ca ngay)[\s:,]+/, ''))
}

/** Whether an item says that it is valid on every working day. */
export function isEveryDay({ plain }: Words): boolean {
  return /tat ca cac ngay|cac ngay (?:lam viec )?trong tuan|hang ngay|ca tuan/.test(plain)
}

/** Reads an item. */
export function readItem(item: Words): Item {
  const { time, rest } = readTime(item)
  const { body, labels } = partLabels(rest)
  const content = labels.get('noi dung') ?? body.text
  return {
    time,
    content: content.replace(/[\s.;,–-]+$/, ''),
    chair: (labels.get('chu tri') ?? chairOf(body)).replace(/[.;]+$/, ''),
    participants: PARTICIPANTS.flatMap((label) => labels.get(label)?.replace(/[.;]+$/, '') ?? []).join('; '),
    room: (labels.get('dia diem') ?? partOf(ROOM, body)).replace(/[.;]+$/, ''),
    organiser: organiserOf(body),
    form: formOf(item),
    kind: kindOf(body),
  }
}

const PARTICIPANTS: readonly string[] = ['thanh phan', 'moi', 'cung du', 'du']

/** The time at the beginning, or in a bracket: «(8h30)», «(sáng; dự: đ/c …)». */
function readTime(item: Words): { time: string; rest: Words } {
  const start = START.exec(item.plain)
  if (start) return { time: item.text.slice(start[0].indexOf(start[1]!), start[0].indexOf(start[1]!) + start[1]!.length), rest: cut(item, start[0].length) }
  const bracket = BRACKET.exec(item.plain)
  if (bracket) return { time: item.text.slice(bracket.index, bracket.index + bracket[0].length), rest: without(item, bracket) }
  const session = SESSION_BRACKET.exec(item.plain)
  if (!session) return { time: '', rest: cut(item, 0) }
  const place = session.index + session[0].indexOf(session[1]!)
  const note = session[2] === '' ? '' : `. ${item.text.slice(session.index + session[0].length - 1 - session[2]!.length, session.index + session[0].length - 1)}`
  return { time: item.text.slice(place, place + session[1]!.length), rest: words(without(item, session).text + note) }
}

function without({ text }: Words, { 0: whole, index }: RegExpExecArray): Words {
  return cut(words(text.slice(0, index) + text.slice(index + whole.length)), 0)
}

/** What stands behind each label, and the text before the first one. */
function partLabels(item: Words): { body: Words; labels: Map<string, string> } {
  const labels = new Map<string, string>()
  const marks = [...item.plain.matchAll(LABEL)]
  marks.forEach((mark, index) => {
    const text = cut(item, mark.index + mark[0].length, marks[index + 1]?.index).text
    const name = labelName(mark[1]!)
    const before = labels.get(name)
    if (text !== '') labels.set(name, before === undefined ? text : `${before}; ${text}`)
  })
  return { body: cut(item, 0, marks[0]?.index), labels }
}

function labelName(label: string): string {
  if (label.startsWith('thanh phan')) return 'thanh phan'
  return label === 'moi du' || label === 'kinh moi' ? 'moi' : label
}

function chairOf(body: Words): string {
  const first = CHAIR_FIRST.exec(body.plain)
  const given = first ? null : CHAIR_GIVEN.exec(body.plain)
  const match = first ?? given
  if (!match || NOT_A_NAME.test(match[1]!)) return ''
  const from = match.index + match[0].indexOf(match[1]!)
  return body.text.slice(from, from + match[1]!.length).replace(/[\s,–-]+$/, '')
}

function partOf(pattern: RegExp, { text, plain }: Words): string {
  const match = pattern.exec(plain)
  if (!match) return ''
  const from = match.index + match[0].indexOf(match[1]!)
  return text.slice(from, from + match[1]!.length).trim()
}

/** Who organises, where the text says so and it is not the commune. */
function organiserOf(body: Words): string {
  const name = partOf(ORGANISED, body)
  return name !== '' && organiserGroup(name, []) !== 'commune' ? name : ''
}

function formOf({ plain }: Words): string {
  if (!ONLINE.test(plain)) return ''
  return IN_PERSON.test(plain) ? 'Kết hợp trực tiếp và trực tuyến' : 'Trực tuyến'
}

/** Kinds that are no meetings, where the text begins with their words. */
function kindOf({ text }: Words): string {
  const folded = foldText(text)
  for (const { id, label, aliases = [] } of MEETING_KIND.values) {
    if (id !== 'citizenReception' && id !== 'otherWork') continue
    if ([label, ...aliases].some((word) => folded.startsWith(foldText(word)))) return label
  }
  return ''
}
