// A custom function as Google calls it: fresh context, the whole script evaluated, one call.
import { CODE, freshContext } from './context.mjs'
import { medians } from './measure.mjs'
import { meetingRows } from './rows.mjs'

const EMPTY_SCRIPT = 'function ONLINE_RATIO(rows) { return 0 }'

export async function measure() {
  const rows = meetingRows(500)
  const [ours, empty] = await medians(
    [() => freshContext(CODE).ONLINE_RATIO(rows), () => freshContext(EMPTY_SCRIPT).ONLINE_RATIO(rows)],
    { rounds: 101, warmUp: 10 },
  )
  return [{
    name: 'ONLINE_RATIO lần đầu, 500 dòng (ngữ cảnh mới, chạy cả Code.js)',
    ours: `${ours.toFixed(2)} ms`,
    peer: `mã rỗng ${empty.toFixed(2)} ms`,
    ratio: ours / empty,
    limit: 5,
  }]
}
