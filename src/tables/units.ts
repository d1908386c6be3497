// The units of the commune: their names, and what the plan asks of each.
import { cleanText, foldText } from '../vietnamese/text.ts'
import { text } from './column.ts'
import { table } from './table.ts'

export const UNITS = table({
  id: 'units',
  sheet: 'Đơn vị',
  rangeName: 'DON_VI',
  rowNoun: 'đơn vị',
  help: 'Mỗi dòng là một cơ quan, đơn vị thuộc UBND xã và các việc kế hoạch giao cho từng đơn vị.',
  clause: 'V.1',
  role: 'optional',
  columns: () => ({
    name: text({
      header: 'Tên đơn vị', aliases: ['Đơn vị', 'Cơ quan, đơn vị'], presence: 'required', width: 260,
      help: 'Nhập tên đầy đủ của đơn vị.', example: 'Văn phòng HĐND và UBND xã',
    }),
    aliases: text({
      header: 'Tên gọi khác', aliases: ['Tên viết tắt', 'Viết tắt'], presence: 'recommended', width: 260,
      help: 'Nhập các tên gọi khác, cách nhau bằng dấu «;».', example: 'Văn phòng; VP',
    }),
    head: text({
      header: 'Người đứng đầu', aliases: ['Thủ trưởng'], presence: 'recommended', width: 180,
      help: 'Nhập người đứng đầu.', example: 'Nguyễn Văn An', clause: 'II.2 a',
    }),
    implementationPlan: text({
      header: 'Kế hoạch triển khai', aliases: ['Số/ngày kế hoạch triển khai'], width: 180,
      help: 'Nhập số, ngày kế hoạch triển khai của đơn vị.', example: '12/KH-VP ngày 20/6/2026',
    }),
    workProgramme: text({
      header: 'Đưa vào chương trình công tác', help: 'Nhập số văn bản, hoặc Có khi đã đưa vào.', example: 'Có',
      clause: 'II.2 b',
    }),
    rulesReview: text({
      header: 'Rà soát quy chế', help: 'Nhập số văn bản, hoặc Có khi đã rà soát.', example: 'Có',
      clause: 'Phụ lục 4',
    }),
    criteria: text({
      header: 'Bổ sung tiêu chí', help: 'Nhập số văn bản, hoặc Có khi đã bổ sung.', example: 'Có',
      clause: 'Phụ lục 11',
    }),
  }),
})

/** The names by which a unit's row may be called: its name and those of «Tên gọi khác». */
export function namesOfUnit(row: Readonly<{ name: unknown; aliases: unknown }>): string[] {
  const others = typeof row.aliases === 'string' ? row.aliases.split(/[;,]/) : []
  const names = [row.name, ...others].map((name) => (typeof name === 'string' ? name.trim() : ''))
  return names.filter((name) => name !== '')
}

/**
 * The units that a cell names: parted by «;», line breaks and bullets; by commas, «và», «+», «/» and the like only where
 * every part is a known unit, since «Các cơ quan, đơn vị» and «Văn phòng HĐND và UBND xã» are one.
 *
 * @param isKnown tells of a folded name whether it is one of the commune's units
 */
export function splitUnits(cell: string, isKnown: IsKnown): string[] {
  return unitLines(cell, isKnown).flatMap((line) => knownUnits(line, isKnown) ?? [line])
}

type IsKnown = (folded: string) => boolean

/** What parts units within a line, and stands in names as well. */
const MARK = /(\s*[,+/&]\s*|\s+(?:và|[-–•])\s+)/i

/** A name holds three of them at most. */
const MOST_PIECES = 4

/** The known units of which a line consists, the longest name first; null where something else is in it. */
function knownUnits(line: string, isKnown: IsKnown): string[] | null {
  const pieces = line.split(MARK)
  const units: string[] = []
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(from + 2 * MOST_PIECES - 1, pieces.length)
    while (to > from && !isKnown(foldText(pieces.slice(from, to).join('')))) to -= 2
    if (to <= from) return null
    units.push(pieces.slice(from, to).join(''))
    from = to + 1
  }
  return units
}

/** The units that stand on lines of their own, or are parted by «;»; a name that a break parts in two is one. */
export function unitLines(cell: string, isKnown: IsKnown): string[] {
  return cell.split(';').flatMap((part) => {
    const units: string[] = []
    for (const line of isKnown(foldText(part)) ? [cleanText(part)] : part.split(/[\r\n]+/).map(cleanText)) {
      const unit = withoutBullet(line)
      const last = units[units.length - 1]
      if (last !== undefined && unit === line && goesOn(last, unit, isKnown)) units[units.length - 1] = `${last} ${unit}`
      else if (unit !== '') units.push(unit)
    }
    return units
  })
}

/** Whether a line is the rest of a name: «Văn phòng HĐND», «và UBND xã». */
function goesOn(last: string, line: string, isKnown: IsKnown): boolean {
  const first = line.charAt(0)
  return isKnown(foldText(`${last} ${line}`)) || /[-,]$/.test(last) || first === '(' || (first !== first.toUpperCase() && !isKnown(foldText(line)))
}

const withoutBullet = (line: string): string => line.trim().replace(/^(?:[-–+•*]|\d+[.)])\s*/, '').replace(/[.]$/, '')
