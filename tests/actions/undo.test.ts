// Undoing several mendings, the last one first, whatever the minute in which they were made.
import { expect, test } from 'vitest'
import type { CellValue } from '../../src/actions/action.ts'
import { mend } from '../../src/actions/mend.ts'
import { undo } from '../../src/actions/undo.ts'
import { fakePorts, type FakePorts } from './fake-ports.ts'

const HEADER = ['Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']
const row = (form: string): CellValue[] => [46177, 0.3125, 'Giao ban', 'Giao ban', form, 'Chủ tịch']

const formOf = (ports: FakePorts): CellValue => ports.sheets.get('Cuộc họp')![1]![4]!
const type = (ports: FakePorts, form: string): void => void (ports.sheets.get('Cuộc họp')![1]![4] = form)

test('each undoing goes one mending back, and a mending made in between is the next to be undone', () => {
  const ports = fakePorts({ 'Cuộc họp': [HEADER, row('zoom')] })
  let minutes = 8 * 60
  const later = (): FakePorts => ({ ...ports, minutes: ++minutes })
  mend.run(later(), { apply: true })
  type(ports, 'Offline')
  mend.run(later(), { apply: true })
  expect(formOf(ports)).toBe('Trực tiếp')
  undo.run(later(), {})
  expect(formOf(ports)).toBe('Offline')
  mend.run(later(), { apply: true })
  undo.run(later(), {})
  expect(formOf(ports)).toBe('Offline')
  type(ports, 'Trực tuyến')
  expect(undo.run(later(), {}).restored).toEqual([{ sheet: 'Cuộc họp', cell: 'E2' }])
  expect(formOf(ports)).toBe('zoom')
  expect(undo.run(later(), {})).toEqual({ restored: [], kept: [] })
})

test('all within one minute: two undoings are two steps, and one that could give nothing back is one as well', () => {
  const ports = fakePorts({ 'Cuộc họp': [HEADER, row('zoom')] })
  mend.run(ports, { apply: true })
  type(ports, 'Kết hợp')
  expect(undo.run(ports, {})).toEqual({ restored: [], kept: [{ sheet: 'Cuộc họp', cell: 'E2' }] })
  mend.run(ports, { apply: true })
  undo.run(ports, {})
  expect(formOf(ports)).toBe('Kết hợp')
  expect(undo.run(ports, {})).toEqual({ restored: [], kept: [] })
})

test('what a cell held is given back to the letter: spaces, a letter in two parts', () => {
  const before = ' Trực  tiếp '.normalize('NFD')
  const ports = fakePorts({ 'Cuộc họp': [HEADER, row(before)] })
  mend.run(ports, { apply: true })
  expect(formOf(ports)).toBe('Trực tiếp')
  undo.run(ports, {})
  expect(formOf(ports)).toBe(before)
})

test('without the column of what a cell held nothing is given back', () => {
  const ports = fakePorts({ 'Cuộc họp': [HEADER, row('zoom')] })
  mend.run(ports, { apply: true })
  const [header] = ports.sheets.get('Nhật ký')!
  header![header!.indexOf('Trước')] = 'Cột khác'
  expect(undo.run(ports, {})).toEqual({ restored: [], kept: [] })
  expect(formOf(ports)).toBe('Trực tuyến')
})
