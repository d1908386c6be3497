// Data validation, checkboxes and conditional formats.

function sheet_() {
  return SpreadsheetApp.getActiveSpreadsheet().insertSheet('Bảng thử ' + Utilities.getUuid())
}

const Criteria = SpreadsheetApp.DataValidationCriteria

function test_a_list_rule_has_texts_and_a_dropdown() {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 1, true]).setHelpText('Chọn một.').build()
  return [
    [rule.getCriteriaType() === Criteria.VALUE_IN_LIST, true],
    [rule.getCriteriaValues(), [['a', '1', 'true'], true]],
    [[rule.getAllowInvalid(), rule.getHelpText()], [true, 'Chọn một.']],
    [SpreadsheetApp.newDataValidation().requireValueInList(['a'], false).build().getCriteriaValues(), [['a'], false]],
  ]
}

function test_a_list_has_at_most_500_items() {
  const items = (count) => Array.from({ length: count }, (_none, index) => 'mục ' + index)
  return [
    [SpreadsheetApp.newDataValidation().requireValueInList(items(500)).build().getCriteriaValues()[0].length, 500],
    [
      thrownBy_(() => SpreadsheetApp.newDataValidation().requireValueInList(items(501)).build()).slice(0, 2),
      ['Exception', 'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.'],
    ],
  ]
}

function test_a_range_rule_gives_back_a_range() {
  const sheet = sheet_()
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), true).build()
  const cell = sheet.getRange('A1').setDataValidation(rule)
  const values = cell.getDataValidation().getCriteriaValues()
  return [[[values[0].getA1Notation(), values[0].getSheet().getName(), values[1]], ['C1:C3', sheet.getName(), true]]]
}

function test_rules_are_set_in_blocks_and_null_clears_one() {
  const sheet = sheet_()
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build()
  const range = sheet.getRange('A1:B1').setDataValidation(rule)
  range.setDataValidations([[rule, null]])
  const kept = range.getDataValidations()[0].map((one) => one && String(one.getCriteriaType()))
  range.clearDataValidations()
  return [
    [kept, ['NUMBER_BETWEEN', null]],
    [range.getDataValidations(), [[null, null]]],
  ]
}

function test_a_write_that_a_rule_rejects_throws() {
  const sheet = sheet_()
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Trực tuyến', 'Trực tiếp']).setAllowInvalid(false).build()
  const cell = sheet.getRange('B2').setDataValidation(rule)
  cell.setValue('Trực tuyến')
  const thrown = thrownBy_(() => {
    cell.setValue('khác')
    SpreadsheetApp.flush()
  })
  return [
    [thrown[0], 'Exception'],
    [
      thrown[1].indexOf(
        'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Trực tuyến, Trực tiếp',
      ),
      0,
    ],
    [cell.getValue(), 'Trực tuyến'],
  ]
}

function test_a_rule_that_only_warns_lets_everything_through() {
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(10).setAllowInvalid(true).build()
  return [[sheet_().getRange('A1').setDataValidation(rule).setValue('chữ').getValue(), 'chữ']]
}

function test_number_and_date_rules_are_kept_and_enforced() {
  const sheet = sheet_()
  const builder = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false)
  const number = builder().requireNumberGreaterThanOrEqualTo(0).build()
  const date = builder().requireDateOnOrAfter(new Date(2026, 0, 1)).build()
  const refused = (cell, value) =>
    thrownBy_(() => {
      cell.setValue(value)
      SpreadsheetApp.flush()
    })[0]
  const a = sheet.getRange('A1').setDataValidation(number)
  const b = sheet.getRange('B1').setDataValidation(date)
  return [
    [[a.setValue(0).getValue(), refused(a, -1), refused(a, 'chữ')], [0, 'Exception', 'Exception']],
    [[refused(b, new Date(2025, 11, 31)), b.setValue(new Date(2026, 0, 1)).getValue().getTime()], ['Exception', new Date(2026, 0, 1).getTime()]],
    [b.getDataValidation().getCriteriaValues()[0].getTime(), new Date(2026, 0, 1).getTime()],
  ]
}

function test_a_list_in_a_range_is_enforced() {
  const sheet = sheet_()
  sheet.getRange('D1:D3').setValues([['Hội trường'], ['Phòng 1'], ['']])
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D3')).setAllowInvalid(false).build()
  const cell = sheet.getRange('A1').setDataValidation(rule)
  const refused = thrownBy_(() => {
    cell.setValue('Phòng 9')
    SpreadsheetApp.flush()
  })[0]
  return [[[cell.setValue('Phòng 1').getValue(), refused], ['Phòng 1', 'Exception']]]
}

function test_a_builder_starts_from_a_rule() {
  const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>5').setHelpText('Lớn hơn 5.').build()
  const copy = rule.copy().setHelpText('Khác.').build()
  return [
    [[copy.getHelpText(), rule.getHelpText()], ['Khác.', 'Lớn hơn 5.']],
    [[String(copy.getCriteriaType()), copy.getCriteriaValues()], ['CUSTOM_FORMULA', ['=A1>5']]],
    [SpreadsheetApp.newDataValidation().withCriteria(Criteria.TEXT_CONTAINS, ['x']).build().getCriteriaValues(), ['x']],
  ]
}

function test_checkboxes() {
  const sheet = sheet_()
  const plain = sheet.getRange('A1:A2').insertCheckboxes()
  const initial = plain.getValues()
  plain.check()
  const checked = [plain.isChecked(), plain.getValue()]
  sheet.getRange('A2').uncheck()
  const mixed = plain.isChecked()
  const named = sheet.getRange('B1').insertCheckboxes('Có', 'Không')
  const names = [named.getValue(), named.check().getValue(), named.getDataValidation().getCriteriaValues()]
  plain.removeCheckboxes()
  return [
    [initial, [[false], [false]]],
    [checked, [true, true]],
    [mixed, null],
    [names, ['Không', 'Có', ['Có', 'Không']]],
    [[plain.getDataValidation(), plain.getValue()], [null, '']],
    [sheet.getRange('C1').insertCheckboxes().getDataValidation().getCriteriaValues(), []],
  ]
}

function test_conditional_formats_are_replaced_whole_and_in_order() {
  const sheet = sheet_()
  const range = sheet.getRange('A1:B5')
  const builder = () => SpreadsheetApp.newConditionalFormatRule()
  const late = builder().whenFormulaSatisfied('=$A1="Quá hạn"').setBackground('Red').setBold(true).setRanges([range]).build()
  const empty = builder().whenCellEmpty().setFontColor('#123456').setRanges([range, sheet.getRange('D1')]).build()
  sheet.setConditionalFormatRules([late, empty])
  const read = sheet.getConditionalFormatRules()
  const first = read[0].getBooleanCondition()
  range.setValue('Quá hạn')
  const background = range.getBackground()
  sheet.insertRowBefore(1)
  const moved = sheet.getConditionalFormatRules()[0].getRanges().map((one) => one.getA1Notation())
  sheet.setConditionalFormatRules([empty])
  const left = sheet.getConditionalFormatRules().map((rule) => String(rule.getBooleanCondition().getCriteriaType()))
  sheet.clearConditionalFormatRules()
  return [
    [read.map((rule) => rule.getRanges().length), [1, 2]],
    [[String(first.getCriteriaType()), first.getCriteriaValues(), first.getBackground(), first.getBold()], ['CUSTOM_FORMULA', ['=$A1="Quá hạn"'], '#ff0000', true]],
    [background, '#ffffff'],
    [moved, ['A2:B6']],
    [left, ['CELL_EMPTY']],
    [sheet.getConditionalFormatRules(), []],
  ]
}

function test_a_conditional_format_without_ranges_is_not_built() {
  return [
    [thrownBy_(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('red').build())[0], 'Exception'],
  ]
}
