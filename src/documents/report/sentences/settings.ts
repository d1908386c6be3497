// What the report says of the choices that its figures were computed with.
import type { Choice } from '../facts/choices.ts'
import type { Words } from '../words.ts'
import { verdictWord } from '../tables/verdict-word.ts'

/** «Cách tính: …»: the choices that differ from the default or that would change a verdict; null where there is none. */
export function methodSentence(choices: readonly Choice[], words: Words): string | null {
  const told = choices.filter(({ isDefault, flips }) => !isDefault || flips.length > 0)
  return told.length === 0 ? null : `Cách tính: ${told.map((choice) => choiceWords(choice, words)).join('; ')}.`
}

/** «Cuộc họp kết hợp: không tính là trực tuyến (nếu tính là trực tuyến, …: 62%, đạt)». */
export function choiceWords({ name, value, flips }: Choice, words: Words): string {
  const others = flips.map(({ label, figure }) => `nếu ${label}, ${lowerFirst(figure.indicator.label)} là ${figure.display}: ${verdictWord(figure, words).toLowerCase()}`)
  return `${name}: ${value}${others.length > 0 ? ` (${others.join('; ')})` : ''}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
