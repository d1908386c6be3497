// Every indicator, in the order of the dashboard and of the report's table.
import type { Indicator } from './indicator.ts'
import { meetingOverlap } from './meeting-overlap.ts'
import { meetingOverrun } from './meeting-overrun.ts'
import { meetingReduction } from './meeting-reduction.ts'
import { onlineRatio } from './online-ratio.ts'
import { paperlessRatio } from './paperless-ratio.ts'

export const INDICATORS: readonly Indicator[] = [onlineRatio, meetingReduction, meetingOverrun, meetingOverlap, paperlessRatio]
