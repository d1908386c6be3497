// Before the browser tests: finds the browser that is installed here, or unpacks the one of @sparticuz/chromium, once
// for all test files.
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program. */
    browser: string
  }
}

const INSTALLED = [
  '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The program of a browser; CHROME names another one. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME']
  if (named) return named
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return installed
  // Its libraries are unpacked only where it takes itself to be on such a machine.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

export async function setup(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser())
}
