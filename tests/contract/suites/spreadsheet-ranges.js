// Where ranges are: sizes, notation, offsets, limits, and what is thrown for what cannot be.

function sheet_() {
  return SpreadsheetApp.getActiveSpreadsheet().insertSheet('Bảng thử ' + Utilities.getUuid())
}

function test_a_new_sheet_is_1000_by_26_and_empty() {
  const sheet = sheet_()
  return [
    [[sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]],
    [[sheet.getLastRow(), sheet.getLastColumn()], [0, 0]],
    [[sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()], ['A1', [['']]]],
  ]
}

function test_only_content_counts_for_the_last_row() {
  const sheet = sheet_()
  sheet.getRange('C5').setValue(1)
  sheet.getRange('F20').setBackground('red').setNote('n').setNumberFormat('0')
  sheet.getRange('G30').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build())
  return [
    [[sheet.getLastRow(), sheet.getLastColumn()], [5, 3]],
    [sheet.getDataRange().getA1Notation(), 'A1:C5'],
  ]
}

function test_notation_in_every_form() {
  const sheet = sheet_()
  const name = sheet.getName()
  const forms = ['a1', '$B$2:c4', 'C4:B2', "'" + name + "'!D5", '!A1', 'A:C', '2:3', 'B3:D', 'R2C3', 'R2C3:R4C5', 'R4C5:R2C3']
  return [
    [
      forms.map((form) => sheet.getRange(form).getA1Notation()),
      ['A1', 'B2:C4', 'B2:C4', 'D5', 'A1', 'A1:C1000', 'A2:Z3', 'B3:D1000', 'C2', 'C2:E4', 'C2:E4'],
    ],
  ]
}

function test_geometry() {
  const range = sheet_().getRange(2, 3, 4, 5)
  return [
    [[range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()], [2, 3, 4, 5]],
    [[range.getLastRow(), range.getLastColumn(), range.getHeight(), range.getWidth()], [5, 7, 4, 5]],
    [[range.getRowIndex(), range.getColumnIndex(), range.getA1Notation()], [2, 3, 'C2:G5']],
    [range.getCell(2, 2).getA1Notation(), 'D3'],
    [range.getSheet().getName() === range.getSheet().getSheetName(), true],
    [range.getGridId() === range.getSheet().getSheetId(), true],
  ]
}

function test_offset_keeps_the_size_unless_told() {
  const range = sheet_().getRange('B2:C4')
  return [
    [range.offset(1, 1).getA1Notation(), 'C3:D5'],
    [range.offset(-1, -1, 1).getA1Notation(), 'A1:B1'],
    [range.offset(0, 0, 1, 1).getA1Notation(), 'B2'],
    [thrownBy_(() => range.offset(-2, 0)).slice(0, 2), ['Exception', 'The starting row of the range is too small.']],
  ]
}

function test_limits_have_googles_messages() {
  const sheet = sheet_()
  const message = (work) => thrownBy_(work).slice(0, 2)
  return [
    [message(() => sheet.getRange(0, 1)), ['Exception', 'The starting row of the range is too small.']],
    [message(() => sheet.getRange(1, 0)), ['Exception', 'The starting column of the range is too small.']],
    [message(() => sheet.getRange(1, 1, 0)), ['Exception', 'The number of rows in the range must be at least 1.']],
    [message(() => sheet.getRange(1, 1, 1, 0)), ['Exception', 'The number of columns in the range must be at least 1.']],
    [message(() => sheet.getRange(1001, 1)), ['Exception', 'The coordinates of the range are outside the dimensions of the sheet.']],
    [message(() => sheet.getRange('không phải')), ['Exception', 'Range not found']],
    [message(() => sheet.insertRowsAfter(2000, 1)), ['Exception', 'Those rows are out of bounds.']],
    [message(() => sheet.deleteColumns(26, 5)), ['Exception', 'Those columns are out of bounds.']],
  ]
}

function test_wrong_arguments_name_their_types() {
  const sheet = sheet_()
  const message = (work) => thrownBy_(work).slice(0, 2)
  return [
    [
      message(() => sheet.getRange('A1', 2)),
      ['Exception', "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ],
    [
      message(() => sheet.getRange('A1:B1').setValues([1, 2])),
      ['Exception', "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
    ],
    [
      message(() => sheet.setFrozenRows('một')),
      ['Exception', "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows."],
    ],
    [
      message(() => sheet.getRange('A1').offset(1)),
      ['Exception', "The parameters (number) don't match the method signature for SpreadsheetApp.Range.offset."],
    ],
  ]
}

function test_service_errors_are_exceptions_without_prefix() {
  try {
    SpreadsheetApp.getActiveSheet().getRange(0, 1)
  } catch (error) {
    return [[[error.name, error instanceof Error, error.message], ['Exception', true, 'The starting row of the range is too small.']]]
  }
}

function test_named_ranges() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = sheet_()
  sheet.getRange('B2:C3').setValues([[1, 2], [3, 4]])
  spreadsheet.setNamedRange('VUNG_THU', sheet.getRange('B2:C3'))
  sheet.getRange('E1').setFormula('=SUM(VUNG_THU)')
  const sum = sheet.getRange('E1').getValue()
  sheet.insertRowBefore(1)
  const moved = spreadsheet.getRangeByName('VUNG_THU').getA1Notation()
  const names = sheet.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()])
  const byText = sheet.getRange('VUNG_THU').getA1Notation()
  spreadsheet.removeNamedRange('VUNG_THU')
  return [
    [[sum, moved, byText], [10, 'B3:C4', 'B3:C4']],
    [names, [['VUNG_THU', 'B3:C4']]],
    [spreadsheet.getRangeByName('VUNG_THU'), null],
  ]
}

function test_a_range_list_does_to_each_what_a_range_does() {
  const sheet = sheet_()
  sheet.getRangeList(['A1', 'C3:D4']).setValue('x').setBackground('Yellow')
  return [
    [sheet.getRangeList(['A1', 'C3:D4']).getRanges().map((range) => range.getA1Notation()), ['A1', 'C3:D4']],
    [sheet.getRange('A1:D4').getValues().map((row) => row.join('')), ['x', '', 'xx', 'xx']],
    [sheet.getRange('D4').getBackground(), '#ffff00'],
  ]
}

function test_the_selection() {
  const sheet = sheet_()
  sheet.getRange('B2:C3').activate()
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  return [
    [SpreadsheetApp.getActiveRange().getA1Notation(), 'B2:C3'],
    [spreadsheet.getActiveSheet().getName(), sheet.getName()],
    [sheet.getActiveCell().getA1Notation(), 'B2'],
    [SpreadsheetApp.getCurrentCell().getA1Notation(), 'B2'],
  ]
}
