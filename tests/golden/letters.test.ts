import { describe, test } from 'vitest'
import { LETTERS } from '../../src/actions/make-letters.ts'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import { letterPorts } from '../actions/letters-workbook.ts'
import { expectGolden } from './golden.ts'

const BY_ORDER = [['Hình thức ký', 'TL. CHỦ TỊCH'], ['Họ tên người ký', 'Nguyễn Văn Mẫu']] as const
const BY_DIVISION = [['Cơ quan ban hành', 'Phòng Văn hóa - Xã hội'], ['Hình thức ký', 'CHỦ TỊCH']] as const
const BY_CHAIRMAN = [['Cơ quan ban hành', 'Chủ tịch UBND'], ['Hình thức ký', 'CHỦ TỊCH']] as const

describe('the golden letter', () => {
  test.each([
    ['reminder', 'makeReminder', { due: '05/12/2026' }, []],
    ['reminder-of-division', 'makeReminder', {}, BY_DIVISION],
    ['overrun-notice', 'makeOverrunNotice', { period: '6T/2026' }, []],
    ['meeting-plan', 'makeMeetingPlan', { period: '2026' }, BY_CHAIRMAN],
    ['week-schedule', 'makeWeekly', {}, BY_ORDER],
    ['invitation', 'makeInvitation', { row: '4' }, BY_ORDER],
    ['conclusion', 'makeConclusion', { row: '5' }, []],
  ] as const)('%s is what the small workbook gives', (name, id, options, config) => {
    const { model } = LETTERS.find((letter) => letter.id === id)!.draft(letterPorts(config), options)
    expectGolden(name, toDocx(model))
  })
})
