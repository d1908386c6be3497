import { describe, expect, test } from 'vitest'
import { createLocks } from '../../../workbench/page/locks.ts'

const SCOPE = 'document'

describe('a lock that another execution holds', () => {
  test('is refused when the time is over', async () => {
    const locks = createLocks()
    expect(await locks.take(SCOPE, {}, 0)).toBe(true)
    expect(await locks.take(SCOPE, {}, 60)).toBe(false)
    expect(await locks.take('user', {}, 0)).toBe(true)
  })

  test('is had again by its holder', async () => {
    const locks = createLocks()
    const owner = {}
    await locks.take(SCOPE, owner, 0)
    expect(await locks.take(SCOPE, owner, 0)).toBe(true)
  })

  test.each([
    ['it is released', (locks: ReturnType<typeof createLocks>, owner: object) => locks.release(SCOPE, owner)],
    ['its holder has ended', (locks: ReturnType<typeof createLocks>, owner: object) => locks.releaseAll(owner)],
  ])('is had as soon as %s', async (_when, giveBack) => {
    const locks = createLocks()
    const [first, second] = [{}, {}]
    await locks.take(SCOPE, first, 0)
    const waiting = locks.take(SCOPE, second, 5000)
    giveBack(locks, first)
    expect(await waiting).toBe(true)
    expect(await locks.take(SCOPE, first, 0)).toBe(false)
  })

  test('is never left to one that was stopped while it waited', async () => {
    const locks = createLocks()
    const [first, second] = [{}, {}]
    await locks.take(SCOPE, first, 0)
    const waiting = locks.take(SCOPE, second, 5000)
    locks.releaseAll(second)
    locks.release(SCOPE, first)
    await waiting
    expect(await locks.take(SCOPE, {}, 0)).toBe(true)
  })
})
