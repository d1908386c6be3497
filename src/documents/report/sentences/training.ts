// What the report says of training in digital skills (K7): the plan strives for it, so a miss is never «không đạt».
import type { Training } from '../facts/training.ts'
import { amount, partOfAll, percent, provisionally, upperFirst, type Words } from '../words.ts'

const TRAINED = {
  staff: 'cán bộ, công chức, viên chức',
  all: 'cán bộ, công chức, viên chức, người lao động',
  civilServants: 'cán bộ, công chức',
}

/** The sentence of persons trained, then the courses of the period and the leaders trained. */
export function trainingSentences(facts: Training, words: Words): string[] {
  const { courses, turns, leaders } = facts
  return [
    trainingSentence(facts, words),
    ...(turns > 0 && courses > 0 ? [`Trong kỳ có ${amount(turns, 'lượt người')} dự ${amount(courses, 'khóa tập huấn')}.`] : []),
    ...(leaders > 0 ? [`${amount(leaders, 'người')} đã được tập huấn kỹ năng lãnh đạo, quản lý trong môi trường số.`] : []),
  ]
}

function trainingSentence({ figure, absence, turns }: Training, words: Words): string {
  const { numerator, denominator } = figure
  const people = TRAINED[words.settings.trained]
  if (absence === 'noData') return turns > 0 ? `Chưa có số liệu để tính tỷ lệ ${people} được tập huấn kỹ năng số.` : 'Chưa có số liệu về tập huấn kỹ năng số.'
  if (absence === 'notArisen') return `Trong kỳ không có ${people} thuộc diện tập huấn kỹ năng số.`
  const share = percent(numerator, denominator, words, figure.indicator.target)
  const reached = `${upperFirst(partOfAll(numerator, denominator, 'người'))} ${people} đã được tập huấn kỹ năng số (${share})`
  if (figure.provisional) return provisionally(`${reached}.`, words.asOf)
  if (numerator === denominator) return `${reached}, đạt mục tiêu phấn đấu.`
  return `${reached}; chưa đạt mục tiêu phấn đấu 100%, còn ${amount(denominator - numerator, 'người')}.`
}
