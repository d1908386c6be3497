import { beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { startHost, type Host } from '../../workbench/host.ts'
import { writeXlsx } from '../../workbench/files/xlsx.ts'
import { FINDINGS_OF_THE_PLAN, MISTAKES } from '../../workbench/sample/mistakes.ts'
import { seededRandom } from '../../workbench/sample/random.ts'
import { SAMPLE_MARK, sampleRows, sampleWorkbook } from '../../workbench/sample/sample.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'
import { emptyWorkbook } from '../cli/run-nenep.ts'
import { checkLayout } from '../documents/check-layout.ts'

let empty: WorkbookData
beforeAll(async () => {
  empty = await emptyWorkbook()
})

async function onSample<T>(work: (host: Host) => T): Promise<T> {
  const host = startHost({ workbook: sampleWorkbook(empty) })
  try {
    return work(host)
  } finally {
    await host.close()
  }
}

describe('the sample workbook', () => {
  test('is the same, byte for byte, for the same seed, and another for another', async () => {
    const [one, two, other] = await Promise.all([sampleWorkbook(empty), sampleWorkbook(empty), sampleWorkbook(empty, 7)].map(writeXlsx))
    expect(Buffer.from(one!).equals(Buffer.from(two!))).toBe(true)
    expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(false)
  })

  test('says of itself that it is made up', () => {
    const config = sampleWorkbook(empty).sheets.find(({ name }) => name === 'Cấu hình')!
    expect(config.cells.flat().map((cell) => cell?.value)).toContain(SAMPLE_MARK)
  })

  test('check finds the mistakes made on purpose and nothing else; a reminder is of the two tasks that are late', async () => {
    const { findings, documents } = await onSample((host) => {
      host.run('runAction', 'makeReminder', {})
      host.run('runAction', 'makeAppendix', { plan: '21/KH-UBND' })
      return { findings: (host.run('runAction', 'check', {}) as CheckResult).findings, documents: host.documents() }
    })
    expect(documents.map(({ name }) => name)).toEqual(['Công văn đôn đốc (đến ngày 31/12/2026)', 'Phụ lục phân công nhiệm vụ (21/KH-UBND)'])
    for (const { bytes } of documents) expect(checkLayout(bytes)).toEqual([])
    const expected = new Set(['sample-data', ...MISTAKES.flatMap(({ rules }) => rules), ...FINDINGS_OF_THE_PLAN])
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(expected)
  })

  test('has eighteen months of about fifteen meetings and forty documents, sixty people and the plan’s tasks', () => {
    const rows = sampleRows(seededRandom(226))
    const perMonth = (table: string): number => rows.get(table)!.length / 18
    expect(perMonth('meetings')).toBeGreaterThan(13)
    expect(perMonth('meetings')).toBeLessThan(18)
    expect(perMonth('documents')).toBe(40)
    expect(rows.get('staff')).toHaveLength(60)
    expect(rows.get('tasks')!.slice(0, 11).map(({ content }) => content)).toEqual(PLAN_TASKS.map(({ content }) => content))
  })

  test('names no two people alike, so that each is counted', () => {
    const names = sampleRows(seededRandom(226)).get('staff')!.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
