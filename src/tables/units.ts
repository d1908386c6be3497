// The units of the commune: their names, and what the plan asks of each.
import { foldText } from '../vietnamese/text.ts'
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
 * The units that a cell names: parted by «;» and line breaks, by commas only when every part is a known unit, since
 * «Các cơ quan, đơn vị» is one.
 *
 * @param isKnown tells of a folded name whether it is one of the commune's units
 */
export function splitUnits(cell: string, isKnown: (folded: string) => boolean): string[] {
  const parts = partsOf(cell, /[;\n]/)
  return parts.flatMap((part) => {
    const smaller = partsOf(part, /,/)
    return smaller.every((each) => isKnown(foldText(each))) ? smaller : [part]
  })
}

function partsOf(cell: string, mark: RegExp): string[] {
  const parts = cell.split(mark).map((part) => part.trim().replace(/^[-+•]\s*/, '').replace(/[.]$/, ''))
  return parts.filter((part) => part !== '')
}
