// References of a formula in R1C1 notation: relative ones are always written as offsets, `R[0]C[-1]`.
import { columnName, columnNumber } from '../formula.ts'

export interface Place {
  readonly row: number
  readonly column: number
}

const TEXT = `"(?:[^"]|"")*"|'(?:[^']|'')*'`
const A1_REFERENCE = new RegExp(`${TEXT}|(?<![\\p{L}\\p{N}_.$])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d+)(?![\\p{L}\\p{N}_(.])`, 'gu')
const R1C1_REFERENCE = new RegExp(`${TEXT}|(?<![\\p{L}\\p{N}_.])R(\\d+|\\[-?\\d+\\])?C(\\d+|\\[-?\\d+\\])?(?![\\p{L}\\p{N}_(.\\[])`, 'gu')

/** A formula in A1 notation, seen from a cell, in R1C1 notation. */
export function toR1C1(formula: string, { row, column }: Place): string {
  return formula.replace(A1_REFERENCE, (token: string, ...groups: (string | undefined)[]) => {
    const [dollarColumn, letters, dollarRow, digits] = groups
    if (letters === undefined || digits === undefined) return token
    const [r, c] = [Number(digits) - 1, columnNumber(letters) - 1]
    return `R${dollarRow ? r + 1 : `[${r - row}]`}C${dollarColumn ? c + 1 : `[${c - column}]`}`
  })
}

/** A formula in R1C1 notation, seen from a cell, in A1 notation. */
export function fromR1C1(formula: string, { row, column }: Place): string {
  return formula.replace(R1C1_REFERENCE, (token: string, r?: string, c?: string) => {
    if (/^["']/.test(token)) return token
    return `${letter(c, column)}${number(r, row)}`
  })
}

function letter(part: string | undefined, own: number): string {
  if (part === undefined) return columnName(own)
  return part.startsWith('[') ? columnName(own + Number(part.slice(1, -1))) : `$${columnName(Number(part) - 1)}`
}

function number(part: string | undefined, own: number): string {
  if (part === undefined) return String(own + 1)
  return part.startsWith('[') ? String(own + 1 + Number(part.slice(1, -1))) : `$${part}`
}
