// A link to a cell of the spreadsheet.
import { useContext } from 'preact/hooks'
import { createContext } from 'preact'

export interface Desk {
  /** Goes to a cell; a blank one is the sheet. */
  readonly jump: (sheet: string, cell: string) => void
  /** Tells the person something, spoken and shown above the tabs. */
  readonly say: (words: string) => void
  readonly open: (tab: TabId) => void
}

export type TabId = 'overview' | 'checks' | 'tasks' | 'meetings' | 'documents' | 'setup'

export const DeskContext = createContext<Desk>({ jump: () => undefined, say: () => undefined, open: () => undefined })

export function useDesk(): Desk {
  return useContext(DeskContext)
}

interface JumpProps {
  readonly sheet: string
  readonly cell: string
  /** What the link says; the cell's address by default. */
  readonly text?: string
}

export function Jump({ sheet, cell, text }: JumpProps) {
  const { jump } = useDesk()
  const words = text === undefined || text === '' ? (cell === '' ? `Bảng ${sheet}` : cell) : text
  return (
    <button class="link" title={`Đến ô ${cell} của bảng ${sheet}`} onClick={() => jump(sheet, cell)}>
      <bdi class={words.length > 60 ? 'clamp' : ''}>{words}</bdi>
    </button>
  )
}
