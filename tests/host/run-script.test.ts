// The command `npm run host`: results on stdout as JSON, what is wrong on stderr, exit codes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeXlsx } from '../../workbench/files/xlsx.ts'

const COMMAND = new URL('../../bin/host.mjs', import.meta.url).pathname
let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  writeFileSync(
    join(folder, 'script.js'),
    `function cells() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues() }
     function settings() { var s = SpreadsheetApp.getActive(); return [s.getSpreadsheetLocale(), s.getSpreadsheetTimeZone(), s.getSheets()[0].getName(), Session.getScriptTimeZone()] }
     function nothing() {}
     function fails() { throw new Error('Không được.') }`,
  )
  const cells = [[{ value: 'a' }, { value: 46027, format: 'dd/mm/yyyy' }]]
  writeFileSync(join(folder, 'book.xlsx'), await writeXlsx({ sheets: [{ name: 'A', rowCount: 10, columnCount: 5, cells }], namedRanges: [] }))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

describe('a function', () => {
  test.each([
    [['script.js', 'settings'], '["vi_VN","Asia/Ho_Chi_Minh","Trang tính1","Asia/Ho_Chi_Minh"]'],
    [['script.js', 'settings', '--locale', 'en_US', '--time-zone', 'UTC'], '["en_US","UTC","Sheet1","UTC"]'],
    [['script.js', 'nothing'], 'null'],
    [['script.js', 'cells', '--workbook', 'book.xlsx'], '[["a","2026-01-04T17:00:00.000Z"]]'],
    [['script.js', 'cells', '--workbook', 'book.xlsx', '--time-zone', 'UTC'], '[["a","2026-01-05T00:00:00.000Z"]]'],
  ])('%j', (args, out) => {
    expect(run(...args)).toEqual({ code: 0, out: `${out}\n`, err: '' })
  })

  test('that throws ends with 1 and the message', () => {
    expect(run('script.js', 'fails')).toEqual({ code: 1, out: '', err: 'Error: Không được.\n' })
  })
})

describe('bad use ends with 2', () => {
  test.each([
    [[], 'are needed'],
    [['script.js'], 'are needed'],
    [['script.js', 'cells', '--nope'], 'Unknown option'],
    [['script.js', 'cells', '--time-zone', 'Mars/X'], 'Mars/X is not a time zone'],
    [['none.js', 'cells'], 'no such file'],
    [['script.js', 'cells', '--workbook', 'script.js'], 'script.js'],
  ])('%j', (args, message) => {
    const { code, out, err } = run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

test('help is printed', () => {
  expect(run('--help')).toMatchObject({ code: 0, err: '' })
})
