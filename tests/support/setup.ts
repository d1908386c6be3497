// For every test file: random cases are the same in every run, and a test that prints fails.
import fc from 'fast-check'
import { afterEach, beforeEach, expect, vi } from 'vitest'

fc.configureGlobal({ seed: 20261125 })

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method)
})

afterEach(() => {
  const printed = METHODS.flatMap((method) => vi.mocked(console[method]).mock?.calls ?? [])
  vi.restoreAllMocks()
  expect(printed, 'a test must not print').toEqual([])
})
