// Values, display values, formats of typed texts, formulas and clearing.

function sheet_() {
  return SpreadsheetApp.getActiveSpreadsheet().insertSheet('Bảng thử ' + Utilities.getUuid())
}

function test_blank_cells_are_empty_text() {
  const sheet = sheet_()
  return [
    [sheet.getRange('A1:B2').getValues(), [['', ''], ['', '']]],
    [sheet.getRange('A1:B2').getDisplayValues(), [['', ''], ['', '']]],
    [sheet.getRange('A1').getValue(), ''],
    [sheet.getRange('A1').isBlank(), true],
    [sheet.getRange('A1').getFormula(), ''],
    [sheet.getRange('A1').getNote(), ''],
  ]
}

function test_numbers_keep_their_digits_and_booleans_are_real() {
  const sheet = sheet_()
  sheet.getRange('A1:D1').setValues([[0.1 + 0.2, Math.PI, true, false]])
  return [[sheet.getRange('A1:D1').getValues(), [[0.1 + 0.2, Math.PI, true, false]]]]
}

function test_one_value_fills_the_range_and_the_first_cell_is_read() {
  const range = sheet_().getRange('B2:C3')
  range.setValue('x').setNote('ghi chú')
  range.getCell(1, 1).setValue('y')
  return [
    [range.getValues(), [['y', 'x'], ['x', 'x']]],
    [range.getValue(), 'y'],
    [range.getNotes(), [['ghi chú', 'ghi chú'], ['ghi chú', 'ghi chú']]],
  ]
}

function test_texts_are_read_as_if_typed() {
  const sheet = sheet_()
  const typed = ['0012', 'TRUE', '-5', "'0012", 'chữ', '  hai  ', '50%', '1e3', "'=1+1", '12:00', '']
  const range = sheet.getRange(1, 1, 1, typed.length)
  range.setValues([typed])
  const values = range.getValues()[0]
  return [
    [values.slice(0, 9), [12, true, -5, '0012', 'chữ', '  hai  ', 0.5, 1000, '=1+1']],
    [[values[9] instanceof Date, values[9].getFullYear(), values[9].getHours(), values[9].getMinutes()], [true, 1899, 12, 0]],
    [values[10], ''],
    [range.getFormulas()[0].join(''), ''],
  ]
}

function test_dates_typed_and_given() {
  const sheet = sheet_()
  const range = sheet.getRange('A1:E1')
  range.setValues([['2026-10-02', new Date(2026, 5, 4), new Date(2026, 5, 4, 7, 30, 15), '2026-02-30', '2026-10-02T08:00:00+07:00']])
  const [iso, date, moment, impossible, withOffset] = range.getValues()[0]
  return [
    [[iso.getFullYear(), iso.getMonth(), iso.getDate()], [2026, 9, 2]],
    [date.getTime(), new Date(2026, 5, 4).getTime()],
    [moment.getTime(), new Date(2026, 5, 4, 7, 30, 15).getTime()],
    [[impossible, withOffset], ['2026-02-30', '2026-10-02T08:00:00+07:00']],
  ]
}

function test_text_format_keeps_what_is_typed() {
  const range = sheet_().getRange('A1:C1').setNumberFormat('@')
  range.setValues([['0012', '2026-10-02', '1,5']])
  return [[range.getValues(), [['0012', '2026-10-02', '1,5']]]]
}

function test_null_and_undefined_empty_a_cell() {
  const range = sheet_().getRange('A1:C1')
  range.setValues([[1, 2, 3]])
  range.setValues([[null, undefined, '']])
  return [[range.getValues(), [['', '', '']]]]
}

function test_shape_errors_name_both_sizes_and_write_nothing() {
  const range = sheet_().getRange('A1:B2')
  const rows = thrownBy_(() => range.setValues([[1, 2]]))
  const columns = thrownBy_(() => range.setValues([[1, 2], [3]]))
  return [
    [
      rows.slice(0, 2),
      ['Exception', 'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.'],
    ],
    [
      columns.slice(0, 2),
      ['Exception', 'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.'],
    ],
    [range.getValues(), [['', ''], ['', '']]],
  ]
}

function test_the_number_format_decides_what_is_a_date() {
  const cell = sheet_().getRange('A1')
  cell.setValue(new Date(2026, 0, 5))
  cell.clearContent()
  cell.setValue(46027)
  const asDate = cell.getValue()
  cell.setNumberFormat('0')
  return [
    [[asDate.getFullYear(), asDate.getMonth(), asDate.getDate()], [2026, 0, 5]],
    [cell.getValue(), 46027],
    [cell.getDisplayValue(), '46027'],
  ]
}

function test_a_read_after_a_write_is_calculated() {
  const sheet = sheet_()
  sheet.getRange('A1:A3').setValues([[1], [2], [3]])
  sheet.getRange('B1').setFormula('=SUM(A1:A3)')
  const before = sheet.getRange('B1').getValue()
  sheet.getRange('A3').setValue(10)
  return [[[before, sheet.getRange('B1').getValue()], [6, 13]]]
}

function test_formulas_are_set_read_and_shifted() {
  const sheet = sheet_()
  sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])
  sheet.getRange('C1:D2').setFormula('=A1+$B$1')
  sheet.getRange('E1:E2').setFormulas([['=A1*2'], ['']])
  sheet.getRange('F1').setValue('=1+1')
  return [
    [sheet.getRange('C1:D2').getFormulas(), [['=A1+$B$1', '=B1+$B$1'], ['=A2+$B$1', '=B2+$B$1']]],
    [sheet.getRange('C1:D2').getValues(), [[3, 4], [5, 6]]],
    [sheet.getRange('D2').getFormulaR1C1(), '=R[0]C[-2]+R1C2'],
    [sheet.getRange('E1:E2').getValues(), [[2], ['']]],
    [[sheet.getRange('F1').getValue(), sheet.getRange('F1').getFormula()], [2, '=1+1']],
  ]
}

function test_formulas_in_relative_notation() {
  const sheet = sheet_()
  sheet.getRange('A1:A2').setValues([[5], [6]])
  sheet.getRange('B1:B2').setFormulaR1C1('=R[0]C[-1]*2')
  return [
    [sheet.getRange('B1:B2').getFormulas(), [['=A1*2'], ['=A2*2']]],
    [sheet.getRange('B1:B2').getFormulasR1C1(), [['=R[0]C[-1]*2'], ['=R[0]C[-1]*2']]],
    [sheet.getRange('B1:B2').getValues(), [[10], [12]]],
  ]
}

function test_semicolons_separate_arguments_in_every_locale() {
  const sheet = sheet_()
  sheet.getRange('A1:A3').setValues([[1], [5], [9]])
  sheet.getRange('B1').setFormula('=COUNTIF(A1:A;">4")')
  sheet.getRange('B2').setFormula('=IF(A1>0;"có; không";"")')
  return [[sheet.getRange('B1:B2').getValues(), [[2], ['có; không']]]]
}

function test_errors_are_their_texts() {
  const sheet = sheet_()
  sheet.getRange('A1').setFormula('=1/0')
  sheet.getRange('A2').setFormula('=KHONGCOHAMNAY(1)')
  sheet.getRange('A3').setFormula("=SUM('Không có bảng này'!A1:A)")
  return [
    [sheet.getRange('A1:A3').getValues(), [['#DIV/0!'], ['#NAME?'], ['#REF!']]],
    [sheet.getRange('A3').getFormula(), "=SUM('Không có bảng này'!A1:A)"],
  ]
}

function test_clearing_takes_what_it_names() {
  const sheet = sheet_()
  const range = sheet.getRange('A1')
  const fill = () => range.setValue(5).setBackground('red').setNote('n')
  const state = () => [range.getValue(), range.getBackground(), range.getNote()]
  const states = []
  fill().clearContent()
  states.push(state())
  fill().clearFormat()
  states.push(state())
  fill().clearNote()
  states.push(state())
  fill().clear({ contentsOnly: true })
  states.push(state())
  fill().clear()
  states.push(state())
  return [
    [
      states,
      [['', '#ff0000', 'n'], [5, '#ffffff', 'n'], [5, '#ff0000', ''], ['', '#ff0000', 'n'], ['', '#ffffff', 'n']],
    ],
  ]
}

function test_sheet_clear_leaves_notes_and_rules() {
  const sheet = sheet_()
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build()
  sheet.getRange('A1').setValue(5).setNote('n').setDataValidation(rule).setFontWeight('bold')
  sheet.clear()
  const range = sheet.getRange('A1')
  const afterClear = [range.getValue(), range.getFontWeight(), range.getNote(), range.getDataValidation() !== null]
  sheet.clearNotes()
  return [
    [afterClear, ['', 'normal', 'n', true]],
    [range.getNote(), ''],
  ]
}

function test_void_methods_give_nothing_and_the_others_chain() {
  const sheet = sheet_()
  const range = sheet.getRange('A1:B1')
  const nothing = [SpreadsheetApp.flush(), range.copyTo(sheet.getRange('A2')), SpreadsheetApp.getActiveSpreadsheet().toast('x')]
  return [
    [nothing.map((value) => value === null || value === undefined), [true, true, true]],
    [range.setValue(1).setFontSize(12).setNote('n').getA1Notation(), 'A1:B1'],
    [range.setValue(1) === range || range.setValue(1).getA1Notation() === 'A1:B1', true],
  ]
}
