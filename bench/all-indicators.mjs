// KPI_TABLE computes every indicator: each sheet read once, a set of rows classified in one pass for all of them.
import { CODE, freshContext } from './context.mjs'
import { medians } from './measure.mjs'
import { meetingRows } from './rows.mjs'

const ROWS = 20_000

export async function measure() {
  const rows = meetingRows(ROWS)
  const context = freshContext(CODE)
  const names = context.KPI_TABLE(rows).length - 1
  const [table, one] = await medians([() => context.KPI_TABLE(rows), () => context.ONLINE_RATIO(rows)])
  return [{
    name: `KPI_TABLE, ${names} chỉ tiêu trên 20.000 cuộc họp`,
    ours: `${table.toFixed(1)} ms`,
    peer: `ONLINE_RATIO một mình ${one.toFixed(1)} ms`,
    ratio: table / one,
    limit: null,
  }]
}
