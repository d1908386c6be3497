// The steps of an action as they are told: pure, so that it is tested without a page.

export interface Told {
  /** The present step; blank before the first. */
  readonly step: string
  /** All steps so far, the present one last. */
  readonly steps: readonly string[]
}

/** The total of a step that is one of several: 5 in «Đang đọc sổ Văn bản (2/5)…». */
const PART = /\(\d+(\/\d+)\)…$/

/** Adds a step; the next part of the same work takes the place of the part before. */
export function withStep({ step: before, steps }: Told, step: string): Told {
  if (step === '' || step === before) return { step: before, steps }
  const total = PART.exec(step)?.[1]
  const isNextPart = total !== undefined && PART.exec(before)?.[1] === total
  return { step, steps: [...(isNextPart ? steps.slice(0, -1) : steps), step] }
}
