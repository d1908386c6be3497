// The word for a verdict, as tables have it.
import type { Figure } from '../../../indicators/indicator.ts'
import { missed } from '../sentences/verdict.ts'
import { absenceOf } from '../facts/figures.ts'
import type { Words } from '../words.ts'

/** «Đạt», «Vượt», «Chưa đạt», …; figures that are not final are marked so. */
export function verdictWord(figure: Figure, words: Words): string {
  const word = finalWord(figure, words)
  return figure.provisional && figure.verdict !== 'none' ? `${word} (tạm tính)` : word
}

/** The word for a verdict, whether or not the figures are final. */
export function finalWord(figure: Figure, words: Words): string {
  switch (figure.verdict) {
    case 'met':
      return 'Đạt'
    case 'exceeded':
      return 'Vượt'
    case 'notYetMet':
      return 'Chưa đạt'
    case 'notMet':
      return !figure.indicator.target?.isAim && missed(words) === 'không đạt' ? 'Không đạt' : 'Chưa đạt'
    case 'none':
      return noVerdictWord(figure)
  }
}

function noVerdictWord(figure: Figure): string {
  const absence = absenceOf(figure)
  if (absence === 'noData') return 'Chưa có số liệu'
  if (absence === 'notArisen') return 'Không phát sinh'
  return 'Không đặt chỉ tiêu'
}
