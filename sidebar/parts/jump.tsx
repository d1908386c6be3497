// A link to a cell of the spreadsheet, and the desk that all parts of the panel share.

export interface Desk {
  /** Goes to a cell; a blank one is the sheet. */
  jump: (sheet: string, cell: string) => Promise<void>
  /** Tells the person something, spoken and shown above the tabs. */
  say: (words: string) => void
  open: (tab: TabId) => void
}

export type TabId = 'overview' | 'checks' | 'tasks' | 'meetings' | 'documents' | 'setup'

/** There is one panel on the page: it lays its own functions here before anything can be clicked. */
export const desk = {} as Desk

interface JumpProps {
  readonly sheet: string
  readonly cell: string
  /** What the link says; the cell's address by default. */
  readonly text?: string
}

export function Jump({ sheet, cell, text }: JumpProps) {
  const words = text === undefined || text === '' ? (cell === '' ? `Bảng ${sheet}` : cell) : text
  return (
    <button class="link" title={`Đến ô ${cell} của bảng ${sheet}`} onClick={() => void desk.jump(sheet, cell)}>
      <bdi class={words.length > 60 ? 'clamp' : ''}>{words}</bdi>
    </button>
  )
}
