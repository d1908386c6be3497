// ONLINE_RATIO over 100,000 rows beside HyperFormula's COUNTIFS that says the same; and its growth with the rows.
// Each side has its own heap (a thread), both are timed by turns.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CODE, freshContext } from './context.mjs'
import { medians } from './measure.mjs'
import { meetingRows } from './rows.mjs'

const ROWS = 100_000
const within = `Sheet1!A2:A${ROWS + 1}, ">=46023", Sheet1!A2:A${ROWS + 1}, "<=46387", Sheet1!Q2:Q${ROWS + 1}, "Đã tổ chức"`
const FORMULA = `=COUNTIFS(${within}, Sheet1!G2:G${ROWS + 1}, "Trực tuyến")/COUNTIFS(${within})`

export async function measure() {
  const worker = new Worker(new URL('hyperformula-worker.mjs', import.meta.url), { workerData: { count: ROWS, formula: FORMULA } })
  const ask = async () => {
    worker.postMessage('calculate')
    return (await once(worker, 'message'))[0]
  }
  const rows = meetingRows(ROWS)
  const tenth = meetingRows(ROWS / 10)
  const context = freshContext(CODE)
  const { value: same } = await ask()
  const value = context.ONLINE_RATIO(rows)
  if (Math.abs(value - same) > 1e-12) throw new Error(`ONLINE_RATIO ${value}, COUNTIFS ${same}`)
  const [ours, peer, smaller] = await medians(
    [() => context.ONLINE_RATIO(rows), async () => (await ask()).time, () => context.ONLINE_RATIO(tenth)],
    { rounds: 15, warmUp: 10 },
  )
  await worker.terminate()
  return [
    { name: 'ONLINE_RATIO, 100.000 dòng × 18 cột', ours: ms(ours), peer: `COUNTIFS của HyperFormula ${ms(peer)}`, ratio: ours / peer, limit: 0.05 },
    { name: 'ONLINE_RATIO, gấp mười số dòng', ours: ms(ours), peer: `10.000 dòng ${ms(smaller)}`, ratio: ours / smaller, limit: 12 },
  ]
}

const ms = (time) => `${time.toFixed(1)} ms`
