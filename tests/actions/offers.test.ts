// Dropdowns that offer what the office keeps in «Danh mục»: by set-up, by repair, and as it is edited.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RepairResult } from '../../src/actions/repair.ts'
import { offersOf } from '../../src/actions/set-up/offers.ts'
import { columnPlan } from '../../src/actions/set-up/register-sheet.ts'
import { setUp } from '../../src/actions/set-up/set-up.ts'
import { CATALOGUE } from '../../src/tables/catalogue.ts'
import { MEETINGS } from '../../src/tables/meetings.ts'
import { registersOf, sheetOf } from '../support/registers.ts'
import { fakePorts } from './fake-ports.ts'
import { sheetHost, type SheetHost } from './on-sheet.ts'

const ROOM = MEETINGS.columns.room
const HEADER = ['Danh mục', 'Giá trị', 'Ghi chú']

describe('what a column offers', () => {
  test('is each value of its group once, in the order of the sheet', () => {
    const rows = [['Phòng họp', 'Hội trường'], ['Lĩnh vực', 'Hộ tịch'], ['', ''], ['phòng', 'Phòng số 1'], ['Phòng họp', 'Hội trường'], ['Xe', 'x']]
    const offers = offersOf(registersOf({ [CATALOGUE.sheet]: [HEADER, ...rows] }))
    expect(offers).toEqual({ rooms: ['Hội trường', 'Phòng số 1'], fields: ['Hộ tịch'] })
    expect(columnPlan(ROOM, offers).rule).toEqual({ kind: 'list', values: ['Hội trường', 'Phòng số 1'], help: ROOM.help })
  })

  test('is nothing while the group is blank, and the column of values where a rule cannot hold them', () => {
    expect(columnPlan(ROOM).rule).toBeUndefined()
    const many = Array.from({ length: 501 }, (_, index) => ({ group: 'Phòng họp', value: `Phòng ${index}` }))
    expect(columnPlan(ROOM, offersOf(registersOf(sheetOf(CATALOGUE, many)))).rule).toMatchObject({ kind: 'range', sheet: 'Danh mục', range: 'B2:B' })
    expect(columnPlan(ROOM, offersOf(registersOf(sheetOf(CATALOGUE, many.slice(1))))).rule).toMatchObject({ kind: 'list' })
  })

  test('is there at once where set-up makes a register beside a sheet Danh mục that has values', () => {
    const ports = fakePorts({ 'Danh mục': [HEADER, ['Phòng họp', 'Hội trường', '']] })
    setUp.run(ports, {})
    const { columns } = ports.created.find(({ name }) => name === 'Cuộc họp')!
    expect(columns[Object.keys(MEETINGS.columns).indexOf('room')]!.rule).toMatchObject({ values: ['Hội trường'] })
  })
})

describe('on a spreadsheet', () => {
  let at: SheetHost
  beforeAll(() => {
    at = sheetHost()
  })
  afterAll(() => at.host.close())

  const offered = (): string[] | null => at.on('Cuộc họp', `
    const rule = sheet.getRange('J999').getDataValidation()
    return rule && rule.getCriteriaValues()[0]`)
  const repair = (): string[] => (at.host.run('runAction', 'repair', { apply: true }) as RepairResult).lost.map(({ what, header }) => `${what} ${header}`)

  test('a value that is entered is offered at once, one that is taken away no longer', () => {
    expect(offered()).toBeNull()
    at.host.paste('Danh mục', 'A2', [['Phòng họp', 'Hội trường'], ['Phòng họp', 'Phòng số 1']])
    expect(offered()).toEqual(['Hội trường', 'Phòng số 1'])
    at.host.edit('Danh mục', 'B3', '')
    expect(offered()).toEqual(['Hội trường'])
    at.host.edit('Danh mục', 'B2', '')
    expect(offered()).toBeNull()
  })

  test('values that a script has put there are offered after a repair, which does nothing twice', () => {
    at.write('Danh mục', 'A2', [['Phòng họp', 'Hội trường'], ['Nhóm nhiệm vụ', 'Cải cách hành chính']])
    expect(repair()).toEqual(expect.arrayContaining(['rule Địa điểm', 'rule Nhóm nhiệm vụ']))
    expect(offered()).toEqual(['Hội trường'])
    at.write('Danh mục', 'B2', [['Phòng số 2']])
    expect(repair()).toEqual(['rule Địa điểm'])
    expect(offered()).toEqual(['Phòng số 2'])
    expect(repair()).toEqual([])
  })

  test('a list of somebody’s own stays', () => {
    at.on('Cuộc họp', `sheet.getRange('J2:J1000').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Của tôi']).setAllowInvalid(true).build())`)
    at.host.edit('Danh mục', 'B2', 'Phòng số 3')
    expect(repair()).toEqual([])
    expect(offered()).toEqual(['Của tôi'])
  })
})
