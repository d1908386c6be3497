// Nhập từ sổ có sẵn: the sheets of the file that are registers, what each would become, and what became of it.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ShownTable } from '../../src/actions/import/import-result.ts'
import { linesOf, LISTS, mappedWords } from '../imported.ts'
import { carryOut, Work } from '../parts/doing.tsx'
import { Jump } from '../parts/jump.tsx'
import { Empty, Pending } from '../parts/states.tsx'
import { useAction, useAnswer } from '../use-action.ts'

/** Where an import lists everything. */
const KEPT = 'Kết quả nhập sổ'

interface ImportingProps {
  readonly onChanged: () => void
}

export function Importing({ onChanged }: ImportingProps) {
  return (
    <div class="stack">
      <Sheets onChanged={onChanged} />
      <Pasted onChanged={onChanged} />
    </div>
  )
}

/** The tasks of an appendix that was copied out of a document. */
function Pasted({ onChanged }: ImportingProps) {
  const [text, setText] = useState('')
  const preview = useAction('importAppendix', 'reads')
  const importing = useAction('importAppendix')
  const { answer } = preview
  const done = (): void => {
    setText('')
    preview.forget()
    onChanged()
  }
  const type = (typed: string): void => {
    setText(typed)
    preview.forget()
  }
  return (
    <details>
      <summary>Nhập phụ lục giao việc</summary>
      <div class="stack">
        <label class="field">
          Dán bảng chép từ Word, kèm dòng tiêu đề
          <textarea rows={4} value={text} onInput={(event) => type(event.currentTarget.value)} />
        </label>
        <Pending of={preview} words="Đang đọc bảng…" />
        {answer?.result.tables.map((table) => <Source key={table.sheet} table={table} />)}
        {answer?.result.tables.length === 0 && <Empty>{answer.summary}</Empty>}
        <Work of={importing} words="Đang ghi vào bảng Nhiệm vụ…">
          <div>
            {answer?.result.tables.length
              ? <button class="button primary" onClick={() => void carryOut(importing, { text }, done)}>Nhập</button>
              : <button class="button" disabled={text.trim() === ''} onClick={() => void preview.start({ text, preview: true })}>Xem trước</button>}
          </div>
        </Work>
      </div>
    </details>
  )
}

/** The sheets of the file that are none of ours. */
function Sheets({ onChanged }: ImportingProps) {
  const [round, setRound] = useState(0)
  const preview = useAnswer('importRegister', { preview: true }, round)
  const importing = useAction('importRegister')
  const [left, setLeft] = useState<readonly string[]>([])
  const done = importing.answer?.result
  const { tables, notImported } = done ?? preview.answer?.result ?? { tables: [], notImported: [] }
  // Numbers of secret documents come with the registers that they are counted in: nothing to choose.
  const sources = [...new Set(tables.filter(({ mapping }) => mapping.length > 0).map(({ source }) => source))]
  const picked = sources.filter((source) => !left.includes(source))
  const begin = (): void => void carryOut(importing, { sheets: picked.map((sheet) => ({ sheet, label: sheet })) }, onChanged)
  const again = (): void => {
    importing.forget()
    setRound(round + 1)
  }
  return (
    <div class="stack">
      {done && <h2>Đã nhập</h2>}
      {!done && <Pending of={preview} words="Đang tìm sổ trong các trang tính…" />}
      {preview.answer && sources.length === 0 && (
        <Empty>Chưa có sổ nào để nhập. Chép trang tính của sổ vào tệp này (bấm chuột phải vào tên trang, chọn Sao chép vào), rồi chọn Tìm lại.</Empty>
      )}
      {tables.map((table) => (
        <Source key={`${table.source}\n${table.sheet}`} table={table}>
          {!done && table.mapping.length > 0 && (
            <input
              type="checkbox" aria-label={`Nhập ${table.source}`} checked={!left.includes(table.source)}
              onChange={() => setLeft(left.includes(table.source) ? left.filter((each) => each !== table.source) : [...left, table.source])}
            />
          )}
        </Source>
      ))}
      {notImported.length > 0 && <Lines words={`${notImported.length} trang không nhập`} lines={notImported.map(({ source, why }) => `${source}: ${why}`)} />}
      {done && <p class="small">Xem đủ ở <Jump sheet={KEPT} cell="" text={`bảng ${KEPT}`} />.</p>}
      <Work of={importing} words="Đang nhập sổ…">
        <div class="row wrap">
          {!done && sources.length > 0 && <button class="button primary" disabled={picked.length === 0} onClick={begin}>Nhập {picked.length} sổ</button>}
          {!preview.isRunning && <button class="button" onClick={again}>Tìm lại</button>}
        </div>
      </Work>
    </div>
  )
}

interface SourceProps {
  readonly table: ShownTable
  readonly children?: ComponentChildren
}

/** A sheet as it was kept, the register that it goes into, and what is to be known of its cells. */
function Source({ table, children }: SourceProps) {
  const { source, sheet, rows, mapping } = table
  return (
    <div class="card">
      <label class="row">{children}<span class="fill"><bdi>{source}</bdi> → <b>{sheet}</b>: {rows} dòng</span></label>
      {mapping.length > 0 && <Lines words={`${mapping.length} cột khớp`} lines={mapping.map(mappedWords)} />}
      {LISTS.map(({ id, words }) => {
        const count = table.counts[id]
        return count > 0 && <Lines key={id} words={`${words}: ${count}`} lines={linesOf(table, id)} left={count - table[id].length} />
      })}
    </div>
  )
}

interface LinesProps {
  readonly words: string
  readonly lines: readonly string[]
  /** How many more there are. */
  readonly left?: number
}

function Lines({ words, lines, left = 0 }: LinesProps) {
  return (
    <details>
      <summary class="small">{words}</summary>
      <ul class="tight small within">
        {lines.map((line, index) => <li key={index}>{line}</li>)}
        {left > 0 && <li>… và {left} nữa, ghi đủ ở bảng «{KEPT}» khi nhập.</li>}
      </ul>
    </details>
  )
}
