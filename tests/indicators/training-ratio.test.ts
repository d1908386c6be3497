import { describe, expect, test } from 'vitest'
import { trainingRatio } from '../../src/indicators/training-ratio.ts'
import { STAFF } from '../../src/tables/staff.ts'
import { TRAINING } from '../../src/tables/training.ts'
import { UNITS } from '../../src/tables/units.ts'
import { scopeOf, sheetOf, type RowCells, type ScopeOptions } from '../support/registers.ts'
import { figure, fraction, reasons } from './meetings.ts'

type PersonCells = RowCells<(typeof STAFF)['columns']>
type TrainingCells = RowCells<(typeof TRAINING)['columns']>
const person = (name: string, cells: PersonCells = {}): PersonCells => ({ name, unit: 'Văn phòng', category: 'Công chức', ...cells })
const course = (name: string, cells: TrainingCells = {}): TrainingCells => ({ name, course: 'Kỹ năng số', subject: 'Kỹ năng số', date: '04/6/2026', ...cells })
const of = (staff: readonly PersonCells[], training: readonly TrainingCells[], options: ScopeOptions = {}) =>
  scopeOf({ ...sheetOf(STAFF, staff), ...sheetOf(TRAINING, training) }, options)
const someone = [course('Người Khác')]

test.each([[60, 0, 'met', '100%'], [48, 12, 'notMet', '80%'], [0, 3, 'notMet', '0%']] as const)('%i trained, %i not: %s, %s', (trained, not, verdict, display) => {
  const staff = Array.from({ length: trained + not }, (_, index) => person(`Người ${index}`))
  const training = Array.from({ length: trained }, (_, index) => course(`Người ${index}`))
  expect(figure(trainingRatio, of(staff, [...training, ...someone]))).toMatchObject({ verdict, display })
})

describe('a person', () => {
  test.each<[string, TrainingCells, string]>([
    ['trained', {}, 'trained'],
    ['with a completed course', { result: 'Hoàn thành' }, 'trained'],
    ['who only took part', { result: 'Có tham gia' }, 'trained'],
    ['absent', { result: 'Vắng' }, 'untrained'],
    ['who did not complete it', { result: 'Chưa hoàn thành' }, 'untrained'],
    ['trained in leadership', { subject: 'Lãnh đạo số' }, 'untrained'],
    ['trained in something else', { subject: 'CCHC' }, 'untrained'],
    ['trained years ago', { date: '04/6/2020' }, 'trained'],
    ['trained later', { date: '01/01/2027' }, 'untrained'],
    ['trained on an impossible day', { date: '30/02/2026' }, 'untrained'],
    ['trained on no day', { date: '' }, 'untrained'],
    ['addressed with a title', { name: 'Đ/c  TRẦN văn an' }, 'trained'],
  ])('%s', (_, cells, expected) => {
    expect(reasons(trainingRatio, of([person('Trần Văn An')], [course('Trần Văn An', cells), ...someone]))).toEqual([expected])
  })

  test.each<[PersonCells, string]>([
    [{ category: 'Cán bộ' }, 'untrained'],
    [{ category: 'VC' }, 'untrained'],
    [{ category: 'Người lao động' }, 'not-in-group'],
    [{ category: 'KCT' }, 'not-in-group'],
    [{ category: '' }, 'not-in-group'],
    [{ joinedOn: '31/12/2026' }, 'untrained'],
    [{ joinedOn: '01/01/2027' }, 'not-employed'],
    [{ leftOn: '31/12/2026' }, 'not-employed'],
    [{ leftOn: '01/01/2027' }, 'untrained'],
    [{ leftOn: '30/02/2026' }, 'not-employed'],
    [{ name: '' }, 'no-name'],
  ])('%o is %s', (cells, expected) => {
    expect(reasons(trainingRatio, of([person('Trần Văn An', cells)], someone))).toEqual([expected])
  })

  test('is looked at on the as-of day when that comes before the end of the period', () => {
    const staff = [person('A B', { leftOn: '01/10/2026' }), person('C D', { joinedOn: '01/10/2026' })]
    expect(reasons(trainingRatio, of(staff, someone, { asOf: '30/6/2026' }))).toEqual(['untrained', 'not-employed'])
    expect(reasons(trainingRatio, of(staff, someone, { period: '6T/2026' }))).toEqual(['untrained', 'not-employed'])
    expect(reasons(trainingRatio, of(staff, someone))).toEqual(['not-employed', 'untrained'])
  })

  test('trained twice counts once', () => {
    expect(fraction(trainingRatio, of([person('A B'), person('C D')], [course('A B'), course('A B')]))).toBe('1/2')
  })

  test('listed twice counts once; another code is another person', () => {
    const training = [course('A B')]
    expect(reasons(trainingRatio, of([person('A B'), person('a b')], training))).toEqual(['trained', 'same-person'])
    expect(reasons(trainingRatio, of([person('A B', { leftOn: '01/01/2026' }), person('A B')], training))).toEqual(['not-employed', 'trained'])
    expect(reasons(trainingRatio, of([person('A B', { code: '1' }), person('A B', { code: '2' })], training))).toEqual(['untrained', 'untrained'])
    expect(reasons(trainingRatio, of([person('A B', { code: '1' }), person('C D', { code: '1' })], training))).toEqual(['trained', 'untrained'])
    const [before, now] = [person('A B', { category: 'Người lao động' }), person('A B')]
    expect(reasons(trainingRatio, of([before, now], training))).toEqual(['not-in-group', 'trained'])
  })
})

test('homonyms are told apart by unit, in any of its names', () => {
  const staff = [person('A B', { unit: 'Văn phòng' }), person('A B', { unit: 'Phòng Kinh tế' })]
  const units = sheetOf(UNITS, [{ name: 'Phòng Kinh tế', aliases: 'KT; P.KT' }])
  const trained = (unit: string) => reasons(trainingRatio, scopeOf({ ...units, ...sheetOf(STAFF, staff), ...sheetOf(TRAINING, [course('A B', { unit })]) }))
  expect(trained('p.kt')).toEqual(['untrained', 'trained'])
  expect(trained('Văn phòng')).toEqual(['trained', 'untrained'])
  expect(trained('')).toEqual(['untrained', 'untrained'])
  expect(reasons(trainingRatio, of(staff, [course('A B', { unit: 'P.KT' })]))).toEqual(['untrained', 'trained'])
})

test.each([['staff', '0/3'], ['civilServants', '0/2'], ['all', '0/5']] as const)('of «%s» there are %s', (trained, expected) => {
  const staff = ['Cán bộ', 'Công chức', 'Viên chức', 'Người lao động', ''].map((category, index) => person(`Người ${index}`, { category }))
  expect(fraction(trainingRatio, of(staff, someone, { settings: { trained } }))).toBe(expected)
})

test('an empty register of training is no data, a missing one too; nobody trained is 0', () => {
  expect(fraction(trainingRatio, of([person('A B')], []))).toBe('register-empty')
  expect(fraction(trainingRatio, scopeOf(sheetOf(STAFF, [person('A B')])))).toBe('sheet-missing')
  expect(fraction(trainingRatio, of([person('A B')], someone))).toBe('0/1')
})
