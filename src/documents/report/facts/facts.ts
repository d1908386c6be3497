// Everything that a report says, as plain data: gathered once from the registers, without prose.
import type { Figure, Scope } from '../../../indicators/indicator.ts'
import { addYears } from '../../../vietnamese/date.ts'
import { samePeriodLastYear } from '../../../vietnamese/period.ts'
import { aheadOf } from '../ahead.ts'
import { gatherChoices, type Choice } from './choices.ts'
import { gatherCommendations, gatherDrafts, type Commendations, type Drafts, type Satisfaction } from './conduct.ts'
import { gatherDifficulties, type Difficulty } from './difficulties.ts'
import { gatherInspections, gatherPublicity, gatherUnits, type Inspections, type Publicity, type Units } from './direction.ts'
import {
  gatherDigitised, gatherExchanged, gatherRegistered, type DigitisedDocuments, type ExchangedDocuments, type RegisteredDocuments,
} from './documents.ts'
import { Figures, figuresBefore, type Measured } from './figures.ts'
import {
  gatherCommuneWide, gatherMeetingList, gatherOnline, type CommuneWide, type MeetingKind, type OnlineMeetings, type OverrunMeeting,
} from './meetings.ts'
import { gatherMissed, type Missed } from './missed.ts'
import { gatherOutlook, type Outlook } from './outlook.ts'
import { gatherPeriodicReports, type PeriodicReports } from './periodic-reports.ts'
import { gatherProcedures, gatherSatisfaction, type Procedures } from './procedures.ts'
import { gatherReduction, type Reduction } from './reduction.ts'
import { gatherTasks, type Tasks } from './tasks.ts'
import { gatherTraining, type Training } from './training.ts'
import { gatherUnitLines, type UnitLine } from './unit-lines.ts'

export interface ReportFacts {
  readonly figures: readonly Figure[]
  /** of the same period a year earlier, in step with `figures`; without a value where registers do not reach back so far */
  readonly figuresBefore: readonly Figure[]
  readonly choices: readonly Choice[]
  readonly online: OnlineMeetings
  readonly meetingReduction: Reduction
  readonly overrun: Measured
  readonly overruns: readonly OverrunMeeting[]
  readonly kinds: readonly MeetingKind[]
  readonly overlap: Measured
  readonly communeWide: CommuneWide
  readonly paperless: Measured
  readonly documentReduction: Reduction
  readonly registered: RegisteredDocuments | null
  readonly digitised: DigitisedDocuments
  readonly exchanged: ExchangedDocuments
  readonly procedures: Procedures
  readonly satisfaction: Satisfaction | null
  readonly periodicReports: PeriodicReports
  readonly training: Training
  readonly tasks: Tasks
  readonly publicity: Publicity | null
  readonly inspections: Inspections | null
  readonly units: Units | null
  readonly commendations: Commendations | null
  readonly drafts: Drafts | null
  readonly difficulties: readonly Difficulty[] | null
  readonly missed: readonly Missed[]
  readonly unitLines: readonly UnitLine[]
  readonly outlook: Outlook
}

/** The reduction behind a figure, with its counts; null for other figures. */
export function reductionOf(figure: Figure, { meetingReduction, documentReduction }: ReportFacts): Reduction | null {
  return [meetingReduction, documentReduction].find((each) => each.figure === figure) ?? null
}

/** A figure a year earlier. */
export function beforeOf({ indicator }: Figure, facts: ReportFacts): Figure | undefined {
  return facts.figuresBefore.find((each) => each.indicator === indicator)
}

/** Gathers the facts of a period. */
export function gatherFacts(scope: Scope): ReportFacts {
  const { registers, period } = scope
  const figures = new Figures(scope)
  const tasks = gatherTasks(scope)
  const meetings = gatherMeetings(figures, scope)
  const documents = gatherDocuments(figures)
  return {
    figures: figures.all,
    figuresBefore: figuresBefore({ ...scope, period: samePeriodLastYear(period), asOf: addYears(scope.asOf, -1) }),
    choices: gatherChoices(figures),
    ...meetings,
    ...documents,
    procedures: gatherProcedures(figures),
    satisfaction: gatherSatisfaction(scope),
    periodicReports: gatherPeriodicReports(figures),
    training: gatherTraining(figures),
    tasks,
    publicity: gatherPublicity(registers, scope),
    inspections: gatherInspections(registers, scope),
    units: gatherUnits(registers),
    commendations: gatherCommendations(registers, scope),
    drafts: gatherDrafts(registers, scope),
    difficulties: gatherDifficulties(registers, scope),
    unitLines: gatherUnitLines(figures, tasks.lines),
    missed: gatherMissed(figures, [meetings.meetingReduction, documents.documentReduction]),
    outlook: gatherOutlook({ figures, ahead: aheadOf(period), tasks: tasks.lines }),
  }
}

function gatherMeetings(figures: Figures, scope: Scope) {
  return {
    online: gatherOnline(figures),
    meetingReduction: gatherReduction('MEETING_REDUCTION', figures),
    overrun: figures.measured('MEETING_OVERRUN'),
    ...gatherMeetingList(scope),
    overlap: figures.measured('MEETING_OVERLAP'),
    communeWide: gatherCommuneWide(scope),
    paperless: figures.measured('PAPERLESS_RATIO'),
  }
}

function gatherDocuments(figures: Figures) {
  return {
    documentReduction: gatherReduction('DOCUMENT_REDUCTION', figures),
    registered: gatherRegistered(figures.scope),
    digitised: gatherDigitised(figures),
    exchanged: gatherExchanged(figures),
  }
}
