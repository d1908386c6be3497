// npm run bench: every measurement of the project, each a ratio of two times taken in turn in one run.
// V8's compile cache is off: a custom function in Google is compiled anew at every call.
import { setFlagsFromString } from 'node:v8'
import { installPeers } from './peers.mjs'

setFlagsFromString('--no-compilation-cache')
process.env.TZ = 'Asia/Ho_Chi_Minh'
installPeers()

const MEASUREMENTS = ['./cold-function.mjs', './online-ratio.mjs', './all-indicators.mjs', './appendix.mjs', './whole-check.mjs']

const rows = []
for (const file of MEASUREMENTS) {
  const { measure } = await import(file)
  for (const row of await measure()) {
    rows.push(row)
    process.stderr.write(`${row.name}\n`)
  }
}

process.stdout.write('| Đo | Nề nếp | So với | Tỷ số | Mức phải giữ |\n|---|---|---|---|---|\n')
for (const { name, ours, peer, ratio, limit } of rows) {
  process.stdout.write(`| ${name} | ${ours} | ${peer} | ${ratio.toFixed(3)} | ${limit === null ? 'ghi nhận' : `≤ ${limit}`} |\n`)
}
const missed = rows.filter(({ ratio, limit }) => limit !== null && ratio > limit)
for (const { name, ratio, limit } of missed) process.stderr.write(`Không giữ được: ${name}: ${ratio.toFixed(3)} > ${limit}\n`)
process.exitCode = missed.length > 0 ? 1 : 0
