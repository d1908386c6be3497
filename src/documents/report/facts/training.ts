// Facts on training: beside the staff trained in digital skills, the courses of the period and the leaders trained.
import { attendeesOf, isEmployed, staffDay } from '../../../indicators/facts/training.ts'
import { TRAINING } from '../../../tables/training.ts'
import { foldText } from '../../../vietnamese/text.ts'
import type { Figures, Measured } from './figures.ts'
import { filledRows, isWithin } from './rows.ts'

export interface Training extends Measured {
  /** courses that anybody attended in the period, and turns of attendance at them */
  readonly courses: number
  readonly turns: number
  /** persons of the staff of that day trained to lead in the digital environment, up to the period's end */
  readonly leaders: number
}

/** Training up to the period's end. */
export function gatherTraining(figures: Figures): Training {
  const { scope } = figures
  const match = attendeesOf(scope.registers)
  const end = staffDay(scope)
  const courses = new Set<string>()
  const leaders = new Set<unknown>()
  let turns = 0
  for (const attendance of filledRows(scope.registers, TRAINING) ?? []) {
    const { course, subject, date, result } = attendance
    if (typeof date !== 'number' || date > end || result === 'absent') continue
    if (isWithin(date, scope)) {
      turns++
      if (typeof course === 'string') courses.add(foldText(course))
    }
    const { person } = subject === 'digitalLeadership' && result !== 'notCompleted' ? match(attendance) : { person: null }
    if (person && isEmployed(person, end)) leaders.add(person)
  }
  return { ...figures.measured('TRAINING_RATIO'), courses: courses.size, turns, leaders: leaders.size }
}
