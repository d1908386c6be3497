// ONLINE_RATIO over 100,000 rows beside HyperFormula's COUNTIFS that says the same; and its growth with the rows.
import { HyperFormula } from 'hyperformula'
import { CODE, freshContext } from './context.mjs'
import { medians } from './measure.mjs'
import { meetingRows } from './rows.mjs'

const ROWS = 100_000
const COUNTIFS = [
  `COUNTIFS(Sheet1!A2:A${ROWS + 1}, ">=46023", Sheet1!A2:A${ROWS + 1}, "<=46387", Sheet1!Q2:Q${ROWS + 1}, "Đã tổ chức", Sheet1!G2:G${ROWS + 1}, "Trực tuyến")`,
  `COUNTIFS(Sheet1!A2:A${ROWS + 1}, ">=46023", Sheet1!A2:A${ROWS + 1}, "<=46387", Sheet1!Q2:Q${ROWS + 1}, "Đã tổ chức")`,
]
const FORMULA = `=${COUNTIFS.join('/')}`

export async function measure() {
  const rows = meetingRows(ROWS)
  const tenth = meetingRows(ROWS / 10)
  const context = freshContext(CODE)
  const workbook = HyperFormula.buildFromArray(rows.map(asSerials), { licenseKey: 'gpl-v3', maxRows: 200_000 })
  const value = context.ONLINE_RATIO(rows)
  const same = workbook.calculateFormula(FORMULA, 0)
  if (Math.abs(value - same) > 1e-12) throw new Error(`ONLINE_RATIO ${value}, COUNTIFS ${same}`)
  const [ours, peer, smaller] = await medians([
    () => context.ONLINE_RATIO(rows),
    () => workbook.calculateFormula(FORMULA, 0),
    () => context.ONLINE_RATIO(tenth),
  ])
  return [
    { name: 'ONLINE_RATIO, 100.000 dòng × 18 cột', ours: ms(ours), peer: `COUNTIFS của HyperFormula ${ms(peer)}`, ratio: ours / peer, limit: 0.05 },
    { name: 'ONLINE_RATIO, gấp mười số dòng', ours: ms(ours), peer: `10.000 dòng ${ms(smaller)}`, ratio: ours / smaller, limit: 12 },
  ]
}

const ms = (time) => `${time.toFixed(1)} ms`

/** HyperFormula takes days as serials. */
function asSerials(row) {
  return row.map((cell) => (cell instanceof Date ? Date.UTC(cell.getFullYear(), cell.getMonth(), cell.getDate()) / 864e5 + 25569 : cell))
}
