// The rules over meetings as one would write them by hand for one fixed sheet: columns by position, no declarations, no
// sentences beside the rule's. What the whole check is measured against; it finds the same cells.
const DAY_MS = 86_400_000
const folded = new Map()
const FORMS = words({ inPerson: ['Trực tiếp', 'tập trung', 'offline'], online: ['Trực tuyến', 'online', 'zoom'], hybrid: ['Kết hợp trực tiếp và trực tuyến'] })
const KINDS = words({
  briefing: ['Giao ban'], professional: ['Chuyên môn'], dissemination: ['Quán triệt, triển khai'], problemSolving: ['Giải quyết công việc'],
  thematic: ['Chuyên đề'], otherWork: ['Công tác khác'], other: ['Khác'],
})
const SCALES = words({ communeWide: ['Toàn xã'], crossUnit: ['Liên đơn vị'] })
const STATUSES = words({ held: ['Đã tổ chức'], planned: ['Dự kiến'], postponed: ['Hoãn'], cancelled: ['Hủy'] })
const YES_NO = words({ yes: ['Có'], no: ['Không'] })
const LIMITS = { briefing: 240, problemSolving: 240, professional: 480, thematic: 480, dissemination: 240 }

function words(values) {
  const known = new Map()
  for (const [id, labels] of Object.entries(values)) for (const label of labels) known.set(fold(label), id)
  return known
}

/** Texts that come again are folded once, as anybody would do who has measured. */
function fold(text) {
  let known = folded.get(text)
  if (known === undefined) {
    known = foldOnce(text)
    if (folded.size < 5000) folded.set(text, known)
  }
  return known
}

function foldOnce(text) {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function dayOf(cell) {
  if (cell instanceof Date) return Math.floor((cell.getTime() - cell.getTimezoneOffset() * 60_000) / DAY_MS) + 25569
  const found = typeof cell === 'string' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell.trim()) : null
  if (!found) return null
  const date = new Date(Date.UTC(Number(found[3]), Number(found[2]) - 1, Number(found[1])))
  return date.getUTCMonth() === Number(found[2]) - 1 ? date.getTime() / DAY_MS + 25569 : null
}

function minutesOf(cell) {
  if (typeof cell === 'number') return Math.round(cell * 1440)
  const found = typeof cell === 'string' ? /^(\d{1,2})[:hg](\d{2})?$/.exec(cell.trim()) : null
  return found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : null
}

/** Findings of rows × 18 columns below their header, each with rule, cell and sentence. */
export function plainCheck(rows, { asOf, year }) {
  const found = []
  const add = (rule, row, column, message) => found.push({ rule, cell: String.fromCharCode(65 + column) + (row + 1), message })
  const state = { seen: new Map(), meetings: [], wide: 0 }
  const years = { year, first: dayOf(`1/1/${year - 2}`), last: dayOf(`31/12/${year + 2}`) }
  for (let row = 1; row < rows.length; row++) {
    const line = rows[row]
    const meeting = readRow(line, row, { add, years })
    checkRow(line, row, { add, asOf, meeting })
    checkTogether(line, row, { add, state, meeting })
  }
  overlaps(state.meetings, add)
  return found
}

function readRow(line, row, { add, years }) {
  const choice = (column, known, isRequired) => {
    const cell = line[column]
    if (cell === '') {
      if (isRequired) add('required-missing', row, column, `Chưa nhập cột ${column}.`)
      return null
    }
    const id = known.get(fold(cell))
    if (id === undefined) add('list-unknown', row, column, `«${cell}» không có trong danh sách.`)
    return id
  }
  const day = dayOf(line[0])
  if (day === null) addBad(line, row, { add, column: 0, rule: 'date-impossible' })
  else if (day < years.first || day > years.last) add('date-out-of-year', row, 0, `Ngày nằm xa năm ${years.year}.`)
  const start = minutesOf(line[1])
  if (start === null) addBad(line, row, { add, column: 1, rule: 'time-unreadable' })
  if (line[4] === '') add('required-missing', row, 4, 'Chưa nhập «Nội dung».')
  if (line[10] === '') add('required-missing', row, 10, 'Chưa nhập «Chủ trì».')
  if (typeof line[12] === 'number' && line[12] < 0) add('number-negative', row, 12, 'Số người không thể âm.')
  const kind = choice(5, KINDS, true)
  choice(6, FORMS, true)
  const scale = choice(8, SCALES, false)
  choice(14, YES_NO, false)
  choice(15, YES_NO, false)
  const status = choice(16, STATUSES, false)
  const organiser = fold(line[7])
  return {
    day, start, end: line[3] === '' ? null : minutesOf(line[3]), kind, scale, status, invited: dayOf(line[13]),
    isOurs: organiser === '' || organiser.startsWith('ubnd xã'),
    isOn: status !== 'cancelled' && status !== 'postponed' && kind !== 'other' && kind !== 'otherWork',
  }
}

function addBad(line, row, { add, column, rule }) {
  add(line[column] === '' ? 'required-missing' : rule, row, column, `Không đọc được «${line[column]}».`)
}

function checkRow(line, row, { add, asOf, meeting }) {
  const { day, start, kind, status, isOurs, isOn } = meeting
  const isHeld = day !== null && isOn && isOurs && (status === 'held' || (status === null && day <= asOf))
  if (kind === 'other') add('kind-other', row, 5, '«Khác» không được tính là cuộc họp.')
  if (line[3] === '' && start !== null && isHeld) add('end-missing', row, 3, 'Cuộc đã tổ chức nhưng chưa có giờ kết thúc.')
  if (isHeld && (isEmbedded(line[4]) || isEmbedded(line[17]))) add('embedded-counted', row, 4, 'Nội dung ghi «lồng ghép».')
  checkLength(row, meeting, add)
  if (isOn && isOurs) checkInvitation(line, row, { add, meeting })
}

function checkLength(row, { start, end, kind, isOurs, isOn }, add) {
  if (start === null || end === null) return
  if (end <= start) {
    add('end-before-start', row, 3, `Giờ kết thúc trước giờ bắt đầu.`)
    return
  }
  if (!LIMITS[kind] || !isOn || !isOurs) return
  const net = end - start - (start <= 690 && end >= 810 ? 120 : 0)
  if (net > LIMITS[kind]) add('duration-over', row, 3, `Kéo dài ${net} phút, quá ${net - LIMITS[kind]} phút.`)
}

function checkInvitation(line, row, { add, meeting: { day, invited } }) {
  if (invited === null || day === null || workingDays(invited, day, 3) >= 3 || isUrgent(line)) return
  add('invitation-late', row, 13, 'Giấy mời gửi muộn.')
}

function checkTogether(line, row, { add, state, meeting }) {
  const { day, start, end, scale, status, isOurs, isOn } = meeting
  if (!isOn || status === undefined || day === null || start === null || line[4] === '') return
  const key = `${day}|${start}|${fold(line[4])}`
  const twin = state.seen.get(key)
  if (twin !== undefined) {
    add('duplicate-meeting', row, 4, `Trùng với dòng ${twin + 1}.`)
    return
  }
  state.seen.set(key, row)
  if (scale === 'communeWide' && isOurs && ++state.wide > 3) add('commune-wide-over', row, 8, `Hội nghị toàn xã thứ ${state.wide}.`)
  if (end === null || end <= start) return
  state.meetings.push({ row, from: day * 1440 + start, to: day * 1440 + end, chair: fold(line[10]), room: fold(line[9]) })
}

function isEmbedded(text) {
  return fold(text).includes('lồng ghép')
}

function isUrgent(line) {
  return fold(line[4]).includes('đột xuất') || fold(line[17]).includes('đột xuất')
}

function workingDays(from, to, enough) {
  let days = 0
  for (let day = from; day < to && days < enough; day++) if ((day - 1) % 7 !== 0 && (day - 1) % 7 !== 6) days++
  return days
}

function overlaps(meetings, add) {
  meetings.sort((a, b) => a.from - b.from || a.row - b.row)
  const chairs = new Map()
  const rooms = new Map()
  for (const meeting of meetings) {
    const before = chairs.get(meeting.chair)
    const there = rooms.get(meeting.room)
    if (before && meeting.from < before.to) add('overlap-chair', meeting.row, 10, `Trùng người chủ trì với dòng ${before.row + 1}.`)
    else if (there && meeting.from < there.to) add('overlap-room', meeting.row, 9, `Phòng đã có cuộc ở dòng ${there.row + 1}.`)
    if (!before || meeting.to > before.to) chairs.set(meeting.chair, meeting)
    if (!there || meeting.to > there.to) rooms.set(meeting.room, meeting)
  }
}
