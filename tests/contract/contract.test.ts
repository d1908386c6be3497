// Runs the suites of this folder on the local host. A suite is plain Apps Script, so that it runs on Google as well:
// each function `test_…` gives a list of pairs, what came and what Google's documentation says comes.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Host, startHost } from '../../workbench/host.ts'

const SUITES = new URL('suites/', import.meta.url)
const support = readFileSync(new URL('support.js', import.meta.url), 'utf8')

let host: Host
beforeAll(() => {
  host = startHost({ code: '', html: { trang: '<p>Xin chào</p>', mau: '<p><?= x ?></p>' } })
})
afterAll(() => host.close())

for (const file of readdirSync(SUITES).filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(new URL(file, SUITES), 'utf8')
  describe(file.replace(/\.js$/, ''), () => {
    const names = [...text.matchAll(/^function (test_\w+)\(/gm)].map((match) => match[1] as string)
    test.each(names)('%s', (name) => {
      const pairs = host.script(`${support}\n${text}`, name) as [unknown, unknown][]
      expect(pairs.length).toBeGreaterThan(0)
      expect(pairs.map(([actual]) => actual)).toEqual(pairs.map(([, expected]) => expected))
    })
  })
}
