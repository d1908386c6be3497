// Files as Excel, LibreOffice and Google write them.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../workbench/files/xlsx.ts'
import type { CellData, SheetData } from '../../workbench/workbook-data.ts'
import { packageOf, stylesWith } from './packages.ts'
import { RULED_REGISTER } from './samples.ts'

async function firstSheet(parts: Parameters<typeof packageOf>[0]): Promise<SheetData> {
  return (await readXlsx(packageOf(parts))).sheets[0] as SheetData
}

const row = (cells: string, at = 1) => `<row r="${at}">${cells}</row>`
const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`
const firstRow = async (parts: Parameters<typeof packageOf>[0]): Promise<readonly (CellData | undefined)[]> =>
  (await firstSheet(parts)).cells[0] ?? []

describe('values', () => {
  test('shared, rich and inline texts are read', async () => {
    const cells = await firstRow({
      sharedStrings: '<si><t>Ngày</t></si><si><r><t>Cuộc </t></r><r><rPr><b/></rPr><t>họp</t></r></si>',
      sheets: [
        data(
          row(
            '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Trực tiếp</t></is></c>',
          ),
        ),
      ],
    })
    expect(cells.map((cell) => cell?.value)).toEqual(['Ngày', 'Cuộc họp', 'Trực tiếp'])
  })

  test('cells without places stand one after another', async () => {
    const sheet = await firstSheet({
      sheets: [data('<row><c><v>1</v></c><c><v>2</v></c></row>', '<row><c><v>3</v></c></row>')],
    })
    expect(sheet.cells.map((line) => line?.map((cell) => cell?.value))).toEqual([[1, 2], [3]])
  })

  test('days of the 1904 calendar are read as ours', async () => {
    const cells = await firstRow({
      beforeSheets: '<workbookPr date1904="1"/>',
      styles: stylesWith(['dd/mm/yyyy']),
      sheets: [data(row('<c r="A1" s="1"><v>44561</v></c>'))],
    })
    expect(cells[0]).toEqual({ value: 46023, format: 'dd/mm/yyyy' })
  })

  test.each([
    ['dd/mm/yyyy;@', 'dd/mm/yyyy'],
    ['[$-42A]dd/mm/yyyy', 'dd/mm/yyyy'],
    ['dd\\/mm\\/yyyy', 'dd/mm/yyyy'],
    ['mm-dd-yy', 'dd/mm/yyyy'],
    ['General', undefined],
  ])('the format %s is %s', async (code, format) => {
    const cells = await firstRow({
      styles: stylesWith([code]),
      sheets: [data(row('<c r="A1" s="1"><v>46023</v></c>'))],
    })
    expect(cells[0]).toEqual(format === undefined ? { value: 46023 } : { value: 46023, format })
  })

  test('a value that LibreOffice writes as a formula is a value', async () => {
    const cells = await firstRow({
      sheets: [data(row('<c r="A1" t="b"><f>TRUE()</f><v>1</v></c><c r="B1" t="e"><f>#N/A</f><v>#N/A</v></c>'))],
    })
    expect(cells).toEqual([{ value: true }, { value: '#N/A', isError: true }])
  })
})

describe('formulas', () => {
  const formulas = async (cells: string): Promise<(string | undefined)[]> =>
    (await firstRow({ sheets: [data(row(cells))] })).map((cell) => cell?.formula)

  test('have semicolons and plain names', async () => {
    expect(await formulas('<c r="A1"><f>IF(B1="a,b",_xlfn.IFS(C1&gt;0,1),\'Trang, hai\'!A1)</f><v>1</v></c>')).toEqual([
      '=IF(B1="a,b";IFS(C1>0;1);\'Trang, hai\'!A1)',
    ])
  })

  test('that a file shares among cells are read in each', async () => {
    const cells =
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">A2+$A3+A$4+$A$5+LOG10(A6)</f><v>1</v></c>' +
      '<c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c>'
    expect(await formulas(cells)).toEqual([
      '=A2+$A3+A$4+$A$5+LOG10(A6)',
      '=B2+$A3+B$4+$A$5+LOG10(B6)',
      '=C2+$A3+C$4+$A$5+LOG10(C6)',
    ])
  })

  test.each([
    ['SUM(A:$B,1:$2,TAX,"A1",\'A1\'!A1)', '=SUM(B:$B;1:$2;TAX;"A1";\'A1\'!B1)'],
    ['XFD1+1', '=#REF!+1'],
  ])('%s moved by a column is %s', async (formula, moved) => {
    const cells = `<c r="A1"><f t="shared" ref="A1:B1" si="3">${formula}</f><v>1</v></c><c r="B1"><f t="shared" si="3"/><v>2</v></c>`
    expect((await formulas(cells))[1]).toBe(moved)
  })

  test('of tables and other workbooks are left out, their values kept', async () => {
    const cells = await firstRow({
      sheets: [data(row('<c r="A1"><f>SUM(Bảng1[Số])</f><v>7</v></c><c r="B1"><f>[1]Sheet1!A1</f><v>8</v></c>'))],
    })
    expect(cells).toEqual([{ value: 7 }, { value: 8 }])
  })

  test('that fill an area mark its other cells', async () => {
    const sheet = await firstSheet({
      sheets: [
        data(
          row('<c r="A1"><f t="array" ref="A1:B2">B5:C6</f><v>1</v></c><c r="B1"><v>2</v></c>'),
          row('<c r="A2"><v>3</v></c><c r="B2"><v>4</v></c>', 2),
        ),
      ],
    })
    expect(sheet.cells.map((line) => line?.map((cell) => [cell?.formula, cell?.spilled]))).toEqual([
      [
        ['=B5:C6', undefined],
        [undefined, true],
      ],
      [
        [undefined, true],
        [undefined, true],
      ],
    ])
  })

  test('made to be read slowly are read at once', async () => {
    const start = performance.now()
    await formulas(
      `<c r="A1"><f>IFERROR(__xludf.DUMMYFUNCTION(${'&quot;'.repeat(4001)}x</f><v>1</v></c><c r="B1"><f>${'['.repeat(4000)}</f><v>1</v></c>`,
    )
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test.each([
    ['IFERROR(__xludf.DUMMYFUNCTION("ONLINE_RATIO(A1:B9, ""Quý 3"")"),0.5)', '=ONLINE_RATIO(A1:B9; "Quý 3")'],
    ['IFERROR(__xludf.DUMMYFUNCTION("ONLINE_RATIO(A1:B9; ""Quý 3"")"),0.5)', '=ONLINE_RATIO(A1:B9; "Quý 3")'],
    ['IFERROR(__xludf.dummyfunction("=KPI_STATUS(""A,B""" & ")"),0.5)', '=KPI_STATUS("A,B")'],
  ])('frozen as %s are given back', async (file, formula) => {
    const escaped = file.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
    expect(await formulas(`<c r="A1"><f>${escaped}</f><v>0.5</v></c>`)).toEqual([formula])
  })
})

describe('looks', () => {
  const THEME = ['000000', 'FFFFFF', '1F497D', 'EEECE1', '4F81BD', 'C0504D']
    .map(
      (rgb, at) =>
        `<a:${['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2'][at]}><a:srgbClr val="${rgb}"/></a:${['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2'][at]}>`,
    )
    .join('')
  const fontOf = async (color: string) => {
    const fonts = `<font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/>${color}<name val="Calibri"/></font>`
    const styles = stylesWith([], { fonts, xfs: '<xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>' })
    return (await firstRow({ theme: THEME, styles, sheets: [data(row('<c r="A1" s="1"><v>1</v></c>'))] }))[0]?.style
  }

  test.each([
    ['<color rgb="FFCC0000"/>', '#cc0000'],
    ['<color theme="0"/>', '#ffffff'],
    ['<color theme="3"/>', '#1f497d'],
    ['<color theme="4"/>', '#4f81bd'],
    ['<color theme="4" tint="0.5999938962981048"/>', '#b9cde5'],
    ['<color theme="0" tint="-0.499984740745262"/>', '#808080'],
    ['<color indexed="10"/>', '#ff0000'],
  ])('the colour %s is %s', async (color, hex) => {
    expect(await fontOf(color)).toEqual({ bold: true, fontColor: hex })
  })

  test.each(['<color theme="1"/>', '<color indexed="64"/>', '<color auto="1"/>', ''])(
    'the colour «%s» is no colour',
    async (color) => {
      expect(await fontOf(color)).toEqual({ bold: true })
    },
  )
})

describe('rules', () => {
  const validations = async (rules: string) =>
    (await firstSheet({ sheets: [`${data()}<dataValidations count="1">${rules}</dataValidations>`] })).validations

  test.each([
    ['type="whole" operator="between"', '<formula1>1</formula1><formula2>12</formula2>', 'NUMBER_BETWEEN', [1, 12]],
    ['type="decimal"', '<formula1>0</formula1><formula2>1.5</formula2>', 'NUMBER_BETWEEN', [0, 1.5]],
    ['type="textLength" operator="lessThanOrEqual"', '<formula1>10</formula1>', 'CUSTOM_FORMULA', ['=LEN(B2)<=10']],
    ['type="date" operator="notEqual"', '<formula1>46023</formula1>', 'CUSTOM_FORMULA', ['=B2<>46023']],
    ['type="list"', '<formula1>$A$1:$A$9</formula1>', 'VALUE_IN_RANGE', ['Trang!A1:A9', true]],
    ['type="list"', '<formula1>"Có, Không"</formula1>', 'VALUE_IN_LIST', [['Có', 'Không'], true]],
  ])('%s %s is %s', async (attributes, content, criteria, values) => {
    const [rule] =
      (await validations(
        `<dataValidation ${attributes} sqref="B2:B9" showErrorMessage="1">${content}</dataValidation>`,
      )) ?? []
    expect(rule).toEqual({
      ranges: [{ row: 1, column: 1, rows: 8, columns: 1 }],
      criteria,
      values,
      allowInvalid: false,
    })
  })

  test('a list of a named range is the list of its cells', async () => {
    const bytes = packageOf({
      sheets: [
        `${data()}<dataValidations><dataValidation type="list" sqref="B2"><formula1>PHONG</formula1></dataValidation></dataValidations>`,
      ],
      afterSheets:
        '<definedNames><definedName name="PHONG">Trang!$D$1:$D$5</definedName><definedName name="_xlnm.Print_Area">Trang!$A$1</definedName><definedName name="HONG">#REF!</definedName></definedNames>',
    })
    const read = await readXlsx(bytes)
    expect(read.sheets[0]?.validations?.[0]?.values).toEqual(['Trang!D1:D5', true])
    expect(read.namedRanges).toEqual([
      { name: 'PHONG', sheet: 'Trang', range: { row: 0, column: 3, rows: 5, columns: 1 } },
    ])
  })

  test('a list on another sheet is read from the extensions in which Excel keeps it', async () => {
    const rule =
      '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="Chọn &quot;một&quot;" xr:uid="{0}">' +
      "<x14:formula1><xm:f>'Danh m&#7909;c &amp; c'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation>"
    const sheets = [
      `${data(row('<c r="A1"><v>1</v></c>'))}<extLst><ext><x14:dataValidations count="1">${rule}</x14:dataValidations></ext></extLst>`,
    ]
    expect((await firstSheet({ sheets, application: 'Microsoft Excel' })).validations).toEqual([
      {
        ranges: [
          { row: 1, column: 1, rows: 8, columns: 1 },
          { row: 1, column: 3, rows: 1, columns: 1 },
        ],
        criteria: 'VALUE_IN_RANGE',
        values: ["'Danh mục & c'!A1:A3", true],
        allowInvalid: false,
        helpText: 'Chọn "một"',
      },
    ])
  })

  test.each([
    ['type="containsText" text="mật"', '', 'TEXT_CONTAINS', ['mật']],
    ['type="containsText"', 'NOT(ISERROR(SEARCH("m""t",B2)))', 'TEXT_CONTAINS', ['m"t']],
    ['type="expression"', 'LEN(TRIM(B2))&gt;0', 'CELL_NOT_EMPTY', []],
    ['type="cellIs" operator="between"', '1</formula><formula>A1', 'NUMBER_BETWEEN', [1, '=A1']],
  ])('the look of cells by %s %s is that of %s', async (attributes, formula, criteria, values) => {
    const rule = `<cfRule ${attributes} priority="1"><formula>${formula}</formula></cfRule>`
    const sheet = await firstSheet({
      sheets: [`${data()}<conditionalFormatting sqref="B2:B9">${rule}</conditionalFormatting>`],
    })
    expect(sheet.conditionalFormats).toEqual([
      { ranges: [{ row: 1, column: 1, rows: 8, columns: 1 }], criteria, values },
    ])
  })

  test('rules of whole columns end with the grid', async () => {
    const [rule] =
      (await validations(
        '<dataValidation type="list" sqref="A2:A1048576"><formula1>"a"</formula1></dataValidation>',
      )) ?? []
    expect(rule?.ranges).toEqual([{ row: 1, column: 0, rows: 999, columns: 1 }])
  })
})

test('a workbook of ours that LibreOffice has saved is the same', async () => {
  const read = await readXlsx(new URL('fixtures/libreoffice.xlsx', import.meta.url).pathname)
  // Frozen panes are part of a window, which LibreOffice does not have when it converts; it gives every column a width.
  const [{ frozenRows, frozenColumns, columnWidths, ...sheet }, ...others] = RULED_REGISTER.sheets as [
    SheetData,
    ...SheetData[],
  ]
  expect([frozenRows, frozenColumns]).toEqual([1, 2])
  expect(read).toEqual({
    ...RULED_REGISTER,
    sheets: [{ ...sheet, columnWidths: { ...columnWidths, 5: 81 } }, ...others],
  })
})

describe('the grid', () => {
  test('a file without any sheet of cells is told', async () => {
    await expect(readXlsx(packageOf({ sheets: [''], kinds: ['chartsheet'] }), 'a.xlsx')).rejects.toThrow(
      'Tệp «a.xlsx» không có trang tính nào có ô.',
    )
  })

  test('a sheet with a chart alone is passed over', async () => {
    const read = await readXlsx(packageOf({ sheets: ['', data(row('<c r="A1"><v>1</v></c>'))], kinds: ['chartsheet'] }))
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(['Trang2'])
  })

  test('formats far below the content cost nothing', async () => {
    const rows = [row('<c r="A1"><v>1</v></c>'), row('<c r="XFD1048576" s="1"/>', 1048576)]
    const sheet = await firstSheet({ styles: stylesWith(['@']), sheets: [data(...rows)] })
    expect([sheet.rowCount, sheet.columnCount, sheet.cells.length]).toEqual([1000, 26, 1])
  })

  test('20,000 blank rows between two rows are read', async () => {
    const sheet = await firstSheet({
      sheets: [data(row('<c r="A1"><v>1</v></c>'), row('<c r="A20002"><v>2</v></c>', 20002))],
    })
    expect([sheet.rowCount, sheet.cells[20001]?.[0]?.value, sheet.cells.filter(Boolean).length]).toEqual([20002, 2, 2])
  })
})
