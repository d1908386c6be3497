// What is refused in dist/Code.js, by a piece of code for each.
import { describe, expect, it } from 'vitest'
import { problemsIn } from '../../tools/check-dist.mjs'

describe('what ships', () => {
  it.each([
    ['const a = { ...b }', 'an object spread'],
    ['const { a, ...rest } = b', 'an object spread'],
    ['async function* a() {}', 'an async generator'],
    ['async function a() { for await (const b of c) b() }', 'for await'],
    ['try { a() } catch { b() }', 'a catch without its error'],
    ['const a = 1n', 'a BigInt'],
    ["import('a')", 'import()'],
    ['const a = /(?<=b)c/', 'a newer regular expression'],
    ['const a = /(?<b>c)/', 'a newer regular expression'],
    ['const a = /\\p{L}/u', 'a newer regular expression'],
    ['const a = /./s', 'a newer regular expression'],
    ['class A { b = 1 }', 'does not parse as ES2020'],
    ['class A { #b() {} }', 'does not parse as ES2020'],
    ["const a = new Function('b')", 'code from strings'],
  ])('%s is refused', (code, what) => {
    expect(problemsIn(code).join('\n')).toContain(what)
  })

  it.each(['const a = b?.c ?? d', 'const a = [...b]', 'async function a() { await b }', 'const a = /[^\\s]/u'])('%s is not', (code) => {
    expect(problemsIn(code)).toEqual([])
  })
})
