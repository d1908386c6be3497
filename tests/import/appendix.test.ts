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
    ['under a number with items', [['1', 'Hội họp', '', '', '', ''], ['', 'a) Lập kế hoạch', 'Văn phòng', '', 'KH', 'Quý I'], ['', 'b) Giảm 10%', 'Phòng Kinh tế', '', 'BC', '']]],
    ['under a task', [['', 'I. HỘI HỌP'], ['1', 'Hội họp', 'Văn phòng', '', 'KH', 'Quý I'], ['', 'Giảm 10%', 'Phòng Kinh tế', '', 'BC', 'Quý II']]],
    ['under a title in capitals', [['1', 'A', 'Văn phòng', '', 'KH', 'Quý I'], ['', 'HỘI HỌP NĂM 2026', '', '', '', ''], ['2', 'Giảm 10%', 'Phòng Kinh tế', '', 'BC', 'Quý II']]],
  ])('without a number are tasks of their own where lead or deadline say so: %s', (name, rows) => {
    const imported = importOne([HEADER, ...rows])
    const given = shownRows(imported).map((row) => [row['Nhóm nhiệm vụ'] ?? '', row['Nội dung công việc'], row['Cơ quan chủ trì']])
    const expected = {
      'under a number with items': [['Hội họp', 'a) Lập kế hoạch', 'Văn phòng'], ['Hội họp', 'b) Giảm 10%', 'Phòng Kinh tế']],
      'under a task': [['HỘI HỌP', 'Hội họp', 'Văn phòng'], ['HỘI HỌP', 'Giảm 10%', 'Phòng Kinh tế']],
      'under a title in capitals': [['', 'A', 'Văn phòng'], ['HỘI HỌP NĂM 2026', 'Giảm 10%', 'Phòng Kinh tế']],
    }
    expect(given).toEqual(expected[name as keyof typeof expected])
  })

  test('under a merged number are as many tasks, the rest of a text still goes on', () => {
    const rows = [['1', 'Lập kế hoạch', 'Văn phòng', '', 'KH', 'Quý I'], ['', 'Giảm 10%', 'Phòng Kinh tế', '', 'BC', 'Quý II'], ['2', 'Sau khi có', 'Phòng Văn hóa -', '', 'BC', 'Quý III'], ['', 'chỉ đạo', 'Xã hội', '', '', '(khi có văn bản)']]
    const imported = importOne([HEADER, ...rows], { merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] })
    expect(shownColumn(imported, 'Nội dung công việc')).toEqual(['Lập kế hoạch', 'Giảm 10%', 'Sau khi có chỉ đạo'])
  })

  test.each([
    ['Chủ trì: Văn phòng HĐND và UBND; phối hợp: các phòng, đơn vị', 'Văn phòng HĐND và UBND', 'các phòng, đơn vị'],
    ['Chủ trì: Phòng Kinh tế.\nPhối hợp: Văn phòng; Công an xã.', 'Phòng Kinh tế', 'Văn phòng; Công an xã'],
    ['- CT: Phòng VH-XH; - PH: Đài truyền thanh', 'Phòng VH-XH', 'Đài truyền thanh'],
    ['Phòng Kinh tế chủ trì, phối hợp với Văn phòng', 'Phòng Kinh tế', 'Văn phòng'],
    ['Giao Phòng Kinh tế chủ trì, phối hợp với Văn phòng', 'Phòng Kinh tế', 'Văn phòng'],
    ['Phòng Kinh tế (chủ trì), Phòng VH-XH (phối hợp)', 'Phòng Kinh tế', 'Phòng VH-XH'],
    ['Văn phòng; phối hợp: các thôn', 'Văn phòng', 'các thôn'],
    ['Đơn vị chủ trì: Văn phòng', 'Văn phòng', undefined],
    ['Tổ phối hợp liên ngành', 'Tổ phối hợp liên ngành', undefined],
  ])('may name lead and help in one cell: «%s»', (typed, lead, help) => {
    const imported = importOne([['TT', 'Nội dung', 'Cơ quan thực hiện', 'Thời hạn'], ['1', 'A', typed, 'Quý I']])
    expect(shownRows(imported)[0]).toEqual({ TT: '1', 'Nội dung công việc': 'A', 'Cơ quan chủ trì': lead, 'Thời hạn': 'Quý I', ...(help === undefined ? {} : { 'Cơ quan phối hợp': help }) })
    expect(imported.changes.map(({ column }) => column)).toEqual([...(typed === lead ? [] : ['Cơ quan chủ trì']), ...(help === undefined ? [] : ['Cơ quan phối hợp'])])
  })

  test('keep their help where a column of its own names it', () => {
    const imported = importOne([HEADER, ['1', 'A', 'Chủ trì: Văn phòng; phối hợp: Tổ A', 'Tổ B', 'X', 'Quý I']])
    expect([shownColumn(imported, 'Cơ quan chủ trì'), shownColumn(imported, 'Cơ quan phối hợp')]).toEqual([['Chủ trì: Văn phòng; phối hợp: Tổ A'], ['Tổ B']])
  })

  test('call their product «Kết quả», unless they tell how far the task is', () => {
    const columns = (...header: string[]): (string | undefined)[] => {
      const imported = importOne([['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', ...header], ['1', 'A', 'Văn phòng', 'Quý I', 'Báo cáo', 'Đang thực hiện']])
      return ['Sản phẩm', 'Kết quả'].map((name) => shownColumn(imported, name)[0])
    }
    const told = importOne([['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kết quả đạt được'], ['1', 'A', 'Văn phòng', 'Quý I', 'Hoàn thành'], ['2', 'B', 'Văn phòng', 'Quý I', 'Đang thực hiện']])
    expect(shownColumn(told, 'Sản phẩm')).toEqual([undefined, undefined])
    expect([columns('Kết quả'), columns('Kết quả', 'Trạng thái'), columns('Kết quả', 'Sản phẩm')]).toEqual([['Báo cáo', undefined], [undefined, 'Báo cáo'], ['Đang thực hiện', 'Báo cáo']])
  })

  test.each(['nt', '-nt-', '(nt)', 'n.t', 'Như trên', '- như trên -', '"', '″', "''", '//'])('say «%s» for what stands above', (same) => {
    const imported = importOne([HEADER, ['1', 'A', 'Văn phòng', 'Tổ A', 'X', 'Quý I'], ['2', 'B', same, same, same, same]])
    expect(shownRows(imported)[1]).toEqual({ TT: '2', 'Nội dung công việc': 'B', 'Cơ quan chủ trì': 'Văn phòng', 'Cơ quan phối hợp': 'Tổ A', 'Sản phẩm': 'X', 'Thời hạn': 'Quý I' })
  })

  test.each([
    [['1', '', '', '', '', ''], 'Không có ô nào thuộc các cột nhập được.'],
    [['', 'Cộng nhóm I: 1 nhiệm vụ', '', '', '', ''], 'Dòng cộng; số liệu được tính lại từ các dòng.'],
    [['…', '...', '', '', '', ''], null],
  ])('are no rows where they hold no task: %j', (row, why) => {
    const imported = importOne([HEADER, ['1', 'A', 'Văn phòng', '', 'X', 'Quý I'], row])
    expect(shownColumn(imported, 'Nội dung công việc')).toEqual(['A'])
    expect(imported.leftOut).toEqual(why === null ? [] : [{ row: 3, why }])
    expect(imported.unclear).toEqual([])
  })

  test.each([
    [['Nhiệm vụ', 'Nội dung công việc']], [['Nội dung', 'Nhiệm vụ cụ thể']], [['Lĩnh vực', 'Nhiệm vụ, giải pháp']], [['Nhóm nhiệm vụ', 'Nội dung']],
  ])('have a column of groups left of what they say: %j', (names) => {
    const imported = importOne([['TT', ...names, 'Chủ trì', 'Thời hạn', 'Sản phẩm'], ['1', 'Hội họp', 'A', 'Văn phòng', 'Quý I', 'X'], ['2', '', 'B', 'Tổ', 'Quý I', 'X'], ['3', 'Văn bản', 'C', 'Tổ', 'Quý I', 'X']])
    expect([shownColumn(imported, 'Nội dung công việc'), shownColumn(imported, 'Nhóm nhiệm vụ')]).toEqual([['A', 'B', 'C'], ['Hội họp', 'Hội họp', 'Văn bản']])
  })

  test('go on over a header that is repeated on the next page', () => {
    const imported = importOne([HEADER, ['1', 'Rà soát văn bản do HĐND,', 'Văn phòng HĐND', '', 'Báo cáo', 'Quý'], HEADER, ['', 'UBND xã ban hành', 'và UBND', '', 'kết quả', 'IV']])
    expect(shownRows(imported)).toMatchObject([{ 'Nội dung công việc': 'Rà soát văn bản do HĐND, UBND xã ban hành', 'Cơ quan chủ trì': 'Văn phòng HĐND và UBND', 'Thời hạn': 'Quý IV' }])
  })

  test('have their sections also above a table of its own each', () => {
    const rows = (name: string, content: string): string[][] => [[name], HEADER, ['1', content, 'Văn phòng', '', 'X', 'Quý I']]
    const imported = importOne([['PHỤ LỤC'], ...rows('1. Văn phòng', 'A'), ...rows('II. Phòng Kinh tế', 'B')])
    expect(shownColumn(imported, 'Nhóm nhiệm vụ')).toEqual(['Văn phòng', 'Phòng Kinh tế'])
  })

  test('have the lead that the line of their section names', () => {
    const rows = [['I', 'Hội họp', 'Văn phòng', '', '', ''], ['1', 'A', '', '', 'X', 'Quý I'], ['2', 'B', 'Tổ B', '', 'X', 'Quý I'], ['II', 'Văn bản', '', '', '', ''], ['1', 'C', '', '', 'X', 'Quý I']]
    const imported = importOne([HEADER, ...rows], { merges: [{ row: 1, column: 1, rows: 1, columns: 2 }] })
    expect(shownRows(imported).map((row) => [row['Nhóm nhiệm vụ'], row['Nội dung công việc'], row['Cơ quan chủ trì']])).toEqual([['Hội họp', 'A', 'Văn phòng'], ['Hội họp', 'B', 'Tổ B'], ['Văn bản', 'C', undefined]])
    expect(shownColumn(importOne([HEADER, ['I', 'A', 'Văn phòng', '', '', ''], ['II', 'B', 'Tổ', '', '', '']]), 'Nội dung công việc')).toEqual(['A', 'B'])
  })

  test('may have no header over their numbers', () => {
    const imported = importOne([['', ...HEADER.slice(1)], ['I', 'Hội họp', '', '', '', ''], ['1', 'Rà soát', 'Văn phòng', '', 'X', 'Quý I'], ['', 'văn bản', '', '', '', ''], ['2', 'B', 'Văn phòng', '', 'X', 'Quý I']])
    expect(shownRows(imported).map((row) => [row['TT'], row['Nhóm nhiệm vụ'], row['Nội dung công việc']])).toEqual([['1', 'Hội họp', 'Rà soát văn bản'], ['2', 'Hội họp', 'B']])
  })

  test('take no marks for a lead', () => {
    const merges = [{ row: 0, column: 2, rows: 1, columns: 2 }]
    const imported = importOne([['TT', 'Nội dung', 'Đơn vị thực hiện', '', 'Thời hạn', 'Sản phẩm'], ['', '', 'Văn phòng', 'Phòng Kinh tế', '', ''], ['1', 'A', 'x', 'PH', 'Quý I', 'X']], { merges })
    expect(shownColumn(imported, 'Cơ quan chủ trì')).toEqual([undefined])
    expect(imported.leftOut.map(({ why }) => why)).toEqual([expect.stringContaining('«Đơn vị thực hiện › Văn phòng»'), expect.stringContaining('«Đơn vị thực hiện › Phòng Kinh tế»')])
  })

  test.each([
    [['STT', 'Nội dung chỉ đạo', 'Đơn vị tham mưu', 'Thời hạn báo cáo', 'Kết quả cần đạt']],
    [['STT', 'Rõ việc', 'Rõ trách nhiệm', 'Rõ thời gian', 'Rõ kết quả']],
    [['STT', 'Tên nhiệm vụ, đề án', 'Cơ quan chủ trì tham mưu', 'Thời gian trình', 'Hình thức văn bản']],
    [['TT', 'Nội dung', 'Đơn vị, cá nhân thực hiện', 'Thời gian kết thúc', 'Dự kiến kết quả/sản phẩm']],
  ])('of «6 rõ» and of programmes are known as well: %j', (header) => {
    expect(shownRows(importOne([header, ['1', 'A', 'Văn phòng', 'Quý I', 'X']]))).toEqual([{ TT: '1', 'Nội dung công việc': 'A', 'Cơ quan chủ trì': 'Văn phòng', 'Thời hạn': 'Quý I', 'Sản phẩm': 'X' }])
  })

  test('have no soft hyphens in their words', () => {
    expect(shownColumn(importOne([HEADER, ['1', 'Rà soát văn\u00ad bản', 'Văn phòng', '', 'X', 'Quý I']]), 'Nội dung công việc')).toEqual(['Rà soát văn bản'])
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
    expect(importOne([...rows, ['', 'Tổng số nhiệm vụ: 2']]).unclear).toEqual([])
    for (const total of [['', 'Tổng số nhiệm vụ: 4'], ['', 'Tổng số nhiệm vụ', 4]]) expect(importOne([...rows, total]).unclear).toMatchObject([{ row: 4, message: expect.stringContaining('tổng số 4') as string }])
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
