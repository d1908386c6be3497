import { describe, expect, test } from 'vitest'
import { isOurNote, isPendingNote, newNote, noteText, pendingNote, sweepNotes } from '../../../src/checks/entry/notes.ts'
import type { Placed } from '../../../src/checks/finding.ts'
import type { Severity } from '../../../src/vietnamese/messages.ts'

function placed(row: number, column: number, [severity, message]: readonly [Severity, string]): Placed {
  return { row, column, finding: { severity, message, sheet: 'Cuộc họp', cell: '', value: '', rule: 'list-unknown', clause: null } }
}

const WRONG = placed(1, 2, ['error', 'Sai.'])

describe('the note of a cell', () => {
  test('says all that is wrong, the serious first', () => {
    expect(noteText([placed(1, 2, ['notice', 'Lưu ý.']), WRONG, placed(1, 2, ['warning', 'Nghi.'])])).toBe('Nề nếp: Sai.\nNghi.\nLưu ý.')
  })

  test.each([
    ['is put where there is none', '', [WRONG], 'Nề nếp: Sai.'],
    ['takes the place of ours', 'Nề nếp: Khác.', [WRONG], 'Nề nếp: Sai.'],
    ['stays when it says the same', 'Nề nếp: Sai.', [WRONG], null],
    ['goes when nothing is wrong', 'Nề nếp: Sai.', [], ''],
    ['is not needed where nothing is wrong', '', [], null],
    ['leaves a person’s own', 'Hỏi lại', [WRONG], null],
    ['leaves a person’s own that names us', 'Theo Nề nếp: sai', [WRONG], null],
  ] as const)('%s', (_what, current, found, wanted) => {
    expect(newNote(current, found)).toBe(wanted)
  })

  test('of rows that wait for the whole check stays until then', () => {
    const note = pendingNote({ pasted: 5200, pending: 200 })
    expect([isPendingNote(note), isOurNote(note), newNote(note, [])]).toEqual([true, false, null])
    expect(sweepNotes([], [['', note]])).toEqual([{ row: 0, column: 1, note: '' }])
  })
})

test('a whole check sets, keeps and takes away notes in one go', () => {
  const notes = [['Nhập ngày.', '', ''], ['', 'Nề nếp: Cũ.', ''], ['Nề nếp: Sai.', '', 'Của tôi']]
  const found = [WRONG, placed(2, 0, ['error', 'Sai.']), placed(2, 2, ['error', 'Sai.']), placed(-1, -1, ['error', 'Cả bảng.'])]
  expect(sweepNotes(found, notes)).toEqual([{ row: 1, column: 2, note: 'Nề nếp: Sai.' }, { row: 1, column: 1, note: '' }])
})
