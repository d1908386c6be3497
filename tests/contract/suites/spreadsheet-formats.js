// Number formats, colours, fonts, alignment, wrapping, merging.

function sheet_() {
  return SpreadsheetApp.getActiveSpreadsheet().insertSheet('Bảng thử ' + Utilities.getUuid())
}

function test_defaults() {
  const range = sheet_().getRange('A1')
  return [
    [[range.getBackground(), range.getFontColor()], ['#ffffff', '#000000']],
    [[range.getFontFamily(), range.getFontSize(), range.getFontWeight(), range.getFontStyle(), range.getFontLine()], ['Arial', 10, 'normal', 'normal', 'none']],
    [[range.getHorizontalAlignment(), range.getVerticalAlignment()], ['general', 'bottom']],
    [range.getNumberFormat(), '0.###############'],
    [[range.getWrap(), range.getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW], [true, true]],
  ]
}

function test_colours_are_read_as_lower_case_hex() {
  const range = sheet_().getRange('A1')
  const seen = ['Red', 'LIGHTGOLDENRODYELLOW', '#ABC', '#A1B2C3'].map((color) => range.setBackground(color).getBackground())
  range.setFontColor('blue').setBackground(null)
  return [
    [seen, ['#ff0000', '#fafad2', '#aabbcc', '#a1b2c3']],
    [[range.getBackground(), range.getFontColor()], ['#ffffff', '#0000ff']],
    [range.setFontColor(null).getFontColor(), '#000000'],
  ]
}

function test_looks_in_blocks() {
  const range = sheet_().getRange('A1:B2')
  range.setBackgrounds([['red', null], ['#00ff00', 'white']]).setFontWeights([['bold', 'normal'], [null, 'bold']])
  range.setFontSizes([[8, 9], [10, 11]]).setNumberFormats([['0', '0.0'], ['@', 'dd/mm/yyyy']])
  range.setHorizontalAlignments([['left', 'center'], ['right', null]]).setVerticalAlignments([['top', 'middle'], ['bottom', null]])
  range.setFontColors([['red', 'red'], ['red', 'red']]).setFontFamilies([['Times New Roman', 'Arial'], ['Arial', 'Arial']])
  range.setFontStyles([['italic', 'normal'], [null, null]]).setFontLines([['underline', 'line-through'], ['none', null]])
  range.setWraps([[true, false], [true, false]])
  return [
    [range.getBackgrounds(), [['#ff0000', '#ffffff'], ['#00ff00', '#ffffff']]],
    [range.getFontWeights(), [['bold', 'normal'], ['normal', 'bold']]],
    [range.getFontSizes(), [[8, 9], [10, 11]]],
    [range.getNumberFormats(), [['0', '0.0'], ['@', 'dd/mm/yyyy']]],
    [range.getHorizontalAlignments(), [['left', 'center'], ['right', 'general']]],
    [range.getVerticalAlignments(), [['top', 'middle'], ['bottom', 'bottom']]],
    [range.getFontFamilies()[0], ['Times New Roman', 'Arial']],
    [[range.getFontStyles()[0], range.getFontLines()[0]], [['italic', 'normal'], ['underline', 'line-through']]],
    [range.getWraps(), [[true, false], [true, false]]],
    [range.getWrapStrategies()[0].map(String), ['WRAP', 'OVERFLOW']],
  ]
}

function test_unset_alignment_reads_by_content() {
  const range = sheet_().getRange('A1:C1')
  range.setValues([['chữ', 5, '']])
  return [[range.getHorizontalAlignments(), [['general-left', 'general-right', 'general']]]]
}

function test_values_are_shown_by_their_formats() {
  const range = sheet_().getRange('A1:H1')
  range.setValues([[1234.5, 0.256, new Date(2026, 5, 4), new Date(2026, 5, 4, 7, 5), 12, 'x', true, 0.1 + 0.2]])
  range.setNumberFormats([['#,##0.00', '0.0%', 'dd/mm/yyyy', 'dd/mm/yyyy hh:mm', '000', '@', '0', '0.###############']])
  const decimal = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() === 'vi_VN' ? ['1.234,50', '25,6%', '0,3'] : ['1,234.50', '25.6%', '0.3']
  return [
    [
      range.getDisplayValues()[0],
      [decimal[0], decimal[1], '04/06/2026', '04/06/2026 07:05', '012', 'x', 'TRUE', decimal[2]],
    ],
  ]
}

function test_invalid_looks_are_refused() {
  const range = sheet_().getRange('A1')
  return [
    [thrownBy_(() => range.setBackground('không phải màu'))[0], 'Exception'],
    [thrownBy_(() => range.setFontWeight('đậm'))[0], 'Exception'],
    [thrownBy_(() => range.setBackgrounds([['red', 'red']]))[0], 'Exception'],
  ]
}

function test_merging_keeps_the_first_cell() {
  const sheet = sheet_()
  const range = sheet.getRange('A1:B2')
  range.setValues([[1, 2], [3, 4]])
  range.merge()
  const merged = [range.isPartOfMerge(), sheet.getRange('A1:C5').getMergedRanges().map((one) => one.getA1Notation())]
  const values = range.getValues()
  sheet.insertRowBefore(1)
  const moved = sheet.getDataRange().getMergedRanges().map((one) => one.getA1Notation())
  sheet.getRange('A2').breakApart()
  return [
    [merged, [true, ['A1:B2']]],
    [values, [[1, ''], ['', '']]],
    [moved, ['A2:B3']],
    [sheet.getRange('A1:C5').getMergedRanges().length, 0],
  ]
}

function test_merging_across_and_down() {
  const sheet = sheet_()
  sheet.getRange('A1:C2').mergeAcross()
  sheet.getRange('E1:F3').mergeVertically()
  const merged = (a1) => sheet.getRange(a1).getMergedRanges().map((one) => one.getA1Notation())
  return [
    [merged('A1:C2'), ['A1:C1', 'A2:C2']],
    [merged('E1:F3'), ['E1:E3', 'F1:F3']],
  ]
}

function test_enums_are_singletons() {
  const { WrapStrategy, ProtectionType } = SpreadsheetApp
  return [
    [[String(WrapStrategy.CLIP), WrapStrategy.CLIP.name(), WrapStrategy.CLIP.ordinal()], ['CLIP', 'CLIP', 2]],
    [WrapStrategy.WRAP.compareTo(WrapStrategy.CLIP) < 0, true],
    [SpreadsheetApp.ProtectionType.RANGE === ProtectionType.RANGE, true],
  ]
}

function test_borders_and_rotation_are_accepted() {
  const range = sheet_().getRange('A1:B2')
  const { SOLID } = SpreadsheetApp.BorderStyle
  return [
    [range.setBorder(true, true, true, true, false, null).setBorder(null, null, true, null, null, null, 'red', SOLID).getA1Notation(), 'A1:B2'],
    [range.setTextRotation(90).getA1Notation(), 'A1:B2'],
  ]
}
