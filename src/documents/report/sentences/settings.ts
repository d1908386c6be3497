// What the report says of the choices that its figures were computed with.
import type { Choice } from '../facts/choices.ts'
import { lowerFirst, placed, type Words } from '../words.ts'
import { finalWord } from '../tables/verdict-word.ts'

/** The choices that differ from the default or that would change a verdict, a line each. */
export function methodLines(choices: readonly Choice[], words: Words): string[] {
  return choices.filter(({ isDefault, flips }) => !isDefault || flips.length > 0).map((choice) => choiceWords(choice, words))
}

/** «Cuộc họp kết hợp: không tính là trực tuyến (nếu tính là trực tuyến, …: 62%, đạt)». */
function choiceWords({ name, value, flips }: Choice, words: Words): string {
  const others = flipWords(flips, words)
  return `${placed(name, words)}: ${value}${others.length > 0 ? ` (${others.join('; ')})` : ''}`
}

/** What other values of a setting would give: «tỷ lệ …: nếu tính là trực tuyến thì 62%, đạt»; an indicator is named once. */
export function flipWords(flips: Choice['flips'], words: Words): string[] {
  let named: string | null = null
  return flips.map(({ label, figure }) => {
    const name = figure.indicator.label === named ? '' : `${lowerFirst(figure.indicator.label)}: `
    named = figure.indicator.label
    return `${name}nếu ${label} thì ${figure.display === '' ? 'không có số liệu để đánh giá' : `${figure.display}, ${finalWord(figure, words).toLowerCase()}`}`
  })
}
