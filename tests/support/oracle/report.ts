// What a report must say, reckoned from the facts of a workbook by the rules alone: each sentence's numbers.
import { beforeOf, numbers, pair, percent, points, reachesBack, seen, sum, tally, unless, written, type Asked, type Expected } from './asked.ts'
import type { Told } from './printed.ts'
import { dueReports, TARGETS, trainees, within } from './recompute.ts'
import { documents, meetings, share } from './report-meetings.ts'
import { procedures } from './report-procedures.ts'
import { tasks } from './report-tasks.ts'

function publicity(asked: Asked): Expected {
  const rows = seen(asked.facts.publicity, asked)
  const held = rows.filter(({ form }) => form === 'inPerson' || form === 'online')
  const online = tally(held, ({ form }) => form === 'online')
  const isAttended = held.every(({ attendance }) => attendance !== null)
  const isWhole = isAttended && held.every(({ expected }) => expected !== null && expected > 0)
  const [attended, eligible] = [sum(held.map(({ attendance }) => attendance ?? 0)), sum(held.map(({ expected }) => expected ?? 0))]
  const ofForm = (...forms: string[]): Told[] => { const count = tally(rows, ({ form }) => forms.includes(form)); return unless(count === 0, numbers(count)) }
  return {
    'publicity conferences': unless(held.length === 0, numbers(held.length)), 'publicity forms': unless(online === 0 || online === held.length, numbers(held.length - online, online)),
    'publicity attendance': !isWhole || attended === 0 ? [] : [numbers(attended, eligible, percent([attended, eligible], asked.question))],
    'publicity turns': unless(isWhole || !isAttended || attended === 0, numbers(attended)),
    thematic: ofForm('thematic'), embedded: ofForm('embedded'), radio: ofForm('radio'), portal: ofForm('portal'), social: ofForm('social'), poster: ofForm('poster', 'leaflet'), other: ofForm('other'), 'unclear form': ofForm('unclear'),
  }
}

function units({ facts }: Asked): Expected {
  return Object.fromEntries([0, 1, 2, 3].map((index): [string, Told[]] => {
    const done = tally(facts.units, ({ duties }) => duties[index] === true)
    return [`duty ${index}`, unless(done === 0, numbers(done, facts.units.length))]
  }))
}

function conduct(asked: Asked): Expected {
  const rows = seen(asked.facts.inspections, asked)
  const found = (row: (typeof rows)[number]): number => row.violations ?? (row.result === 'violation' ? 1 : 0)
  const [unannounced, selfChecks, violations] = [tally(rows, ({ form }) => form === 'unannounced'), tally(rows, ({ form }) => form === 'selfCheck'), sum(rows.map(found))]
  const handled = sum(rows.filter(({ handling }) => handling !== null && handling !== 'pending').map(found))
  const toRemedy = rows.filter(({ handling, hasRemedyDay, isRemedied }) => handling === 'remedy' || hasRemedyDay || isRemedied)
  const remedied = tally(toRemedy, ({ isRemedied }) => isRemedied)
  const weak = tally(rows, ({ result }) => result === 'shortcomings')
  return {
    inspections: unless(rows.length === 0, unannounced === rows.length || selfChecks === rows.length ? numbers(rows.length, selfChecks === 0 ? 'đột xuất' : 'tự kiểm tra', null, null) : numbers(rows.length, null, unannounced || null, selfChecks || null)), violations: unless(violations === 0, numbers(violations, handled || null)),
    shortcomings: unless(weak === 0, numbers(weak)), remedies: unless(toRemedy.length === 0, numbers(toRemedy.length, remedied || null, remedied ? toRemedy.length : null)),
    ...commendations(asked), ...drafts(asked),
  }
}

function commendations(asked: Asked): Expected {
  const rows = seen(asked.facts.commendations, asked)
  const [given, cases] = [rows.filter(({ type }) => type === 'praise'), rows.filter(({ type }) => type === 'discipline')]
  const [groups, persons, others] = ['group', 'person', null].map((whom) => tally(given, ({ subject }) => subject === whom)) as [number, number, number]
  const unclear = rows.length - given.length - cases.length
  const forms = (of: typeof rows): Told[] => {
    const told = FORMS.map((form) => [form, tally(of, (row) => row.form === form)] as const).filter(([, count]) => count > 0)
    return unless(of.length === 0, [told.length === 1 ? told[0]![0] : told.map(([form, count]) => `${form} ${count}`).join(', ')])
  }
  return {
    'groups praised': unless(groups === 0, numbers(groups)), 'persons praised': unless(persons === 0, numbers(persons)), 'praised unclear': unless(others === 0, numbers(others)), 'decisions unclear': unless(unclear === 0, numbers(unclear)), 'cases handled': unless(cases.length === 0, numbers(cases.length)),
    'forms of praise': forms(given), measures: forms(cases),
  }
}

const FORMS = ['biểu dương', 'giấy khen', 'bằng khen', 'kiểm điểm rút kinh nghiệm', 'khiển trách', 'cảnh cáo']
const OUTCOMES = ['giữ nguyên', 'sửa đổi, bổ sung', 'thay thế', 'bãi bỏ', 'đang xử lý']

function drafts(asked: Asked): Expected {
  const rows = seen(asked.facts.drafts, asked)
  const drafted = rows.filter(({ work }) => work === 'drafting')
  const returned = tally(drafted, ({ result }) => result === 'returned')
  const review = (kind: string): Told[] => {
    const reviewed = rows.filter(({ work }) => work === kind)
    const found = OUTCOMES.map((label) => [label, tally(reviewed, ({ result }) => result === label)] as const).filter(([, count]) => count > 0)
    return unless(reviewed.length === 0, numbers(reviewed.length, found[0]?.[1] === reviewed.length ? found[0][0] : found.map(([label, count]) => `${label} ${count}`).join(', ') || null))
  }
  return { drafts: unless(drafted.length === 0, numbers(drafted.length, returned || null)), 'review legal': review('legal'), 'review procedures': review('procedures'), 'review rules': review('rules') }
}

function reportsAndTraining(asked: Asked): Expected {
  const { facts, question, span, figures, cut, isProvisional } = asked
  const due = dueReports(facts, span, question)
  const [figure, training] = [figures.ON_TIME_REPORT_RATIO ?? null, figures.TRAINING_RATIO]
  const [late, unsent] = [tally(due, ({ state }) => state === 'late'), tally(due, ({ state }) => state === 'unsent')]
  const turns = facts.training.filter(({ date, result }) => within(date, { from: span.from, to: cut }) && result !== 'absent')
  const everybody = trainees(facts, cut, { ...question, settings: { ...question.settings, trained: 'all' } }).people
  const leaders = tally(everybody, ({ name }) => facts.training.some((row) => row.name === name && row.subject === 'leadership' && row.result === 'through' && row.date <= cut))
  const { numerator, denominator } = training ?? { numerator: 0, denominator: 0 }
  return {
    'reports on time': figure ? [numbers(...share(pair(figure), asked, 'ON_TIME_REPORT_RATIO'))] : [], 'reports due alone': unless(figure !== null || unsent === 0, numbers(unsent)), 'reports late': unless(!figure || late === 0, numbers(late)), 'reports unsent': unless(!figure || unsent === 0, numbers(unsent)),
    trained: training ? [numbers(...share(pair(training), asked, 'TRAINING_RATIO'), isProvisional || numerator === denominator ? null : denominator - numerator)] : [],
    'training turns': unless(turns.length === 0, numbers(turns.length, new Set(turns.map(({ course }) => course)).size)), 'leaders trained': unless(leaders === 0, numbers(leaders)),
  }
}

const COMPARED = ['DIGITIZATION_RATIO', 'E_DOCUMENT_RATIO', 'ONLINE_RATIO', 'ONLINE_PROCEDURE_RATIO', 'ON_TIME_REPORT_RATIO']

function comparisons(asked: Asked): Expected {
  const [{ figures: earlier }, reaches] = [beforeOf(asked), reachesBack(asked)]
  return {
    compared: COMPARED.flatMap((name): Told[] => {
      const [now, before] = [asked.figures[name], earlier[name]]
      if (!now || !before || !reaches[name]) return []
      const change = now.numerator * before.denominator - before.numerator * now.denominator
      return [numbers(...pair(before), percent(pair(before), asked.question, TARGETS[name]), change === 0 ? 'không đổi' : change > 0 ? 'tăng' : 'giảm', change === 0 ? null : points(pair(now), pair(before), asked.question))]
    }),
  }
}

/** What the sentences of parts I and II must tell. */
export function expectedSentences(asked: Asked): Expected {
  return {
    days: [[written(asked.span.from), written(asked.cut)]], ...publicity(asked), ...units(asked), ...conduct(asked), ...documents(asked), ...meetings(asked), ...procedures(asked), ...reportsAndTraining(asked), ...tasks(asked), ...comparisons(asked),
  }
}
