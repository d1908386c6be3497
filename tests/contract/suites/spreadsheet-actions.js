// Sorting, filtering, finding, copying and moving.

function sheet_() {
  return SpreadsheetApp.getActiveSpreadsheet().insertSheet('Bảng thử ' + Utilities.getUuid())
}

function column_(sheet, a1) {
  return sheet.getRange(a1).getValues().map((row) => row[0])
}

function test_sorting_puts_numbers_then_texts_then_booleans_and_blanks_last() {
  const sheet = sheet_()
  const range = sheet.getRange('B1:B6')
  range.setValues([['b'], [''], [true], [2], ['a'], [10]])
  range.sort(2)
  const ascending = column_(sheet, 'B1:B6')
  range.sort({ column: 2, ascending: false })
  return [
    [ascending, [2, 10, 'a', 'b', true, '']],
    [column_(sheet, 'B1:B6'), [true, 'b', 'a', 10, 2, '']],
  ]
}

function test_sorting_by_two_columns_keeps_rows_together() {
  const sheet = sheet_()
  sheet.getRange('B2:D5').setValues([['x', 2, 'một'], ['y', 1, 'hai'], ['x', 1, 'ba'], ['y', 2, 'bốn']])
  sheet.getRange('B2:D5').sort([{ column: 2, ascending: false }, { column: 3, ascending: true }])
  return [
    [sheet.getRange('B2:D5').getValues(), [['y', 1, 'hai'], ['y', 2, 'bốn'], ['x', 1, 'ba'], ['x', 2, 'một']]],
    [thrownBy_(() => sheet.getRange('B2:D5').sort(1))[0], 'Exception'],
  ]
}

function test_sorting_a_sheet_moves_a_header_that_is_not_frozen() {
  const sheet = sheet_()
  sheet.getRange('A1:A3').setValues([['tên'], ['b'], ['a']])
  sheet.setFrozenRows(1)
  sheet.sort(1)
  const frozen = column_(sheet, 'A1:A3')
  sheet.setFrozenRows(0)
  sheet.sort(1)
  return [[frozen, ['tên', 'a', 'b']], [column_(sheet, 'A1:A3'), ['a', 'b', 'tên']]]
}

function test_sorting_takes_formulas_and_looks_along() {
  const sheet = sheet_()
  sheet.getRange('A1:A3').setValues([[3], [1], [2]])
  sheet.getRange('B1:B3').setFormula('=A1*10')
  sheet.getRange('A1').setBackground('#00ff00').setNote('ba')
  sheet.getRange('A1:B3').sort(1)
  return [
    [sheet.getRange('A1:B3').getValues(), [[1, 10], [2, 20], [3, 30]]],
    [[sheet.getRange('A3').getBackground(), sheet.getRange('A3').getNote(), sheet.getRange('A1').getBackground()], ['#00ff00', 'ba', '#ffffff']],
  ]
}

function test_one_filter_a_sheet() {
  const sheet = sheet_()
  sheet.getRange('A1:B4').setValues([['tên', 'số'], ['b', 2], ['a', 3], ['c', 1]])
  const filter = sheet.getRange('A1:B4').createFilter()
  const again = thrownBy_(() => sheet.getRange('D1:E2').createFilter())[0]
  const anywhere = sheet.getRange('Z9').getFilter().getRange().getA1Notation()
  filter.sort(1, true)
  const sorted = column_(sheet, 'A1:A4')
  filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['2']).build())
  const hidden = [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))
  filter.remove()
  return [
    [[again, anywhere], ['Exception', 'A1:B4']],
    [sorted, ['tên', 'a', 'b', 'c']],
    [hidden, [false, true, false]],
    [sheet.getFilter(), null],
  ]
}

function test_finding_text() {
  const sheet = sheet_()
  sheet.getRange('A1:B3').setValues([['Trực tuyến', 'truc tuyen'], ['TRỰC TIẾP', 12.5], ['x', '']])
  sheet.getRange('B3').setFormula('=LEN("Trực tuyến")')
  const found = (finder) => finder.findAll().map((range) => range.getA1Notation())
  const find = (text) => sheet.createTextFinder(text)
  return [
    [found(find('trực')), ['A1', 'A2']],
    [found(find('truc')), ['B1']],
    [found(find('truc').ignoreDiacritics(true)), ['A1', 'B1', 'A2']],
    [found(find('Trực').matchCase(true)), ['A1']],
    [found(find('trực tuyến').matchEntireCell(true)), ['A1']],
    [found(find('LEN(').matchFormulaText(true)), ['B3']],
    [found(find('^tr.c').useRegularExpression(true)), ['A1', 'B1', 'A2']],
    [found(sheet.getRange('B1:B3').createTextFinder('t')), ['B1']],
    [found(find('không có')), []],
  ]
}

function test_finding_one_after_the_other() {
  const sheet = sheet_()
  sheet.getRange('A1:A3').setValues([['một'], ['hai'], ['một']])
  const finder = sheet.createTextFinder('một')
  const seen = [finder.findNext(), finder.findNext(), finder.findNext()].map((range) => range && range.getA1Notation())
  return [[seen, ['A1', 'A3', null]]]
}

function test_replacing_text_counts() {
  const sheet = sheet_()
  sheet.getRange('A1:A3').setValues([['họp, họp'], ['HỌP'], ['khác']])
  const count = sheet.createTextFinder('họp').replaceAllWith('hội nghị')
  return [[count, 3], [column_(sheet, 'A1:A3'), ['hội nghị, hội nghị', 'hội nghị', 'khác']]]
}

function test_copying_into_one_cell_takes_the_whole_source() {
  const sheet = sheet_()
  sheet.getRange('A1:B1').setValues([[1, 2]]).setFontWeight('bold')
  sheet.getRange('A2:B2').setFormulas([['=A1+1', '=$A$1+1']])
  sheet.getRange('A1:B2').copyTo(sheet.getRange('D5'))
  return [
    [sheet.getRange('D5:E6').getValues(), [[1, 2], [2, 2]]],
    [sheet.getRange('D6:E6').getFormulas(), [['=D5+1', '=$A$1+1']]],
    [sheet.getRange('E5').getFontWeight(), 'bold'],
  ]
}

function test_copying_into_a_larger_range_takes_whole_repeats() {
  const sheet = sheet_()
  sheet.getRange('A1:A2').setValues([['a'], ['b']])
  sheet.getRange('A1:A2').copyTo(sheet.getRange('C1:D5'))
  return [
    [sheet.getRange('C1:D5').getValues(), [['a', 'a'], ['b', 'b'], ['a', 'a'], ['b', 'b'], ['', '']]],
  ]
}

function test_copying_only_a_part() {
  const sheet = sheet_()
  const source = sheet.getRange('A1').setFormula('=1+1').setBackground('red')
  const { PASTE_VALUES, PASTE_FORMAT, PASTE_NORMAL } = SpreadsheetApp.CopyPasteType
  source.copyTo(sheet.getRange('B1'), PASTE_VALUES, false)
  source.copyTo(sheet.getRange('C1'), PASTE_FORMAT, false)
  source.copyTo(sheet.getRange('D1'), { contentsOnly: true })
  sheet.getRange('A2:B2').setValues([['x', 'y']])
  sheet.getRange('A2:B2').copyTo(sheet.getRange('F1'), PASTE_NORMAL, true)
  return [
    [sheet.getRange('B1:D1').getValues(), [[2, '', 2]]],
    [sheet.getRange('B1:D1').getFormulas(), [['', '', '=1+1']]],
    [sheet.getRange('B1:D1').getBackgrounds(), [['#ffffff', '#ff0000', '#ffffff']]],
    [sheet.getRange('F1:F2').getValues(), [['x'], ['y']]],
  ]
}

function test_moving_leaves_nothing_behind() {
  const sheet = sheet_()
  sheet.getRange('A1').setValue('x').setNote('n').setBackground('red')
  sheet.getRange('A1').moveTo(sheet.getRange('C3'))
  const state = (a1) => [sheet.getRange(a1).getValue(), sheet.getRange(a1).getNote(), sheet.getRange(a1).getBackground()]
  return [[state('A1'), ['', '', '#ffffff']], [state('C3'), ['x', 'n', '#ff0000']]]
}

function test_the_region_around_a_cell() {
  const sheet = sheet_()
  sheet.getRange('B2:C4').setValues([[1, 2], [3, ''], ['', 6]])
  sheet.getRange('F9').setValue('xa')
  return [[sheet.getRange('B3').getDataRegion().getA1Notation(), 'B2:C4']]
}
