// What the page shows of the book beyond values and formulas: Univer's interface has its own notion of sheets, rules,
// formats and notes, the book keeps them as Google does. After a script has run the book is pushed to Univer: which
// sheets there are, and what is on the active one; another sheet's turn comes when it is opened. What a person changes
// in Univer is pulled into the book (pull.ts).
import type { Univer } from '@univerjs/core'
import { IEditorBridgeService } from '@univerjs/sheets-ui'
import { type Book, unitId } from '../../engine/book.ts'
import { injectorOf } from '../../engine/univer.ts'
import { pushFormats } from './formats.ts'
import { fitRows } from './heights.ts'
import { pushNotes } from './notes.ts'
import { pushRules } from './rules.ts'
import { pushSheets } from './sheets.ts'

/** What a push works on; `run` carries out one of Univer's mutations. */
export interface Target {
  readonly book: Book
  readonly univer: Univer
  readonly run: (mutation: string, params: object) => void
  /** True once for each content: a part that was pushed as it is need not be pushed again. */
  readonly hasChanged: (part: string, content: unknown) => boolean
}

export interface Mirror {
  /** Shows everything that has changed since the last time; while a person types into a cell, once that has ended. */
  push(): void
  /** Shows which sheets there are, at once: Univer and the book may not differ in that. */
  pushSheets(): void
  /** True while Univer is changed by a push. */
  isPushing(): boolean
}

export function createMirror(book: Book, univer: Univer): Mirror {
  let pushed = new Map<string, string>()
  let unit = ''
  let isPushing = false
  const target: Target = {
    book, univer,
    run: (mutation, params) => void book.engine.api.syncExecuteCommand(mutation, { unitId: unitId(book), ...params }),
    hasChanged: (part, content) => {
      const text = JSON.stringify(content)
      if (pushed.get(part) === text) return false
      pushed.set(part, text)
      return true
    },
  }
  const pushing = (work: () => void): void => {
    if (unit !== unitId(book)) pushed = new Map()
    unit = unitId(book)
    isPushing = true
    try {
      work()
    } finally {
      isPushing = false
    }
  }
  const pushAll = (): void =>
    pushing(() => {
      pushSheets(target)
      pushRules(target)
      pushFormats(target)
      pushNotes(target)
      fitRows(target)
      book.facade.getActiveSheet().refreshCanvas()
    })
  // What changes around an open editor may close it, and what was typed would be gone.
  const editor = injectorOf(univer).get(IEditorBridgeService)
  let isLate = false
  const push = (): void => {
    isLate = editor.isVisible().visible
    if (!isLate) pushAll()
  }
  editor.visible$.subscribe(({ visible }) => {
    if (!visible && isLate) setTimeout(push)
  })
  return { isPushing: () => isPushing, pushSheets: () => pushing(() => pushSheets(target)), push }
}
