// Workbooks as plain data, for tests that write and read them.
import type { CellData, SheetData, WorkbookData } from '../../workbench/workbook-data.ts'

/** A sheet of the smallest size with these cells. */
export function sheetOf(cells: SheetData['cells'], more: Partial<SheetData> = {}): SheetData {
  return { name: 'Trang', rowCount: 1000, columnCount: 26, cells, ...more }
}

export function workbookOf(...sheets: SheetData[]): WorkbookData {
  return { sheets, namedRanges: [] }
}

/** A workbook with one cell in A1. */
export function cellBook(cell: CellData): WorkbookData {
  return workbookOf(sheetOf([[cell]]))
}

export const RANGE = { row: 1, column: 0, rows: 999, columns: 1 }

/** A register with everything that a file carries. */
export const REGISTER: WorkbookData = {
  sheets: [
    {
      name: 'Cuộc họp',
      rowCount: 1000,
      columnCount: 26,
      frozenRows: 1,
      frozenColumns: 2,
      cells: [
        [
          {
            value: 'Ngày',
            note: 'Ngày họp\ndòng hai',
            style: {
              bold: true,
              background: '#d9ead3',
              wrap: true,
              horizontalAlignment: 'center',
              verticalAlignment: 'middle',
            },
          },
          { value: 'Giờ', style: { italic: true, fontColor: '#cc0000', fontFamily: 'Times New Roman', fontSize: 13 } },
        ],
        [
          { value: 46177, format: 'dd/mm/yyyy' },
          { value: 0.3125, format: 'hh:mm' },
          { value: true },
          { value: 46177.75, format: 'dd/mm/yyyy hh:mm' },
        ],
        [
          { value: 0.6, formula: '=ONLINE_RATIO(\'Cuộc họp\'!A1:V; "Quý 3/2026")', format: '0%' },
          { value: '#ERROR!', isError: true, formula: '=ONLINE_RATIO()' },
        ],
        [{ value: 12, formula: '=SUM(A2:A9;3)' }, undefined, { value: null, format: '@' }],
        [
          { value: 'Chỉ tiêu', formula: '=KPI_TABLE()' },
          { value: 'Giá trị', spilled: true },
        ],
        [
          { value: 0.5, spilled: true },
          { value: true, spilled: true },
        ],
        [{ value: 'a', formula: '=UNIQUE(A1:A3)' }],
        [{ value: 'b', spilled: true }],
      ],
      columnWidths: { 0: 120, 3: 333 },
      hiddenColumns: [5],
      hiddenRows: [1, 9],
      merges: [{ row: 10, column: 0, rows: 2, columns: 3 }],
      filter: { row: 0, column: 0, rows: 100, columns: 5 },
    },
    { name: 'Danh mục', hidden: true, rowCount: 1000, columnCount: 26, cells: [[{ value: 'Phòng họp' }]] },
  ],
  namedRanges: [{ name: 'CUOC_HOP', sheet: 'Cuộc họp', range: { row: 0, column: 0, rows: 1000, columns: 18 } }],
}

/** The register with rules, as it is saved by LibreOffice in fixtures/libreoffice.xlsx. */
export const RULED_REGISTER: WorkbookData = {
  ...REGISTER,
  sheets: REGISTER.sheets.map((sheet, at) =>
    at > 0
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.slice(0, 6),
          validations: [
            { ranges: [RANGE], criteria: 'DATE_IS_VALID_DATE', values: [], allowInvalid: true },
            {
              ranges: [{ ...RANGE, column: 6 }],
              criteria: 'VALUE_IN_LIST',
              values: [['Trực tuyến', 'Trực tiếp'], true],
              allowInvalid: false,
              helpText: 'Chọn một hình thức.',
            },
            {
              ranges: [{ ...RANGE, column: 7 }],
              criteria: 'VALUE_IN_RANGE',
              values: ["'Danh mục'!A1:A9", true],
              allowInvalid: false,
            },
          ],
          conditionalFormats: [
            { ranges: [RANGE], criteria: 'CUSTOM_FORMULA', values: ['=AND($A2>0;$B2="x")'], background: '#f4cccc' },
          ],
        },
  ),
}
