// Sheets and structure: inserting, copying, hiding, rows and columns, protection.

function sheet_() {
  return SpreadsheetApp.getActiveSpreadsheet().insertSheet('Bảng thử ' + Utilities.getUuid())
}

function test_a_new_sheet_becomes_active_and_counts_from_one() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const first = spreadsheet.getSheets()[0].getName()
  const name = 'Bảng ' + Utilities.getUuid()
  const sheet = spreadsheet.insertSheet(name, 0)
  const facts = [SpreadsheetApp.getActiveSheet().getName(), sheet.getIndex(), spreadsheet.getSheets()[1].getName()]
  const count = spreadsheet.getNumSheets()
  spreadsheet.deleteSheet(sheet)
  return [
    [facts, [name, 1, first]],
    [spreadsheet.getNumSheets(), count - 1],
    [spreadsheet.getSheetByName(name), null],
  ]
}

function test_a_name_is_taken_once() {
  const sheet = sheet_()
  const name = sheet.getName()
  const message = 'A sheet with the name "' + name + '" already exists. Please enter another name.'
  const other = sheet_()
  return [
    [thrownBy_(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet(name)).slice(0, 2), ['Exception', message]],
    [thrownBy_(() => other.setName(name)).slice(0, 2), ['Exception', message]],
    [other.setName(name + ' b').getName(), name + ' b'],
  ]
}

function test_a_copy_has_contents_formats_and_a_name() {
  const sheet = sheet_()
  sheet.getRange('A1:B1').setValues([[2, 'x']]).setBackground('#eeeeee')
  sheet.getRange('C1').setFormula('=A1*2')
  sheet.setFrozenRows(1)
  const copy = sheet.copyTo(SpreadsheetApp.getActiveSpreadsheet())
  sheet.getRange('A1').setValue(5)
  copy.getRange('A1').setValue(7)
  return [
    [copy.getName(), 'Copy of ' + sheet.getName()],
    [copy.getRange('A1:C1').getValues(), [[7, 'x', 14]]],
    [sheet.getRange('C1').getValue(), 10],
    [[copy.getRange('B1').getBackground(), copy.getFrozenRows()], ['#eeeeee', 1]],
    [copy.getSheetId() === sheet.getSheetId(), false],
  ]
}

function test_order_and_visibility() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = sheet_()
  spreadsheet.setActiveSheet(sheet)
  spreadsheet.moveActiveSheet(1)
  const index = sheet.getIndex()
  sheet.hideSheet()
  const hidden = [sheet.isSheetHidden(), spreadsheet.getActiveSheet().getName() === sheet.getName()]
  sheet.showSheet()
  const isVisible = !sheet.isSheetHidden()
  sheet.setTabColor('red')
  const color = sheet.getTabColor()
  spreadsheet.deleteSheet(sheet)
  return [[index, 1], [hidden, [true, false]], [isVisible, true], [color, '#ff0000']]
}

function test_renaming_a_sheet_renames_it_in_formulas() {
  const sheet = sheet_()
  const other = sheet_()
  sheet.getRange('A1').setValue(3)
  other.getRange('A1').setFormula("='" + sheet.getName() + "'!A1+1")
  sheet.setName('Tên mới ' + sheet.getSheetId())
  sheet.getRange('A1').setValue(4)
  return [
    [other.getRange('A1').getFormula(), "='" + sheet.getName() + "'!A1+1"],
    [other.getRange('A1').getValue(), 5],
  ]
}

function test_deleting_a_sheet_breaks_references_to_it() {
  const sheet = sheet_()
  const other = sheet_()
  other.getRange('A1').setFormula("=SUM('" + sheet.getName() + "'!A1:A5)")
  SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)
  return [[other.getRange('A1').getValue(), '#REF!']]
}

function test_inserted_rows_move_cells_formulas_and_rules() {
  const sheet = sheet_()
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build()
  sheet.getRange('A1:A3').setValues([[1], [2], [3]])
  sheet.getRange('A2').setDataValidation(rule).setNote('n').setBackground('#00ff00')
  sheet.getRange('B1').setFormula('=SUM(A1:A3)')
  sheet.insertRowBefore(2)
  sheet.insertRowsAfter(4, 2)
  sheet.getRange('A2').setValue(10)
  return [
    [sheet.getMaxRows(), 1003],
    [sheet.getRange('A1:A4').getValues(), [[1], [10], [2], [3]]],
    [[sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()], ['=SUM(A1:A4)', 16]],
    [[sheet.getRange('A3').getNote(), sheet.getRange('A3').getDataValidation() !== null, sheet.getRange('A3').getBackground()], ['n', true, '#00ff00']],
  ]
}

function test_deleted_rows_and_columns() {
  const sheet = sheet_()
  sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
  sheet.getRange('E1').setFormula('=SUM(A1:C3)')
  sheet.deleteRow(2)
  sheet.deleteColumn(1)
  return [
    [sheet.getRange('A1:B2').getValues(), [[2, 3], [8, 9]]],
    [[sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()], ['=SUM(A1:B2)', 22]],
    [[sheet.getMaxRows(), sheet.getMaxColumns()], [999, 25]],
  ]
}

function test_an_open_range_grows_with_the_sheet() {
  const sheet = sheet_()
  sheet.getRange('B1').setFormula('=SUM(A1:A)')
  sheet.insertRowsAfter(1000, 5)
  sheet.getRange('A1005').setValue(7)
  return [
    [[sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()], ['=SUM(A1:A)', 7]],
  ]
}

function test_refusals_of_structure() {
  const sheet = sheet_()
  sheet.setFrozenRows(2)
  return [
    [thrownBy_(() => sheet.deleteRows(1, 1000))[0], 'Exception'],
    [thrownBy_(() => sheet.deleteRows(3, 998)).slice(0, 2), ['Exception', 'Sorry, it is not possible to delete all non-frozen rows.']],
  ]
}

function test_sizes_and_hidden_rows_and_columns() {
  const sheet = sheet_()
  sheet.setColumnWidth(2, 150).setColumnWidths(3, 2, 80).setRowHeight(1, 40)
  sheet.hideRows(2, 2)
  sheet.hideColumns(5)
  const before = [2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))
  sheet.showRows(2)
  sheet.unhideColumn(sheet.getRange('E1'))
  return [
    [[1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)), [100, 150, 80, 80]],
    [[sheet.getRowHeight(1), sheet.getRowHeight(2)], [40, 21]],
    [before, [true, true, false]],
    [[sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(5)], [false, true, false]],
  ]
}

function test_frozen_rows_and_columns() {
  const sheet = sheet_()
  sheet.setFrozenRows(2)
  sheet.setFrozenColumns(1)
  return [[[sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]]]
}

function test_append_row_follows_the_content() {
  const sheet = sheet_()
  sheet.appendRow(['a', 1])
  sheet.appendRow(['b', 2])
  sheet.getRange('D9').setNote('n')
  sheet.appendRow(['c', 3])
  return [[sheet.getDataRange().getValues(), [['a', 1], ['b', 2], ['c', 3]]]]
}

function test_a_sheet_has_one_protection_and_ranges_have_theirs() {
  const sheet = sheet_()
  const first = sheet.protect().setDescription('cả bảng').setWarningOnly(true)
  const again = sheet.protect()
  const range = sheet.getRange('A1:B2').protect().setDescription('tiêu đề')
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
  const facts = [again.getDescription(), again.isWarningOnly(), range.canEdit(), range.getEditors().length]
  const counts = [sheet.getProtections(SHEET).length, sheet.getProtections(RANGE).length]
  const kinds = [first.getProtectionType() === SHEET, range.getProtectionType() === RANGE, range.getRange().getA1Notation()]
  sheet.insertRowBefore(1)
  const moved = sheet.getProtections(RANGE)[0].getRange().getA1Notation()
  sheet.getRange('A2').setValue('chủ bảng vẫn ghi được')
  range.remove()
  return [
    [facts, ['cả bảng', true, true, 0]],
    [counts, [1, 1]],
    [kinds, [true, true, 'A1:B2']],
    [moved, 'A2:B3'],
    [sheet.getRange('A2').getValue(), 'chủ bảng vẫn ghi được'],
    [sheet.getProtections(RANGE).length, 0],
  ]
}

function test_unprotected_ranges_of_a_protected_sheet() {
  const sheet = sheet_()
  const protection = sheet.protect()
  protection.setUnprotectedRanges([sheet.getRange('B2:B10')])
  return [[protection.getUnprotectedRanges().map((range) => range.getA1Notation()), ['B2:B10']]]
}
