#!/usr/bin/env node
// The command line. A fresh checkout has no build yet: it is made first.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
if (!existsSync(`${root}dist/Code.js`) || !existsSync(`${root}build/cli.mjs`)) {
  const built = spawnSync(process.execPath, [`${root}tools/build.mjs`, '--quiet'], { stdio: ['ignore', 2, 2] })
  if (built.status !== 0) {
    process.stderr.write('Không tạo được dist/. Chạy «npm ci» rồi thử lại.\n')
    process.exit(2)
  }
}
const { main } = await import('../build/cli.mjs')
await main()
