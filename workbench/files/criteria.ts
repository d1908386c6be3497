// Names of Google's criteria against those of a spreadsheet file.

/** Operators of a file and the endings of Google's number criteria. */
export const NUMBER_CRITERIA: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
}

export const DATE_CRITERIA: Readonly<Record<string, string>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
}

/** The file's operator of one of Google's criteria. */
export function operatorOf(table: Readonly<Record<string, string>>, criteria: string): string | undefined {
  return Object.keys(table).find((operator) => table[operator] === criteria)
}

/** A number or formula (`=A1`) of Google's as the text between a file's tags. */
export function operandText(value: unknown): string {
  const text = String(value ?? '')
  return text.startsWith('=') ? text.slice(1) : text
}

/** A file's operand: a number where it is one, else a formula with its `=`. */
export function fromOperand(text: string): number | string {
  const number = Number(text)
  return text.trim() !== '' && Number.isFinite(number) ? number : '=' + text
}
