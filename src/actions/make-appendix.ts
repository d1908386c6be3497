// The assignment appendix of the workbook's tasks, as a document.
import { appendixModel, appendixParts, PRINTED, type AppendixInput, type AppendixTask, type ReachesDown } from '../documents/appendix.ts'
import { cellLines } from '../documents/cell-lines.ts'
import { otherAssigner, otherPlanIn } from '../documents/assigned-by.ts'
import { citationOf, namesDocument, numberIn } from '../documents/cites.ts'
import { MOST_CHARACTERS, MOST_TASKS } from '../documents/limits.ts'
import { Refusal } from '../documents/refusal.ts'
import { fingerprintOf } from '../documents/report/fingerprint.ts'
import { ownUnitsOf } from '../indicators/facts/units.ts'
import { nameSet } from '../tables/name-set.ts'
import type { Reading } from '../tables/reading.ts'
import { TASKS } from '../tables/tasks.ts'
import type { RowOf } from '../tables/table.ts'
import { unitLines } from '../tables/units.ts'
import { Issue } from '../vietnamese/issue.ts'
import { formatCount } from '../vietnamese/number.ts'
import { foldText } from '../vietnamese/text.ts'
import type { Options, Ports } from './action.ts'
import { documentAction, draftWords, rowFindings, type DraftDocument, type DraftPart } from './document-action.ts'
import type { Fact } from './made-documents.ts'
import { textOption } from './options.ts'
import { orRefuse, UserError } from './user-error.ts'
import { isSampleData, openWorkbook, type Workbook } from './workbook.ts'

type Tasks = Reading<(typeof TASKS)['columns']>
type Task = RowOf<typeof TASKS>

/** The plan that the selected task names. */
const SELECTED = 'selected'

export const makeAppendix = documentAction({
  id: 'makeAppendix',
  menu: [
    { label: 'Tạo phụ lục phân công nhiệm vụ', handler: 'menuAppendix' },
    { label: 'Tạo phụ lục của văn bản giao ở dòng đang chọn', handler: 'menuPlanAppendix', group: 'Tạo văn bản khác', options: { plan: SELECTED } },
  ],
  options: ['plan'],
  draft: draftAppendix,
})

/** The appendix before it is made: of the tasks of the plan, or of those that another document («plan») assigned. */
export function draftAppendix(ports: Ports, options: Options): DraftDocument {
  ports.progress('Đang đọc bảng Nhiệm vụ…')
  const workbook = openWorkbook(ports, options)
  const { registers, settings } = workbook
  const reading = orRefuse(registers.read(TASKS))
  const plan = planOf(reading, ports, textOption(options, 'plan'))
  const assignedBy = otherAssigner(reading.rows, settings)
  const tasks = reading.rows.filter(plan === null ? (task) => assignedBy(task) === null : ({ assigningDocument }) => namesDocument(assigningDocument, plan))
  if (plan !== null && tasks.length === 0) throw new UserError(new Refusal('plan-without-tasks', { plan }))
  const document = plan === null || namesDocument(settings.planNumber, plan) ? {} : { document: citationOf(plan, workbook) }
  const { sentences, errors } = rowFindings(TASKS, tasks, { workbook, isTold: ({ rule, severity }) => severity === 'error' || ASKED.has(rule) })
  const isKnown = nameSet(ownUnitsOf(registers))
  const printed = tasks.map((task, index) => ({ ...printedTask(reading, task, index), ...printedUnits(task, isKnown) }))
  const input = { settings, isSample: isSampleData(registers), isDraft: errors > 0, reachesDown: mergedIn(reading, tasks), ...document }
  const parts = partsOf(printed, input)
  return {
    workbook,
    kind: 'Phụ lục phân công nhiệm vụ',
    period: plan ?? `năm ${settings.year}`,
    name: `Phụ lục phân công nhiệm vụ (${plan ?? settings.planNumber})`,
    model: appendixModel({ ...input, tasks: printed }),
    parts,
    contents: `${formatCount(tasks.length)} nhiệm vụ${parts.length > 1 ? `, chia thành ${parts.length} phần` : ''}`,
    missing: reading.rows.length === 0 ? ['Bảng Nhiệm vụ chưa có dòng nào.'] : [
      ...partedWords(parts.length), ...draftWords({ errors }), ...othersWords(plan === null ? reading.rows.length - tasks.length : 0), ...sentences,
    ],
    facts: factsOf(printed),
  }
}

/** The documents that the appendix becomes: several where it has more than one can hold. */
function partsOf(printed: readonly AppendixTask[], input: Omit<AppendixInput, 'tasks'> & { reachesDown: ReachesDown }): DraftPart[] {
  return appendixParts(printed).map(({ tasks, first }, index, { length }): DraftPart => {
    const part = length === 1 ? {} : { part: `phần ${index + 1}/${length}` }
    const reachesDown: ReachesDown = (task, column) => task > 0 && input.reachesDown(first + task, column)
    return { model: appendixModel({ ...input, tasks, ...part, reachesDown }), facts: factsOf(tasks) }
  })
}

const othersWords = (count: number): string[] =>
  (count === 0 ? [] : [`Không in ${formatCount(count)} nhiệm vụ do văn bản khác giao: tạo phụ lục riêng của văn bản đó.`])

const partedWords = (parts: number): string[] => (parts === 1 ? []
  : [`Một văn bản chứa tối đa ${formatCount(MOST_TASKS)} nhiệm vụ, ${formatCount(MOST_CHARACTERS)} ký tự nên phụ lục chia thành ${parts} phần, mỗi phần một văn bản.`])

function planOf({ rows, sheet }: Tasks, ports: Ports, given: string | null): string | null {
  if (given !== SELECTED) return given
  const row = ports.selectedRow(sheet.name)
  const plan = numberIn(rows.find(({ rowNumber }) => rowNumber === row)?.assigningDocument)
  if (plan === null) throw new UserError(new Refusal('row-without-plan'))
  return plan
}

/** The documents other than the plan of the settings that tasks say they were given by. */
export function otherPlans({ registers, settings }: Workbook): string[] {
  const reading = registers.read(TASKS)
  if (reading instanceof Issue) return []
  const plans = new Map<string, string>()
  for (const cell of reading.column('assigningDocument')) {
    const plan = otherPlanIn(cell, settings)
    if (plan !== null && !plans.has(foldText(plan))) plans.set(foldText(plan), plan)
  }
  return [...plans.values()]
}

/** What is printed of a task: its texts with the line breaks of their cells. */
function printedTask(reading: Tasks, task: Task, index: number): Omit<AppendixTask, 'leadUnit' | 'coordinatingUnits'> {
  const lines = <K extends keyof AppendixTask>(id: K): AppendixTask[K] | string => cellLines(reading as unknown as Reading, task.rowNumber, id) ?? task[id]
  return {
    ordinal: typeof task.ordinal === 'string' ? task.ordinal : String(index + 1), group: task.group, content: lines('content'),
    product: lines('product'), deadline: lines('deadline'),
  }
}

/** Its units, those on lines of their own parted by «;». */
function printedUnits({ leadUnit, coordinatingUnits }: Task, isKnown: (folded: string) => boolean): Pick<AppendixTask, 'leadUnit' | 'coordinatingUnits'> {
  const parted = (cell: AppendixTask['leadUnit']) => (typeof cell === 'string' && cell.includes('\n') ? unitLines(cell, isKnown).join('; ') : cell)
  return { leadUnit: parted(leadUnit), coordinatingUnits: parted(coordinatingUnits) }
}

/** The cells that people have merged over several tasks, by their place in the register. */
function mergedIn({ sheet, layout, rows, gridRows }: Tasks, tasks: readonly Task[]): ReachesDown {
  const reached = new Set<string>()
  for (const { row, column, rows: height } of sheet.merges ?? []) {
    const id = PRINTED.find((each) => layout.indexes.get(each) === column)
    if (id === undefined) continue
    for (let below = row + 1; below < row + height; below++) reached.add(`${id} ${below}`)
  }
  if (reached.size === 0 || tasks.length !== rows.length) return () => false
  return (index, id) => index > 0 && gridRows[index] === gridRows[index - 1]! + 1 && reached.has(`${id} ${gridRows[index]!}`)
}

/** What the appendix is asked for and does not say: «một việc - một đầu mối», «6 rõ», deadlines that nobody understands. */
const ASKED: ReadonlySet<string> = new Set(['required-missing', 'task-no-lead', 'task-two-leads', 'task-six-clear', 'deadline-unknown'])

/** How many tasks there are, and each by its number with a mark of what is printed of it. */
function factsOf(tasks: readonly AppendixTask[]): Fact[] {
  return [['Số nhiệm vụ', formatCount(tasks.length)], ...tasks.map((task): Fact => {
    const { ordinal, group, content, leadUnit, coordinatingUnits, product, deadline } = task
    const printed = [group, content, leadUnit, coordinatingUnits, product, deadline].map(String).join('\n')
    return [`nhiệm vụ ${String(ordinal)}`, `#${fingerprintOf(printed).slice(0, 7)}`]
  })]
}
