import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { TASK_SLIPS } from '../../src/plan/slips.ts'
import { foldText } from '../../src/vietnamese/text.ts'
import { readMarkdown } from '../../workbench/files/markdown.ts'
import { importOne, shownColumn, shownRows } from './support.ts'

const HEADER = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn']

describe('rows of an appendix', () => {
  test('with a blank number and text go on with the row above, joined with one space', () => {
    const imported = importOne([HEADER, ['1', 'Rà soát văn bản,', 'Văn phòng HĐND', '', 'Báo cáo', 'Quý IV'], ['', 'đơn giản hóa thủ tục', '- UBND xã', '', 'kết quả', '']])
    expect(shownRows(imported)).toEqual([{
      TT: '1', 'Nội dung công việc': 'Rà soát văn bản, đơn giản hóa thủ tục', 'Cơ quan chủ trì': 'Văn phòng HĐND - UBND xã', 'Sản phẩm': 'Báo cáo kết quả', 'Thời hạn': 'Quý IV',
    }])
    expect(imported.leftOut).toContainEqual({ row: 3, why: 'Phần tiếp của dòng trên; đã nối vào dòng trên.' })
  })

  test.each([
    ['a roman numeral', ['I', 'Công tác hội họp', '', '', '', '']],
    ['a letter', ['A', 'Công tác hội họp', '', '', '', '']],
    ['a caption', ['I. Công tác hội họp']],
    ['a number with numbers below it', ['1', 'Công tác hội họp', '', '', '', '']],
  ])('under %s belong to that section', (_, section) => {
    const imported = importOne([HEADER, section, ['1.1', 'Giảm 10%', 'Văn phòng', '', 'Báo cáo', 'Hằng năm']])
    expect(shownColumn(imported, 'Nhóm nhiệm vụ')).toEqual(['Công tác hội họp'])
    expect(imported.leftOut).toContainEqual({ row: 2, why: 'Tên nhóm; ghi vào các dòng dưới.' })
  })

  test('inherit a lead that is merged, «nt», or blank in a text without merged cells', () => {
    const rows = [HEADER, ['1', 'A', 'Văn phòng', 'Các cơ quan, đơn vị', 'X', 'Quý I'], ['2', 'B', 'nt', 'nt', 'Y', 'nt'], ['3', 'C', '', '', 'Z', 'Quý II']]
    const plain = importOne(rows)
    expect(shownColumn(plain, 'Cơ quan chủ trì')).toEqual(['Văn phòng', 'Văn phòng', 'Văn phòng'])
    expect(shownColumn(plain, 'Cơ quan phối hợp')).toEqual(['Các cơ quan, đơn vị', 'Các cơ quan, đơn vị', undefined])
    expect(shownColumn(plain, 'Thời hạn')).toEqual(['Quý I', 'Quý I', 'Quý II'])
    const merged = importOne(rows, { merges: [{ row: 1, column: 2, rows: 2, columns: 1 }] })
    expect(shownColumn(merged, 'Cơ quan chủ trì')).toEqual(['Văn phòng', 'Văn phòng', undefined])
  })

  test.each([
    [['STT', 'Nội dung nhiệm vụ', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Sản phẩm/Kết quả']],
    [['TT', 'Nhiệm vụ, giải pháp', 'Cơ quan, đơn vị chủ trì thực hiện', 'Cơ quan, đơn vị phối hợp', 'Thời gian hoàn thành', 'Kết quả, sản phẩm']],
    [['Số TT', 'Nhiệm vụ cụ thể', 'Bộ phận chủ trì', 'Bộ phận phối hợp', 'Thời hạn', 'Dự kiến sản phẩm']],
    [['TT', 'Tên nhiệm vụ', 'Chủ trì tham mưu', 'Phối hợp', 'Thời gian trình', 'Sản phẩm đầu ra']],
    [['STT', 'Công việc', 'Đơn vị, cá nhân chủ trì', 'Đơn vị, cá nhân phối hợp', 'Hạn hoàn thành', 'Yêu cầu sản phẩm']],
  ])('are known by the headers that offices give them: %j', (header) => {
    const task = { TT: '1', 'Nội dung công việc': 'A', 'Cơ quan chủ trì': 'Văn phòng', 'Cơ quan phối hợp': 'Tổ', 'Thời hạn': 'Quý I', 'Sản phẩm': 'X' }
    expect(shownRows(importOne([header, ['1', 'A', 'Văn phòng', 'Tổ', 'Quý I', 'X']]))).toEqual([task])
  })

  test('must be as many as the table says', () => {
    const rows = [HEADER, ['1', 'A', 'Văn phòng', '', 'X', 'Quý I'], ['2', 'B', 'Văn phòng', '', 'Y', 'Quý I']]
    expect(importOne([...rows, ['', 'Tổng cộng: 2 nhiệm vụ']]).unclear).toEqual([])
    expect(importOne([...rows, ['', 'Tổng cộng: 3 nhiệm vụ']]).unclear).toMatchObject([{ row: 4, message: expect.stringContaining('đếm được 2') as string }])
  })
})

test('the appendix of the plan as it was published is its eleven tasks, its slips marked and not mended', () => {
  const { cells, name } = readMarkdown(readFileSync('docs/plan/ke-hoach-104-kh-ubnd.md', 'utf8'), 'ke-hoach.md')
  const width = Math.max(...cells.map((row) => row?.length ?? 0))
  const grid = Array.from(cells, (row) => Array.from({ length: width }, (_, column) => row?.[column]?.value ?? ''))
  const imported = importOne(grid, { name })
  const mended = (text: string | undefined): string => foldText(TASK_SLIPS.reduce((rest, { from, to }) => rest.split(from).join(to), text ?? ''))
  expect(shownRows(imported).map((row) => [row['TT'], mended(row['Nội dung công việc']), mended(row['Cơ quan chủ trì']), mended(row['Sản phẩm']), mended(row['Thời hạn'])])).toEqual(
    PLAN_TASKS.map(({ ordinal, content, leadUnits, product, deadline }) => [String(ordinal), foldText(content), foldText(leadUnits.join('; ')), foldText(product), foldText(deadline)]),
  )
  expect(imported.unclear.map(({ value, message }) => [value.includes('lễ lối') || value.includes('226- KL/TW'), message.includes('có thể là')])).toEqual([[true, true], [true, true], [true, true]])
})
