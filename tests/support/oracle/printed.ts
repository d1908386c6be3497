// What a report prints, as numbers by what they are of: read out of its sentences and tables, never out of its facts.
import type { Block, DocumentModel } from '../../../src/documents/model.ts'

/** The numbers that are told of one thing, in the order of the sentence; null of one that is left out. */
export type Told = readonly (string | null)[]

/** A number «1.234» or «05», a percentage without its sign, points. */
const N = String.raw`([\d.]+)`
const P = String.raw`([\d.,]+)`
const D = String.raw`(\d\d/\d{1,2}/\d{4})`
const VERDICT = String.raw`(?:[,;] (?:(?:vượt|chưa đạt, thấp hơn) ${P} điểm phần trăm so với|đạt|đạt mức|chưa đạt|không đạt) chỉ tiêu (?:cả năm|năm 2026) \((?:giảm )?tối thiểu \d+%\)(?:, thấp hơn ${P} điểm phần trăm)?)?`
const REDUCED = String.raw`${N} (?:cuộc|văn bản) \((giảm|tăng) ${P}%\) so với (?:cùng kỳ )?năm 2025 \(${N} (?:cuộc|văn bản)`

const ORDINALS = '((?:(?:; )?số thứ tự [\\d, ]+(?: do văn bản khác giao)?)+)'
const STATES = ['hoàn thành', 'đang thực hiện', 'chưa thực hiện', 'thực hiện thường xuyên', 'chưa đến thời điểm thực hiện', 'tạm dừng']
  .map((state, index) => `(?:${state} ${N} nhiệm vụ${index === 0 ? `(?: \\(chậm hạn ${N} nhiệm vụ\\))?` : index === 4 ? ' \\([^)]*\\)' : ''}; )?`).join('') + `(?:không có nhiệm vụ quá hạn|quá hạn ${N} nhiệm vụ)`

const SENTENCES: Readonly<Record<string, string>> = {
  'tasks of the plan': `phân công ${N} nhiệm vụ cho`,
  'publicity conferences': `${N} hội nghị quán triệt \\(`,
  'publicity forms': `${N} hội nghị trực tiếp, ${N} hội nghị trực tuyến`,
  'publicity attendance': `với ${N}/${N} đảng viên, cán bộ[^(]*\\(${P}%\\)`,
  'publicity turns': `với ${N} lượt người tham gia`,
  thematic: `${N} buổi sinh hoạt chuyên đề`,
  embedded: `${N} lượt lồng ghép trong cuộc họp`,
  radio: `${N} lượt phát trên hệ thống truyền thanh`,
  portal: `${N} tin, bài trên cổng thông tin điện tử`,
  social: `${N} tin, bài trên mạng xã hội`,
  poster: `${N} lượt tuyên truyền bằng pa nô, khẩu hiệu, tài liệu`,
  other: `${N} hoạt động bằng hình thức khác`,
  'duty 0': `${N}/${N} (?:cơ quan, )?đơn vị đã xây dựng kế hoạch triển khai`,
  'duty 1': `${N}/${N} (?:cơ quan, )?đơn vị đã đưa nội dung chấn chỉnh`,
  'duty 2': `${N}/${N} (?:cơ quan, )?đơn vị đã rà soát, hoàn chỉnh nội quy`,
  'duty 3': `${N}/${N} (?:cơ quan, )?đơn vị đã bổ sung tiêu chí`,
  inspections: `Tiến hành ${N} cuộc kiểm tra công vụ(?: \\((?:(đột xuất|tự kiểm tra)|(?:${N} cuộc đột xuất)?(?:, )?(?:${N} cuộc tự kiểm tra)?)\\))?`,
  violations: `phát hiện ${N} trường hợp vi phạm, (?:chưa xử lý|đã xử lý ${N} trường hợp)`,
  shortcomings: `Có ${N} cuộc kiểm tra phát hiện tồn tại`,
  remedies: `${N} cuộc kiểm tra có yêu cầu khắc phục, (?:chưa khắc phục xong|đã khắc phục ${N}/${N} cuộc)`,
  'documents unchanged': `UBND xã ban hành ${N} văn bản hành chính[;,] (?:không có số liệu|bằng)[^(.]*(?:\\(${N} văn bản)?`,
  'documents issued': `UBND xã ban hành ${N} văn bản hành chính, (?:giảm|tăng) ${REDUCED}[^)]*\\)${VERDICT}`,
  'documents none': `không phát sinh văn bản hành chính ban hành \\((?:cùng kỳ )?năm 2025: ${N} văn bản[^)]*\\), giảm ${P}%`,
  'documents until': `ngày ([\\d/]+) \\(số liệu tạm tính\\), (?:UBND xã ban hành|trong kỳ không phát sinh văn bản)`,
  'documents incoming': `tiếp nhận ${N} văn bản đến`,
  digitised: `(?:${N}/|hông có văn bản nào trong )${N} văn bản (?:đi, đến |đến |giấy )không mật được số hóa \\(${P}%\\)${VERDICT}`,
  'digitised by register': `Văn bản đi: (?:${N}/|không có văn bản nào trong )${N} văn bản \\(${P}%\\); văn bản đến: (?:${N}/|không có văn bản nào trong )${N} văn bản \\(${P}%\\)`,
  exchanged: `(?:${N}/|hông có văn bản nào trong )${N} văn bản không mật trao đổi với cơ quan nhà nước [^(]*\\(${P}%\\)(?:; (?:chưa|không) đạt chỉ tiêu 100%)?`,
  'exchanged outgoing': `Riêng văn bản đi: (?:${N}/|không có văn bản nào trong )${N} văn bản \\(${P}%\\)`,
  'exchanged both': `${N} văn bản gửi, nhận cả bản điện tử`,
  'exchanged paper': `${N} văn bản chỉ gửi, nhận bản giấy`,
  'exchanged unknown': `${N} văn bản chưa ghi rõ hình thức gửi`,
  drafts: `Xem xét ${N} dự thảo văn bản, (?:không có dự thảo bị trả lại|trả lại ${N} dự thảo)`,
  'online meetings': `tổ chức(?: và tham dự)? ${N} hội nghị(?:, cuộc họp)?, (?:không có cuộc nào trực tuyến|trong đó ${N} cuộc trực tuyến(?: \\(kể cả ${N} cuộc kết hợp[^)]*\\))?, chiếm ${P}%)${VERDICT}`,
  'hybrid meetings': `Nếu (?:không tính|tính cả) ${N} cuộc kết hợp trực tiếp và trực tuyến, tỷ lệ là ${P}%`,
  'unknown form': `Có ${N} cuộc chưa ghi rõ hình thức`,
  'meetings attended': `UBND xã dự ${N} hội nghị(?:, cuộc họp)? do cấp trên`,
  'meetings of others': `đoàn thể xã tổ chức ${N} hội nghị(?:, cuộc họp)?[.;]`,
  'meetings unchanged': `[Ss]ố hội nghị(?:, cuộc họp)? là ${N} cuộc[;,] (?:không có số liệu|bằng)[^(.]*(?:\\(${N} cuộc)?`,
  'meetings held': `[Ss]ố hội nghị(?:, cuộc họp)? là ${N} cuộc, (?:giảm|tăng) ${REDUCED}[^)]*\\)${VERDICT}`,
  'meetings none': `không phát sinh hội nghị(?:, cuộc họp)? \\((?:cùng kỳ )?năm 2025: ${N} cuộc[^)]*\\), giảm ${P}%`,
  'meetings until': `ngày ([\\d/]+) \\(số liệu tạm tính\\), (?:số hội nghị|trong kỳ không phát sinh hội nghị)`,
  'gaps of meetings': `Sổ không ghi hội nghị(?:, cuộc họp)? nào của (?:các )?tháng ([\\d, ]+) năm ${N}`,
  'gaps of documents': `Sổ không ghi văn bản hành chính nào của (?:các )?tháng ([\\d, ]+) năm ${N}`,
  'none over': `Không có hội nghị(?:, cuộc họp)? nào vượt thời gian quy định \\(trong ${N} cuộc`,
  over: `Có ${N} hội nghị(?:, cuộc họp)? vượt thời gian quy định \\(Phụ lục`,
  'commune-wide': `Tổ chức ${N} hội nghị toàn xã \\(Kết luận số 226-KL/TW: không quá ${N} hội nghị một năm\\)`,
  'commune-wide over': `Đã tổ chức ${N} hội nghị toàn xã, nhiều hơn ${N} hội nghị`,
  overlaps: `${N} cặp cuộc họp trùng`,
  paperless: `${N}/${N} cuộc họp không giấy tờ, chiếm ${P}%`,
  'sent ahead': `${N}/${N} cuộc họp có tài liệu gửi trước, chiếm ${P}%`,
  received: `[Tt]iếp nhận ${N} hồ sơ TTHC`,
  handled: `(?:${N}|không có) hồ sơ(?: được xử lý trên môi trường số| trực tuyến toàn trình| nộp trực tuyến \\(toàn trình ${N}, một phần ${N}\\)), chiếm ${P}%${VERDICT}(?=[.;])`,
  'handled of service': `${N}/${N} hồ sơ thuộc TTHC có dịch vụ công trực tuyến được nộp trực tuyến, chiếm ${P}%${VERDICT}`,
  'handed in online': `riêng hồ sơ nộp trực tuyến ${N} hồ sơ \\(toàn trình ${N}, một phần ${N}\\), chiếm ${P}%`,
  'otherwise digital': `[:;] trực tuyến và hồ sơ giấy đã số hóa là ${P}%`,
  'otherwise fullOnline': `[:;] toàn trình trên tổng số là ${P}%`,
  'otherwise anyOnline': `[:;] trực tuyến trên tổng số là ${P}%`,
  'otherwise onlineService': `[:;] trực tuyến trên hồ sơ thuộc TTHC có dịch vụ công trực tuyến là ${P}%`,
  'missing months': `Chưa có số liệu hồ sơ TTHC của (?:các )?tháng ([\\d, ]+)`,
  'in person': `[Nn]ộp trực tiếp ${N} hồ sơ`,
  post: `ua dịch vụ bưu chính công ích ${N} hồ sơ`,
  'paper digitised': `ã số hóa ${N}/${N} hồ sơ nộp giấy \\(${P}%\\)`,
  resolved: `Đã giải quyết ${N} hồ sơ`,
  'in time': `trước hạn và đúng hạn (?:${N}|không có) hồ sơ \\(${P}%\\)`,
  late: `(?:[,;\\d)]|hồ sơ) quá hạn ${N} hồ sơ(?=[.;])`,
  'pending in time alone': `đang giải quyết trong hạn ${N} hồ sơ`,
  'pending late alone': `đang giải quyết quá hạn ${N} hồ sơ`,
  pending: `đang giải quyết ${N} hồ sơ`,
  'pending late': `trong đó quá hạn ${N} hồ sơ`,
  'electronic results': `Trả kết quả điện tử ${N}/${N} hồ sơ đã giải quyết \\(${P}%\\)`,
  satisfied: `${N}/${N} lượt đánh giá hài lòng, chiếm ${P}%`,
  'none satisfied': `${N} lượt đánh giá, không có lượt`,
  'reports on time': `(?:${N}/|hông có báo cáo nào trong )${N} báo cáo định kỳ (?:đã gửi|đến hạn được gửi) đúng hạn \\(${P}%\\)`,
  'reports due alone': `Trong kỳ có ${N} báo cáo định kỳ đến hạn, chưa gửi`,
  'reports late': `${N} báo cáo gửi chậm`,
  'reports unsent': `${N} báo cáo chưa gửi`,
  trained: `(?:${N}/|hông có người nào trong )${N} cán bộ, công chức[^(]* đã được tập huấn kỹ năng số \\(${P}%\\)(?:; chưa đạt mục tiêu phấn đấu 100%, còn ${N} người)?`,
  'training turns': `${N} lượt người dự ${N} khóa tập huấn`,
  'tasks by state': `${N} nhiệm vụ tại Phụ lục: ${STATES}`,
  'other tasks by state': `${N} nhiệm vụ do văn bản khác giao: ${STATES}`,
  'tasks overdue': `số thứ tự ${N}, quá hạn ${N} ngày`,
  'kinds of documents': `(?<=^Theo loại: (?:[^.]*; )?)([^;:.\\d]+?) ${N} văn bản(?=[;.])`,
  'kinds of meetings': `(?<=^Theo loại: (?:[^.]*; )?)([^;:.\\d]+?) ${N} cuộc(?=[;.])`,
  compared: `So với (?:cùng kỳ )?năm 2025 \\(${N}/${N}, ${P}%\\), tỷ lệ (không đổi|tăng|giảm)(?: ${P} điểm phần trăm)?`,
  'review legal': `${N} văn bản quy phạm pháp luật(?: \\(([^)]*)\\))?`,
  'review procedures': `${N} thủ tục hành chính(?: \\(([^)]*)\\))?`,
  'review rules': `${N} nội quy, quy chế(?: \\(([^)]*)\\))?`,
  'forms of praise': `(?<=Khen thưởng [^(.]*)\\(([^)]*)\\)`,
  measures: `(?<=Xử lý \\d+ trường hợp )\\(([^)]*)\\)`,
  'unclear form': `${N} hoạt động chưa rõ hình thức`,
  'praised unclear': `${N} trường hợp chưa rõ đối tượng`,
  'decisions unclear': `Có ${N} trường hợp chưa rõ là`,
  'groups praised': `${N} tập thể`,
  'persons praised': `${N} cá nhân`,
  'cases handled': `Xử lý ${N} trường hợp`,
  assessed: `^- ((?:Tỷ lệ|Mức giảm) [^:]+): (?:(giảm) )?${P}%(?:, thấp hơn ${P} điểm phần trăm so với (?:chỉ tiêu|mục tiêu phấn đấu) (?:giảm )?(?:tối thiểu )?\\d+%| \\((?:chỉ tiêu|mục tiêu phấn đấu) (?:giảm )?(?:tối thiểu )?\\d+%\\)(?:, tăng ${P} điểm phần trăm so với (?:cùng kỳ )?năm 2025)?)`,
  'assessed rises': `^- (Số [^:]+?) tăng ${P}% so với (?:cùng kỳ )?năm 2025 \\(chỉ tiêu giảm tối thiểu \\d+%\\)`,
  reached: `[Cc]ó ${N}/${N} chỉ tiêu có số liệu`,
  'late dossiers': `${N} hồ sơ TTHC giải quyết quá hạn`,
  'commune-wide too many': `Số hội nghị toàn xã nhiều hơn ${N} hội nghị`,
  days: `từ ngày ${D} đến hết ngày ${D}`,
  'tasks late': `${N} nhiệm vụ quá hạn, chưa hoàn thành`,
  'meetings too long': `^- ${N} hội nghị(?:, cuộc họp)? vượt thời gian`,
  'online needed': `ít nhất ${N} trong ${N} cuộc dự kiến`,
  'online impossible': `toàn bộ ${N} cuộc còn lại, tỷ lệ cả năm là ${P}%`,
  'allowed meetings': `[Ss]ố hội nghị(?:, cuộc họp)? cả năm không quá ${N} cuộc \\([^)]*\\)(?:; (?:đến nay đã đủ|[^;]*? không quá ${N} cuộc))?`,
  'too many meetings': `[Ss]ố hội nghị(?:, cuộc họp)? đến nay là ${N} cuộc, nhiều hơn ${N} cuộc so với mức tối đa cả năm \\(${N} cuộc`,
  'next meetings': `[Ss]ố hội nghị(?:, cuộc họp)? năm ${N} không quá ${N} cuộc \\(giảm tối thiểu \\d+% so với năm ${N}\\)`,
  'allowed documents': `[Ss]ố văn bản hành chính ban hành cả năm không quá ${N} văn bản \\([^)]*\\)(?:; (?:đến nay đã đủ|[^;]*? không quá ${N} văn bản))?`,
  'too many documents': `[Ss]ố văn bản hành chính ban hành đến nay là ${N} văn bản, nhiều hơn ${N} văn bản so với mức tối đa cả năm \\(${N} văn bản`,
  'next documents': `[Ss]ố văn bản hành chính ban hành năm ${N} không quá ${N} văn bản \\(giảm tối thiểu \\d+% so với năm ${N}\\)`,
  lacking: `Phấn đấu (tỷ lệ .+?) (?:đạt )?(?:100%|tối thiểu \\d+%) \\(kỳ này còn thiếu ${N} [^)]*\\)`,
  'to be done late': `Hoàn thành ${N} nhiệm vụ đã quá hạn(?: \\(${ORDINALS}\\))?`,
  'to be done of the period': `Hoàn thành ${N} nhiệm vụ có hạn trong kỳ, chưa hoàn thành(?: \\(${ORDINALS}\\))?`,
  'to be done': `Hoàn thành ${N} nhiệm vụ đến hạn trong[^(]*(?:\\(${ORDINALS}\\))?`,
  'to be begun': `Triển khai ${N} nhiệm vụ khi có văn bản[^(]*(?:\\(${ORDINALS}\\))?`,
  'reports ahead': `Gửi đúng hạn ${N} báo cáo`,
  'leaders trained': `${N} người đã được tập huấn kỹ năng lãnh đạo`,
}

export interface Printed {
  /** Each sentence's numbers; one that is told in two places with other numbers has two entries. */
  readonly told: Readonly<Record<string, readonly Told[]>>
  /** Every row of the tables, with the caption or title above it. */
  readonly tables: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[]
  /** Sentences in which a number was left that nothing here reads. */
  readonly left: readonly string[]
}

/** What a report says there is none of. */
const CLAIMS = [
  'Chưa có nhiệm vụ nào đến hạn trong kỳ', 'Qua kiểm tra không phát hiện vi phạm', 'không tiến hành cuộc kiểm tra nào', 'không phát sinh khen thưởng', 'Không phát sinh trường hợp phải xử lý', 'không tổ chức hội nghị toàn xã',
  'chưa tổ chức cuộc họp không giấy tờ', 'chưa có cuộc họp nào gửi tài liệu trước', 'Không có cuộc họp trùng', 'không còn hồ sơ đang giải quyết', 'không có hồ sơ được giải quyết', 'không có dự thảo bị trả lại',
  'Không có nhiệm vụ quá hạn', 'không phát sinh hồ sơ TTHC',
] as const

const READERS = Object.entries(SENTENCES).map(([name, pattern]) => ({ name, pattern: new RegExp(pattern, 'g'), groupCount: new RegExp(`${pattern}|`).exec('')!.length - 1 }))

/** Numbers that are no figures: days, years, periods, targets, headings, numbers of documents. */
const KNOWN = new RegExp([
  String.raw`\d+ (?:tháng|THÁNG) (?:đầu|cuối|ĐẦU|CUỐI) (?:năm|NĂM)(?: \d{4})?`, String.raw`\d{1,2}/\d{1,2}/\d{4}`, String.raw`\d+/KH-UBND`, '226-KL', String.raw`(?:[Nn]ăm|NĂM) \d{4}`, String.raw`^\d\. `, String.raw`II\.4`, String.raw`tối thiểu \d+%`, 'đạt 100%', 'chỉ tiêu 100%', 'tỷ lệ 60%', 'đạt 60%', 'cả 29 loại',
  String.raw`(?:tháng|THÁNG|quý|QUÝ) [\dIV]+/\d{4}`, String.raw`NĐ 09/2019 \([^)]*\)`, String.raw`để so sánh của \d+ chỉ tiêu`, String.raw`Chưa có số liệu của \d+ chỉ tiêu`, 'giảm 100%',
].join('|'), 'g')

/** A paragraph's text, an abbreviation that is spelled out where it stands first as it stands later. */
const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('').replace(SPELLED_OUT, '$1') : '')
const SPELLED_OUT = /(?:Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|thủ tục hành chính) \(([A-ZĐ]+)\)/g

/** What other choices would give: «- Cuộc họp kết hợp: không tính là trực tuyến (tỷ lệ …: nếu tính là trực tuyến thì 62%, đạt; …)». */
function flipsIn(line: string): Told[] {
  const [, name, rest] = /^- ([^:]+): .*? \(((?:tỷ lệ|mức giảm) .*: nếu .*)\)[;.]$/.exec(line) ?? []
  let label = ''
  return (rest?.split(/; (?=nếu|tỷ lệ|mức giảm)/) ?? []).map((part) => {
    const [, named, choice, figure] = /^(?:(.*): )?nếu (.*) thì (.*)$/.exec(part)!
    label = named ?? label
    return [name!, label, choice!, figure!]
  })
}

export function printedIn({ sections }: DocumentModel): Printed {
  const blocks = sections.flatMap((section) => section.blocks)
  const lines = blocks.map(textOf).filter((line) => line !== '')
  const tables = blocks.flatMap((block, index) => (block.kind !== 'table' ? [] : [{
    title: blocks.slice(0, index).map(textOf).findLast((line) => line !== '' && !line.startsWith('(')) ?? '',
    rows: block.rows.map(({ cells }) => cells.map((cell) => cell.blocks.map(textOf).join(' '))),
  }]))
  const told: Record<string, Told[]> = { flips: lines.flatMap(flipsIn), claims: CLAIMS.filter((claim) => lines.some((line) => line.includes(claim))).map((claim) => [claim]) }
  const left = lines.map((line) => (!/\d/.test(line) ? line : READERS.reduce((rest, { name, pattern, groupCount }) =>
    rest.replace(pattern, (whole: string, ...groups: unknown[]) => {
      const numbers = groups.slice(0, groupCount).map((group) => (typeof group === 'string' ? plainNumber(group) : null))
      const known = (told[name] ??= [])
      if (!known.some((each) => String(each) === String(numbers))) known.push(numbers)
      return whole.replace(/\d/g, '#')
    }), line)))
  const body = left.slice(lines.findIndex((line) => line.startsWith('I. ')), lines.findIndex((line) => line.startsWith('Trên đây là')))
  return { told, tables, left: body.filter((line) => flipsIn(line).length === 0 && /\d/.test(line.replace(KNOWN, ''))) }
}

const columns = (rows: readonly (readonly string[])[], ...indexes: number[]): string[][] => rows.map((row) => indexes.map((index) => row.at(index)!))

/** The tables by what they are of, with the columns that are reckoned again. */
export function tablesIn({ tables }: Printed): Readonly<Record<string, readonly (readonly string[])[]>> {
  const withHeader = (header: string): readonly (readonly string[])[] => tables.find(({ rows }) => rows[0]!.includes(header))?.rows.slice(1) ?? []
  const titled = (pattern: RegExp): readonly (readonly string[])[] => tables.find(({ title }) => pattern.test(title))?.rows ?? []
  const isNone = (text: string): boolean => text === '-'
  return {
    indicators: columns(withHeader('Chỉ tiêu giao'), 1, 3, 4, 5, 6).filter(([label, now, before]) => !isNone(now!) && !isNone(label!.startsWith('Mức giảm') ? before! : '') && !label!.startsWith('Số cặp')),
    data: columns(withHeader('Tử số'), 1, 3, 4, 5, 6).filter(([label, part]) => !isNone(part!) && !label!.startsWith('Số cặp')),
    'months of meetings': columns(titled(/^Số hội nghị.* theo tháng/), 0, -1), 'months of documents': columns(titled(/^Số văn bản .* theo tháng/), 0, -1),
    kinds: columns(withHeader('Trực tuyến'), 1, 2, 3, 4, 5, 6, 7, 8, 9), overruns: columns(withHeader('Quy định'), 1, 4, 5), units: columns(withHeader('Đã tập huấn'), 1, 6, 7, 8, 9, 10),
    missed: missedIn(withHeader('Kết quả, lý do')), tasks: columns(withHeader('Tình hình thực hiện'), 0, 4),
  }
}

/** Of each figure how many rows stand behind it; of the staff each unit's share. */
function missedIn(rows: readonly (readonly string[])[]): string[][] {
  const parts: [label: string, results: string[]][] = []
  for (const row of rows) {
    if (row.length === 1 && !row[0]!.startsWith('(')) parts.push([row[0]!.split(':')[0]!, []])
    else if (row.length > 1) parts.at(-1)![1].push(row[3]!)
  }
  return parts.flatMap(([label, results]) => {
    if (label.startsWith('Tỷ lệ được tập huấn')) return results.map((each) => [label, each.split(' ')[0]!])
    return label.startsWith('Mức') || label.includes('TTHC') ? [] : [[label, String(results.length)]]
  })
}

/** «1.234», «1.234,5» and «05» as 1234, 1234,5 and 5, in words too. */
const plainNumber = (text: string): string => (/^[\d.,]+$/.test(text) ? text.replace(/\./g, '').replace(/^0(?=\d)/, '') : text.replace(/ 0(?=\d(?:,|$))/g, ' ').replace(/số thứ tự | do văn bản khác giao/g, ''))
