// Every indicator, in the order of the dashboard and of the report's table.
import { digitizationRatio } from './digitization-ratio.ts'
import { documentReduction } from './document-reduction.ts'
import { eDocumentRatio } from './e-document-ratio.ts'
import type { Indicator } from './indicator.ts'
import { meetingOverlap } from './meeting-overlap.ts'
import { meetingOverrun } from './meeting-overrun.ts'
import { meetingReduction } from './meeting-reduction.ts'
import { onTimeReportRatio } from './on-time-report-ratio.ts'
import { onlineProcedureRatio } from './online-procedure-ratio.ts'
import { onlineRatio } from './online-ratio.ts'
import { paperlessRatio } from './paperless-ratio.ts'
import { taskOnTimeRatio } from './task-on-time-ratio.ts'
import { taskProgress } from './task-progress.ts'
import { trainingRatio } from './training-ratio.ts'

export const INDICATORS: readonly Indicator[] = [
  onlineRatio,
  meetingReduction,
  documentReduction,
  onlineProcedureRatio,
  digitizationRatio,
  eDocumentRatio,
  trainingRatio,
  onTimeReportRatio,
  meetingOverrun,
  meetingOverlap,
  paperlessRatio,
  taskProgress,
  taskOnTimeRatio,
]
