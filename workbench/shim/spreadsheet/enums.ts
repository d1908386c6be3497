// The enums of SpreadsheetApp.
import { enumeration } from '../services/enumeration.ts'

const NUMBER_CRITERIA = [
  'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO',
] as const

export const ENUMS = {
  BooleanCriteria: enumeration(
    'CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO', 'DATE_NOT_EQUAL_TO', 'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE', ...NUMBER_CRITERIA, 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO', 'TEXT_NOT_EQUAL_TO', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'CUSTOM_FORMULA',
  ),
  BorderStyle: enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  CopyPasteType: enumeration(
    'PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION', 'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS',
  ),
  DataValidationCriteria: enumeration(
    'DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE', 'DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE', ...NUMBER_CRITERIA, 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX',
  ),
  Dimension: enumeration('COLUMNS', 'ROWS'),
  Direction: enumeration('UP', 'DOWN', 'PREVIOUS', 'NEXT'),
  ProtectionType: enumeration('RANGE', 'SHEET'),
  SheetType: enumeration('GRID', 'OBJECT', 'DATASOURCE'),
  WrapStrategy: enumeration('WRAP', 'OVERFLOW', 'CLIP'),
} as const

/** `Ui.Button` and `Ui.ButtonSet`. */
export const UI_ENUMS = {
  Button: enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
  ButtonSet: enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
} as const
