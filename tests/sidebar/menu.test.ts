// What the panel can do, the menu can: a panel that Google does not open leaves nobody without a way.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACTIONS, actionOf, run } from '../../src/actions/index.ts'
import type { DocumentList } from '../../src/actions/panel/document-list.ts'
import { PANEL_ACTIONS } from '../../src/actions/panel/index.ts'
import * as entries from '../../src/main.ts'
import * as functions from '../../src/functions.ts'
import { SHEET_NAMES } from '../../src/tables/sheet-names.ts'
import { menuPage, TWINS } from '../../tools/reference/menu.ts'
import { fakePorts } from '../actions/fake-ports.ts'

const sources = ['sidebar', 'sidebar/parts', 'sidebar/tabs'].flatMap((folder) =>
  readdirSync(folder).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
const text = sources.join('\n')
const matches = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))]

const called = matches(/(?:use(?:Action|Answer)|\brun)\('(\w+)'|<Doing id="\w+"/g).filter(Boolean)
const buttons = [...text.matchAll(/<Doing id="(\w+)"[^>]*? words="([^"]+)"/g)].map(([, id, words]) => [id!, words!] as const)
const { kinds } = run('documentList', {}, fakePorts()) as DocumentList
const made = kinds.map(({ action }) => action)

describe('what the panel does', () => {
  test('is found in its source', () => {
    expect(called).toEqual(expect.arrayContaining(['overview', 'check', 'mend', 'undo', 'importRegister', 'saveMeeting', 'setUp']))
    expect(made).toEqual(expect.arrayContaining(['makeAppendix', 'makeReport']))
    expect(buttons.map(([id]) => id)).toEqual(expect.arrayContaining(['setUp', 'repair', 'sampleData', 'removeSample']))
  })

  test.each([...new Set([...called, ...made, ...buttons.map(([id]) => id), ...PANEL_ACTIONS.map(({ id }) => id)])])(
    '%s is done from the menu as well, or in a sheet, and the page of the menu says how', (id) => {
      const twins = TWINS.filter(({ calls }) => (calls as readonly string[]).includes(id))
      expect(twins).toHaveLength(1)
      const { byMenu, inSheet } = twins[0]!
      expect(byMenu.length > 0 || inSheet !== undefined).toBe(true)
      for (const action of byMenu) expect(actionOf(action).menu.length).toBeGreaterThan(0)
      if (inSheet) expect(SHEET_NAMES).toContain(inSheet.sheet)
    },
  )

  test('what has an item of its own is said to be done by it', () => {
    for (const { calls, byMenu } of TWINS) expect(byMenu).toEqual(expect.arrayContaining(calls.filter((id) => actionOf(id).menu.length > 0)))
  })

  test('functions that the page names are there', () => {
    const named = [...menuPage().matchAll(/`=(\w+)\(/g)].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(functions).toHaveProperty(name)
  })

  test.each(kinds.map(({ action, label }) => [action, label] as const))('the button of %s is «%s» in the menu', (id, label) => {
    expect(actionOf(id).menu.map((item) => item.label)).toContain(label)
  })

  test.each(buttons)('the button of %s has the words of the menu', (id, words) => {
    expect(actionOf(id).menu.map(({ label }) => label)).toContain(words)
  })
})

describe('the menu', () => {
  const items = ACTIONS.flatMap(({ menu }) => menu)

  test.each(items.map(({ label, handler }) => [label, handler]))('«%s» runs the action that declares it', (_, handler) => {
    expect(typeof (entries as Readonly<Record<string, unknown>>)[handler!]).toBe('function')
    expect(readFileSync('src/main.ts', 'utf8')).toContain(`export function ${handler}(): void {\n  menuHandler(ACTIONS, '${handler}')`)
  })

  test('has each of its words once', () => {
    expect(new Set(items.map(({ label }) => label)).size).toBe(items.length)
  })
})
