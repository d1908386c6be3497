// The libraries that we compare with, installed on first use into bench/ alone.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Installs the peers when they are not there yet. */
export function installPeers() {
  if (existsSync(`${here}node_modules/hyperformula`) && existsSync(`${here}node_modules/docx`)) return
  process.stderr.write('Đang cài thư viện để so sánh…\n')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
}
