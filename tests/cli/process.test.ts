import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryFolder, writeSample } from './run-nenep.ts'

const root = new URL('../..', import.meta.url).pathname
const bin = `${root}bin/nenep.mjs`

const folder = temporaryFolder()
afterAll(() => folder.clean())

describe('the program nenep', () => {
  test('writes the same report, byte for byte, in every time zone of the machine', async () => {
    const sample = folder.path('mẫu.xlsx')
    await writeSample(sample)
    const [first, ...others] = ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York'].map((zone, index) => {
      const out = folder.path(`${index}.docx`)
      const { stderr } = spawnSync(bin, ['report', sample, '--period', '2026', '--out', out], { encoding: 'utf8', env: { ...process.env, TZ: zone } })
      expect(stderr).toContain(`Đã tạo ${out}.`)
      return readFileSync(out)
    })
    for (const other of others) expect(other.equals(first!)).toBe(true)
  })

  test('can be executed and is what package.json names', () => {
    accessSync(bin, constants.X_OK)
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect((JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { bin: object }).bin).toEqual({ nenep: 'bin/nenep.mjs' })
  })

  test('reads stdin and writes one line of JSON for each of its lines', () => {
    const { status, stdout, stderr } = spawnSync(bin, ['deadline', '--json'], { input: '\ufeffQuý IV\r\nThường xuyên\n', encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual(['period', 'continuous'])
  })

  test('a reader that goes away early is no failure', () => {
    const phrases = Array.from({ length: 5000 }, () => 'Quý IV').join('\n')
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${bin}" deadline --json | head -n 1`], { input: phrases, encoding: 'utf8' })
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })

  test('bad use ends with 2, its sentence on stderr and nothing on stdout', () => {
    const { status, stdout, stderr } = spawnSync(bin, ['kpj'], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('Không có lệnh «kpj». Tên gần nhất: kpi.\nXem cách dùng: nenep --help\n')
  })
})
