// The letter that follows up overdue tasks (công văn đôn đốc), by unit. It names units and tasks, never a person.
import type { Task } from '../../indicators/facts/tasks.ts'
import type { Scope } from '../../indicators/indicator.ts'
import { formatDay, type Day } from '../../vietnamese/date.ts'
import { foldText } from '../../vietnamese/text.ts'
import { citationOf } from '../cites.ts'
import { committeeOf, type Issuer } from '../issuer.ts'
import { listTable, type ListColumn, type ListRow } from '../report/tables/list-table.ts'
import { Refusal } from '../refusal.ts'
import { prose, TO_FILL_IN } from '../report/blocks.ts'
import { assignedTasks, type TaskLine } from '../report/facts/tasks.ts'
import { withAssigner } from '../report/sentences/tasks.ts'
import { amount, enumerate } from '../report/words.ts'
import { madeKnown, planWords, recipientsOf, requires, type DraftLetter } from './letter.ts'
import { leadReader, type Party } from './units.ts'

export interface ReminderInput extends Scope {
  readonly issuer: Issuer
  /** Only the tasks of this unit; null for all. */
  readonly unit: string | null
  /** By when results are asked for; null leaves it to be filled in. */
  readonly replyBy: Day | null
}

const COLUMNS: readonly ListColumn[] = [
  ['TT', 7], ['Nội dung công việc', 55, 'tableJustified'], ['Thời hạn', 22], ['Quá hạn', 16],
]

/** The letter; refused where no task is overdue. */
export function draftReminder(input: ReminderInput): DraftLetter | Refusal {
  const { asOf, unit } = input
  const { parties, tasks, left } = overdueByUnit(input)
  const count = tasks.length
  if (count === 0) return new Refusal('no-overdue', { day: formatDay(asOf), unit: unit ?? 'các cơ quan, đơn vị', left: left.map((sentence) => ` ${sentence}`).join('') })
  const day = formatDay(asOf)
  const names = [...parties.keys()]
  return {
    letter: {
      kind: null,
      subject: 'đôn đốc thực hiện nhiệm vụ quá hạn',
      addressees: names,
      ...wordsOf(input, [...parties.values()], count),
    },
    kind: 'Công văn đôn đốc',
    period: `${unit === null ? '' : `${names[0]!}, `}đến ngày ${day}`,
    printed: { tasks },
    contents: `${amount(count, 'nhiệm vụ')} quá hạn của ${amount(names.length, 'cơ quan, đơn vị')}`,
    missing: [...left, ...(input.replyBy === null ? ['Cần ghi ngày phải gửi kết quả.'] : [])],
  }
}

/** The units that have overdue tasks, each under its one name. */
export function overdueUnits(input: Omit<ReminderInput, 'unit' | 'replyBy'>): string[] {
  return [...overdueByUnit({ ...input, unit: null }).parties.keys()]
}

interface UnitTasks extends Party {
  readonly tasks: TaskLine[]
}

/** Overdue tasks by the unit that leads them; a superior is not followed up by its subordinate. */
function overdueByUnit(input: Omit<ReminderInput, 'replyBy'>) {
  const leadOf = leadReader(input)
  const wanted = leadOf(input.unit)?.name
  const parties = new Map<string, UnitTasks>()
  const tasks: Task[] = []
  let superiors = 0
  let leaderless = 0
  let own = 0
  for (const { task, line } of assignedTasks(input)) {
    if (line.state !== 'overdue') continue
    const lead = leadOf(line.leadUnit)
    if (lead === null) leaderless++
    else if (lead.group === 'superior') superiors++
    else if (lead.name === input.issuer.words) own++
    else if (wanted === undefined || lead.name === wanted) {
      tasks.push(task)
      const known = parties.get(lead.name)
      if (known) known.tasks.push(line)
      else parties.set(lead.name, { ...lead, tasks: [line] })
    }
  }
  const left = [
    ...(leaderless > 0 ? [`${amount(leaderless, 'nhiệm vụ')} quá hạn chưa có cơ quan chủ trì nên không đưa vào công văn.`] : []),
    ...(own > 0 ? [`${amount(own, 'nhiệm vụ')} quá hạn do chính ${input.issuer.words} chủ trì nên không đưa vào công văn.`] : []),
    ...(superiors > 0 ? [`${amount(superiors, 'nhiệm vụ')} quá hạn do cấp trên chủ trì nên không đưa vào công văn.`] : []),
  ]
  return { parties, tasks, left }
}

function wordsOf(input: ReminderInput, parties: readonly UnitTasks[], count: number) {
  const { settings, issuer, asOf, replyBy } = input
  const office = requires(issuer) ? `${issuer.words} (qua Phòng Văn hóa - Xã hội)` : issuer.words
  const until = replyBy === null ? TO_FILL_IN : formatDay(replyBy)
  return {
    body: [
      ...prose(`Thực hiện ${assignerWords(input, parties.flatMap(({ tasks }) => tasks))}, qua theo dõi, đến hết ngày ${formatDay(asOf)} ${issuer.words} `
        + `chưa nhận được kết quả của ${amount(count, 'nhiệm vụ')} đã quá hạn, cụ thể như sau:`),
      listTable(COLUMNS, parties.flatMap(linesOf)),
      ...prose(`${issuer.words} ${askWords(issuer, parties)} khẩn trương hoàn thành các nhiệm vụ nêu trên và gửi kết quả về `
        + `${office} trước ngày ${until}; trường hợp có khó khăn, vướng mắc, nêu rõ nguyên nhân và đề xuất thời gian hoàn thành.`),
    ],
    closing: madeKnown(issuer),
    recipients: recipientsOf(issuer, settings, { drafter: requires(issuer) ? ', VHXH' : '' }),
  }
}

/** The documents that assigned the tasks: the plan first, then others as the register has them. */
function assignerWords(input: ReminderInput, tasks: readonly TaskLine[]): string {
  const { settings } = input
  const others = new Map<string, string>()
  for (const { assignedBy } of tasks) if (assignedBy !== null) others.set(foldText(assignedBy), assignedBy)
  return enumerate([
    ...(tasks.some(({ assignedBy }) => assignedBy === null) ? [planWords(settings, committeeOf(settings).words)] : []),
    ...[...others.values()].map((number) => citationOf(number, input, (day) => `ngày ${formatDay(day)}`)),
  ])
}

function linesOf({ name, tasks }: UnitTasks): ListRow[] {
  return [name, ...tasks.map((task, index) => [task.ordinal ?? String(index + 1), withAssigner(task.content, task), dueWords(task), amount(task.lateDays, 'ngày')])]
}

/** «Quý III (30/9/2026)»: the deadline in its words, and the day where they name none. */
function dueWords({ deadline, due }: TaskLine): string {
  const day = due === null ? '' : formatDay(due)
  return day === '' || /\d\/\d/.test(deadline) ? deadline : deadline === '' ? day : `${deadline} (${day})`
}

/** A committee requires of its own units; of others, and what a unit wants of its like, is asked for. */
function askWords(issuer: Issuer, parties: readonly UnitTasks[]): string {
  const own = requires(issuer) ? parties.filter(({ group }) => group === 'commune') : []
  const others = parties.filter((party) => !own.includes(party))
  const groups = ([['yêu cầu', own], ['đề nghị', others]] as const).filter(([, members]) => members.length > 0)
  return groups.map(([verb, members]) => `${verb} ${enumerate(members.map(({ name }) => name))}`).join('; ')
}
