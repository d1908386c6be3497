// Who issues a document and how it is signed: the forms that Nghị định 30/2020/NĐ-CP (Điều 13; Phụ lục I, mục II.2, II.7)
// allows, and a sentence for those that it does not.
import { SETTINGS, communeName, settingText, type Settings } from '../plan/settings.ts'
import { standardUnits } from '../plan/units.ts'
import { foldText } from '../vietnamese/text.ts'
import { Refusal } from './refusal.ts'

export type IssuerKind = 'committee' | 'chairman' | 'office' | 'division' | 'centre'

export interface Issuer {
  readonly kind: IssuerKind
  /** Its name in the letterhead, below what stands above it: «XÃ VŨ DƯƠNG», «PHÒNG KINH TẾ». */
  readonly name: string
  /** In a sentence: «UBND xã», «Chủ tịch UBND xã», «Phòng Kinh tế». */
  readonly words: string
  /** In the symbol of a document: «UBND», «CT», «KT». */
  readonly abbreviation: string
}

/** The post of who heads an issuer, as a signature has it. */
const HEADS: Readonly<Record<IssuerKind, string>> = {
  committee: 'CHỦ TỊCH', chairman: 'CHỦ TỊCH', office: 'CHÁNH VĂN PHÒNG', division: 'TRƯỞNG PHÒNG', centre: 'GIÁM ĐỐC',
}

/** How a unit's name begins, and of which kind it is then. */
const UNIT_KINDS: readonly (readonly [opening: string, kind: IssuerKind])[] = [
  ['văn phòng', 'office'], ['phòng', 'division'], ['trung tâm', 'centre'],
]

/** The People's Committee itself: who issues what the setting is not asked for. */
export function committeeOf(settings: Settings): Issuer {
  const name = communeName(settings).toUpperCase()
  return { kind: 'committee', name, words: `UBND ${settingText(settings, 'unitKind')}`, abbreviation: 'UBND' }
}

/** Who issues letters, notices and plans: «Cơ quan ban hành» of the settings, or why it cannot. */
export function issuerOf(settings: Settings): Issuer | Refusal {
  const typed = foldText(settings.issuer)
  const committee = committeeOf(settings)
  if (/^(|(ubnd|ủy ban nhân dân)( .*)?)$/.test(typed)) return committee
  if (/^chủ tịch( |$)/.test(typed)) {
    return { kind: 'chairman', name: `ỦY BAN NHÂN DÂN\n${committee.name}`, words: `Chủ tịch ${committee.words}`, abbreviation: 'CT' }
  }
  const words = fullName(settings)
  const kind = UNIT_KINDS.find(([opening]) => foldText(words).startsWith(`${opening} `))?.[1]
  return kind ? { kind, name: words.toUpperCase(), words, abbreviation: initials(words, kind) } : new Refusal('issuer-bad', { value: settings.issuer })
}

/** The unit's name in full, without the kind of place that the line above it already says. */
function fullName(settings: Settings): string {
  const place = settingText(settings, 'unitKind')
  const typed = foldText(settings.issuer)
  const known = standardUnits(place).find(({ name, aliases }) => [name, ...aliases].some((each) => foldText(each) === typed))
  const name = known?.name ?? settings.issuer
  const ending = [communeName(settings), place].find((each) => foldText(name).endsWith(` ${foldText(each)}`))
  return ending === undefined ? name : name.slice(0, -ending.length - 1)
}

/** «Phòng Văn hóa - Xã hội» → «VHXH», «Trung tâm Phục vụ hành chính công» → «TTPVHCC»; an office is «VP». */
function initials(name: string, kind: IssuerKind): string {
  if (kind === 'office') return 'VP'
  const words = name.split(/[\s,&-]+/).filter((word) => word !== '' && foldText(word) !== 'và')
  return words.slice(kind === 'division' ? 1 : 0).map((word) => word[0]!.toUpperCase()).join('')
}

/** The lines above a signature: authority and post. */
export function authorityLines({ signForm, signerTitle }: Pick<Settings, 'signForm' | 'signerTitle'>, kind: IssuerKind): readonly string[] {
  const head = HEADS[kind]
  const own = signForm === 'chairman' ? [head]
    : signForm === 'kt' ? [`KT. ${head}`, `PHÓ ${head}`]
      : [`${signForm.toUpperCase()}. ${head}`, signerTitle.toUpperCase()]
  // Only the Committee decides as a body; nobody signs for it by order or by mandate.
  return kind === 'committee' && (signForm === 'kt' || signForm === 'chairman') ? ['TM. ỦY BAN NHÂN DÂN', ...own] : own
}

/** Academic ranks and degrees, which never stand before a signer's name. */
const DEGREE = /^(gs|pgs|ts|ths|bs|ks|cn|cử nhân|kỹ sư|thạc sĩ|tiến sĩ|giáo sư|phó giáo sư|bác sĩ)[.\s]/

/** Why the signature that the settings ask for is not allowed; null when it is. */
export function signatureRefusal({ signForm, signerTitle, signerName }: Settings, { kind, words }: Issuer): Refusal | null {
  if (DEGREE.test(foldText(signerName))) return new Refusal('signer-degree', { name: signerName })
  const title = foldText(signerTitle)
  const isByOrder = signForm === 'tl' || signForm === 'tuq'
  if (kind !== 'committee' && kind !== 'chairman') {
    return isByOrder ? new Refusal('sign-form-of-unit', { form: `${signForm.toUpperCase()}.`, issuer: words, head: HEADS[kind] }) : null
  }
  const isRight = signForm === 'kt' ? title.startsWith('phó chủ tịch')
    : signForm === 'chairman' ? title.startsWith('chủ tịch')
      : signForm === 'tuq' || /^(chánh văn phòng|trưởng |giám đốc|chỉ huy trưởng)/.test(title)
  return isRight ? null : new Refusal('sign-title-bad', { form: SETTINGS.signForm.format(signForm), title: signerTitle, right: RIGHT_TITLES[signForm] })
}

const RIGHT_TITLES: Readonly<Record<Settings['signForm'], string>> = {
  kt: 'Phó Chủ tịch', chairman: 'Chủ tịch', tl: 'Chánh Văn phòng hoặc Trưởng phòng', tuq: '',
}
