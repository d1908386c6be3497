// A workbook of the host through a file and back: formulas are calculated anew, arrays fill their cells again.
import { expect, test } from 'vitest'
import { readXlsx, writeXlsx } from '../../workbench/files/xlsx.ts'
import { startHost } from '../../workbench/host.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'

const CODE = `
/** @customfunction */
function BANG(from) { return [['Tên', 'Số'], ['a', from], ['', true]] }
/** @customfunction */
function HONG() { throw new Error('Không có số liệu.') }
function values() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Trang').getRange('A1:C4').getValues() }
`

const WORKBOOK: WorkbookData = {
  sheets: [
    {
      name: 'Trang',
      rowCount: 1000,
      columnCount: 26,
      cells: [
        [{ value: null, formula: '=BANG(C1)' }, undefined, { value: 5 }],
        [],
        [],
        [
          { value: null, formula: '=SUM(C1:C3)' },
          { value: null, formula: '=HONG()' },
        ],
      ],
    },
  ],
  namedRanges: [],
}
const VALUES = [
  ['Tên', 'Số', 5],
  ['a', 5, ''],
  ['', true, ''],
  [5, '#ERROR!', ''],
]

test('custom functions and their arrays survive a file', async () => {
  const host = startHost({ code: CODE })
  try {
    host.open(WORKBOOK)
    expect(host.run('values')).toEqual(VALUES)
    const snapshot = host.snapshot()
    const read = await readXlsx(await writeXlsx(snapshot))
    expect(read).toEqual(snapshot)
    host.open(read)
    expect(host.run('values')).toEqual(VALUES)
    expect(host.errorAt('Trang', 'B4')).toContain('Không có số liệu.')
  } finally {
    await host.close()
  }
})
