// The whole check of 100,000 meetings beside the same rules written by hand; its growth with the rows; and how many
// service calls set-up needs.
import { CODE, freshContext } from './context.mjs'
import { medians } from './measure.mjs'
import { plainCheck } from './plain-check.mjs'
import { flat, HEADER } from './rows.mjs'

const ROWS = 100_000
const AS_OF = 46387

export async function measure() {
  const rows = checkedRows(ROWS)
  const tenth = checkedRows(ROWS / 10)
  const context = freshContext(CODE)
  const ours = findings(context, rows)
  const plain = plainCheck(rows, { asOf: AS_OF, year: 2026 })
  compare(ours, plain)
  const [whole, byHand, smaller] = await medians(
    [() => findings(context, rows), () => plainCheck(rows, { asOf: AS_OF, year: 2026 }), () => findings(context, tenth)],
    { rounds: 9, warmUp: 2 },
  )
  const ms = (time) => `${time.toFixed(0)} ms`
  return [
    { name: 'Rà soát toàn bộ, 100.000 cuộc họp', ours: ms(whole), peer: `cùng quy tắc viết tay ${ms(byHand)}`, ratio: whole / byHand, limit: 2 },
    { name: 'Rà soát toàn bộ, gấp mười số dòng', ours: ms(whole), peer: `10.000 dòng ${ms(smaller)}`, ratio: whole / smaller, limit: 12 },
    await setUpCalls(),
  ]
}

/** Runs the action as the command line does, over a spreadsheet of one sheet. */
function findings(context, rows) {
  const sheet = {
    getName: () => 'Cuộc họp',
    getDataRange: () => ({ getValues: () => rows, getMergedRanges: () => [] }),
  }
  context.SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSheets: () => [sheet] }) }
  const result = context.runAction('check', { asOf: '2026-12-31' })
  return result.findings.filter(({ sheet: name, cell }) => name === 'Cuộc họp' && cell !== '')
}

/** Both must find the same cells, or the comparison says nothing. */
function compare(ours, plain) {
  const places = (found) => found.map(({ rule, cell }) => `${rule} ${cell}`).toSorted()
  const [a, b] = [places(ours), places(plain)]
  const only = (one, other) => {
    const there = new Set(other)
    return one.filter((place) => !there.has(place)).slice(0, 5)
  }
  const differences = [...only(a, b), '|', ...only(b, a)]
  if (differences.length > 1) throw new Error(`whole check ${a.length}, by hand ${b.length}: ${differences.join(', ')}`)
}

/** Meetings of 300 days, each with its own chair and room; one in twenty has something wrong. */
function checkedRows(count) {
  const rows = [HEADER]
  for (let i = 0; i < count; i++) {
    const hour = 7 + (i % 9)
    const day = new Date(2026, 0, 1 + (i % 300))
    const invited = new Date(2026, 0, 1 + (i % 300) - 7)
    const row = [
      day, (hour * 60 + 30) / 1440, '', (hour * 60 + 90) / 1440, flat(`Họp triển khai nhiệm vụ số ${i}`), ['Giao ban', 'Chuyên môn', 'Chuyên đề'][i % 3],
      ['Trực tuyến', 'Trực tiếp'][i % 2], 'UBND xã', 'Liên đơn vị', flat(`Phòng họp ${i % 2999}`), flat(`Nguyễn Văn ${i % 1999}`), 'Các phòng, đơn vị',
      20 + (i % 9), invited, 'Có', 'Không', 'Đã tổ chức', '',
    ]
    FAULTS[i % 200]?.(row, rows[rows.length - 1])
    rows.push(row)
  }
  return rows
}

const FAULTS = {
  10: (row) => (row[0] = '30/02/2026'),
  30: (row) => (row[6] = 'Thư'),
  50: (row) => (row[3] = row[1] - 0.01),
  70: (row) => (row[4] = ''),
  90: (row) => (row[3] = ''),
  110: (row) => (row[1] = 'sau'),
  130: (row) => (row[5] = 'Khác'),
  150: (row, above) => {
    row[0] = above[0]
    row[1] = above[1]
    row[3] = above[3]
    row[10] = above[10]
  },
  170: (row) => (row[13] = row[0]),
  190: (row, above) => {
    for (let i = 0; i < row.length; i++) row[i] = above[i]
  },
}

/** Set-up of all sheets on the host, by service calls. */
async function setUpCalls() {
  const { startHost } = await import('../build/host.mjs')
  const host = startHost()
  const sheets = host.run('runAction', 'setUp', {}).created.length
  const calls = Object.values(host.calls()).reduce((sum, count) => sum + count, 0)
  await host.close()
  return { name: `Tạo ${sheets} bảng: lời gọi dịch vụ`, ours: String(calls), peer: `${sheets} bảng`, ratio: calls / sheets, limit: null }
}

