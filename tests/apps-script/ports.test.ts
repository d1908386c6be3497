// What an action may touch is touched by one run at a time, and what Google refuses to write is said in a sentence.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPorts } from '../../src/apps-script/ports.ts'

const PROTECTED = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'
const done: string[] = []

function exclusively<T>(work: () => T, { isFree = true, flush = () => undefined }: { isFree?: boolean; flush?: () => void } = {}): T {
  done.length = 0
  const lock = { tryLock: () => isFree, releaseLock: () => void done.push('released') }
  vi.stubGlobal('LockService', { getDocumentLock: () => lock })
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => ({}), flush: () => { done.push('flushed'); flush() } })
  return openPorts().exclusively(work)
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('work that writes', () => {
  test('is written before the lock goes, also where it fails', () => {
    expect(exclusively(() => 1)).toBe(1)
    expect(done).toEqual(['flushed', 'released'])
    expect(() => exclusively(() => { throw new TypeError('bug') })).toThrow(TypeError)
    expect(done).toEqual(['flushed', 'released'])
  })

  test('waits for another’s, and then says so', () => {
    expect(() => exclusively(() => 1, { isFree: false })).toThrow('Người khác đang chạy thao tác này. Chờ ít phút rồi thử lại.')
    expect(done).toEqual([])
  })

  test.each([PROTECTED, 'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ.'])('in a protected sheet is refused with the way on: «%s»', (says) => {
    const fail = (): never => { throw new Error(says) }
    for (const run of [() => exclusively(fail), () => exclusively(() => 1, { flush: fail })]) expect(run).toThrow(/^Bảng tính có vùng được bảo vệ .* Nhờ chủ tệp cho phép sửa rồi chạy lại/)
    expect(done.at(-1)).toBe('released')
  })
})
