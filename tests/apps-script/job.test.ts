import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jobProgress, stepOf, stopJob } from '../../src/apps-script/job.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.useFakeTimers()
  vi.stubGlobal('CacheService', {
    getUserCache: () => ({ get: (key: string) => kept.get(key) ?? null, put: (key: string, value: string) => void kept.set(key, value) }),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('how far a job is', () => {
  test('is told in words, a part of several with its number', () => {
    const progress = jobProgress('one')
    progress('Đang lưu…')
    expect(stepOf('one')).toBe('Đang lưu…')
    progress('Đang đọc sổ Văn bản', { index: 0, count: 5 })
    expect(stepOf('one')).toBe('Đang đọc sổ Văn bản (1/5)…')
  })

  test('parts that follow at once are not told: the cache is asked at most so often', () => {
    const progress = jobProgress('one')
    progress('Đang đọc sổ A', { index: 0, count: 3 })
    progress('Đang đọc sổ B', { index: 1, count: 3 })
    expect(stepOf('one')).toBe('Đang đọc sổ A (1/3)…')
    vi.advanceTimersByTime(500)
    progress('Đang đọc sổ C', { index: 2, count: 3 })
    expect(stepOf('one')).toBe('Đang đọc sổ C (3/3)…')
  })

  test.each([
    [{ index: 1, count: 3 }, 'Đã dừng theo yêu cầu. Không có gì thay đổi.'],
    [{ index: 1, count: 3, isWritten: true }, 'Đã dừng theo yêu cầu. Phần đã ghi được giữ nguyên; chạy lại để làm tiếp.'],
  ])('stopped before part %j, it says what stays', (part, words) => {
    const progress = jobProgress('one')
    stopJob('one')
    expect(() => progress('Đang ghi bảng B', part)).toThrow(words)
  })
})
