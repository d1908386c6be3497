// What an indicator counts, in words for the panel; apart from the declarations, so that custom functions do not carry it.
import type { IndicatorName } from './indicator.ts'

export interface Nouns {
  /** What one item of the denominator is: «cuộc». */
  readonly one: string
  /** What can still be added or completed to come nearer to the target: «cuộc trực tuyến». */
  readonly more?: string
  /** Whether what is missing is made of new items, or of those that are there already. */
  readonly by?: 'adding' | 'completing'
}

export const NOUNS: Readonly<Record<IndicatorName, Nouns>> = {
  ONLINE_RATIO: { one: 'cuộc', more: 'cuộc trực tuyến', by: 'adding' },
  MEETING_REDUCTION: { one: 'cuộc' },
  DOCUMENT_REDUCTION: { one: 'văn bản' },
  ONLINE_PROCEDURE_RATIO: { one: 'hồ sơ', more: 'hồ sơ trên môi trường số', by: 'adding' },
  DIGITIZATION_RATIO: { one: 'văn bản', more: 'văn bản được số hóa', by: 'completing' },
  E_DOCUMENT_RATIO: { one: 'văn bản' },
  TRAINING_RATIO: { one: 'người', more: 'người được tập huấn', by: 'completing' },
  ON_TIME_REPORT_RATIO: { one: 'báo cáo' },
  MEETING_OVERRUN: { one: 'cuộc' },
  MEETING_OVERLAP: { one: 'cặp' },
  PAPERLESS_RATIO: { one: 'cuộc' },
  TASK_PROGRESS: { one: 'nhiệm vụ' },
  TASK_ON_TIME_RATIO: { one: 'nhiệm vụ' },
}
