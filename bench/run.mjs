// npm run bench: every measurement of the project, each a ratio of two times taken in turn in one run.
// Each file has a process of its own: what one leaves in memory would slow the next.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { installPeers } from './peers.mjs'

installPeers()

const MEASUREMENTS = ['./cold-function.mjs', './online-ratio.mjs', './all-indicators.mjs', './appendix.mjs', './whole-check.mjs', './report.mjs']

const rows = []
for (const file of MEASUREMENTS) {
  const child = fork(new URL('measure-file.mjs', import.meta.url), [file])
  const [measured] = await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file}: ${code}`)))])
  for (const row of measured) {
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
