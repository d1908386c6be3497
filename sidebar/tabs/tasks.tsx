// Nhiệm vụ: the tasks by how urgent they are, each a link to its row, with a form that notes how far it is.
import { useMemo, useState } from 'preact/hooks'
import type { ListedTask, TaskGroupId, TaskList } from '../../src/actions/panel/task-list.ts'
import { carryOut, Form, Submit } from '../parts/doing.tsx'
import { Line, Select } from '../parts/inputs.tsx'
import { Jump } from '../parts/jump.tsx'
import { LongList } from '../parts/more.tsx'
import { Empty, Pending } from '../parts/states.tsx'
import { dueWords, filterTasks } from '../tasks.ts'
import { useAction, useAnswer } from '../use-action.ts'

const GROUPS: readonly (readonly [TaskGroupId, string, string])[] = [
  ['overdue', 'Quá hạn', 'error'],
  ['dueSoon', 'Sắp đến hạn', 'warning'],
  ['open', 'Đang thực hiện, chưa đến hạn', ''],
  ['waiting', 'Chờ văn bản cấp trên', ''],
  ['continuous', 'Thực hiện thường xuyên', ''],
  ['done', 'Đã hoàn thành', ''],
]

/** Groups that are shown folded. */
const FOLDED: ReadonlySet<TaskGroupId> = new Set(['continuous', 'done'])

export function TasksTab({ version }: { readonly version: number }) {
  const list = useAnswer('taskList', {}, version)
  const { answer, isRunning, start } = list
  return (
    <div class="stack" aria-busy={isRunning}>
      <Pending of={list} words="Đang đọc bảng Nhiệm vụ…" />
      {answer && <Groups list={answer.result} onMarked={() => void start()} />}
    </div>
  )
}

function Groups({ list, onMarked }: { readonly list: TaskList; readonly onMarked: () => void }) {
  const [unit, setUnit] = useState('')
  const tasks = useMemo(() => filterTasks(list.tasks, list.units.includes(unit) ? unit : ''), [list, unit])
  if (list.tasks.length === 0) return <Empty>Bảng Nhiệm vụ chưa có dòng nào.</Empty>
  return (
    <>
      {list.units.length > 1 && (
        <label class="field">
          Cơ quan chủ trì
          <Select value={unit} onPick={setUnit} choices={[{ value: '', label: 'Tất cả cơ quan' }, ...list.units]} />
        </label>
      )}
      {GROUPS.map(([id, words, look]) => {
        const own = tasks.filter(({ group }) => group === id)
        return own.length === 0 ? null : (
          <details key={id} open={!FOLDED.has(id)}>
            <summary><h2 class="inline">{words} ({own.length})</h2></summary>
            <div class="stack">
              <LongList items={own} noun="nhiệm vụ" render={(task) => <Item task={task} look={look} statuses={list.statuses} onMarked={onMarked} />} />
            </div>
          </details>
        )
      })}
    </>
  )
}

interface ItemProps {
  readonly task: ListedTask
  readonly look: string
  readonly statuses: readonly string[]
  readonly onMarked: () => void
}

function Item({ task, look, statuses, onMarked }: ItemProps) {
  const [isOpen, setOpen] = useState(false)
  const { sheet, cell, text, row, ordinal, unit, status, progress, group } = task
  return (
    <div class={`finding ${look}`}>
      <Jump sheet={sheet} cell={cell} text={`${ordinal === '' ? '' : `${ordinal}. `}${text === '' ? `Dòng ${row}` : text}`} />
      <p class={group === 'overdue' ? 'ink-bad' : group === 'dueSoon' ? 'ink-warn' : 'small'}>{dueWords(task)}</p>
      <p class="small">
        <bdi>{unit === '' ? 'Chưa có cơ quan chủ trì' : unit}</bdi>{status !== '' && ` · ${status}`}{progress !== null && ` · ${progress}%`}
      </p>
      <div>
        <button class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Đóng' : 'Cập nhật tiến độ'}<span class="spoken">: {text}</span>
        </button>
      </div>
      {isOpen && <Progress task={task} statuses={statuses} onMarked={onMarked} />}
    </div>
  )
}

function Progress({ task, statuses, onMarked }: Pick<ItemProps, 'task' | 'statuses' | 'onMarked'>) {
  const marking = useAction('markTask')
  const [status, setStatus] = useState(task.status)
  const [progress, setProgress] = useState(task.progress === null ? '' : String(task.progress))
  /** A status that is none of the list's stays as it is until another is picked. */
  const own = statuses.includes(task.status) ? [] : [{ value: task.status, label: task.status || 'Chọn trạng thái' }]
  const save = (): void => {
    const changed = { ...(status === task.status ? {} : { status }), ...(progress === '' || progress === String(task.progress) ? {} : { progress }) }
    void carryOut(marking, { row: task.row, text: task.text, ...changed }, onMarked)
  }
  return (
    <Form onSubmit={save}>
      <div class="two">
        <label class="field">
          Trạng thái
          <Select value={status} onPick={setStatus} choices={[...own, ...statuses]} />
        </label>
        <label class="field">
          Tiến độ (%)
          <Line inputMode="numeric" value={progress} onPick={setProgress} />
        </label>
      </div>
      <Submit of={marking} words="Lưu" doing="Đang ghi vào bảng Nhiệm vụ…" />
    </Form>
  )
}
