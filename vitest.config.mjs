// The core is tested in three time zones, the rest once: the host sets the script's zone itself, and the
// page that of its browser. A test of the page has a browser beside it, so that fewer of them run at once.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const CORE = ['vietnamese', 'plan', 'tables', 'indicators', 'checks', 'documents'].map((folder) => `tests/${folder}/**/*.test.ts`)
const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York']
const BROWSER = 'tests/browser/**/*.test.ts'
// What a page shows a moment later, on a busy machine.
const SOON = { poll: { timeout: 45_000 } }
const shared = {
  setupFiles: ['tests/support/setup.ts'],
  maxWorkers: availableParallelism(),
  // A busy machine is no fault of what is tested.
  testTimeout: 60_000,
  hookTimeout: 60_000,
}
const besideBrowsers = { maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)), sequence: { groupOrder: 1 } }

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map((TZ) => ({ test: { ...shared, name: `core ${TZ}`, include: CORE, env: { TZ } } })),
      { test: { ...shared, name: 'whole', include: ['tests/**/*.test.ts'], exclude: [...CORE, BROWSER] } },
      { test: { ...shared, ...besideBrowsers, name: 'browser', include: [BROWSER], globalSetup: ['tests/browser/unpack-chromium.ts'], expect: SOON } },
    ],
  },
})
