import { describe, expect, test } from 'vitest'
import { lintModel } from '../../../src/documents/lint/model.ts'
import { linesOf, modelFor, textFor, textOf } from './made.ts'
import { day } from './support.ts'
import { EMPTY_SHEETS, SHEETS, type Sheets } from './workbook.ts'

describe('what only fuller registers tell', () => {
  const letter = { register: 'Đi', date: '08/6/2026', kind: 'Công văn', counterpart: 'Các thôn', transmission: 'Điện tử', digitised: 'Có' }
  const sheets: Sheets = {
    ...SHEETS,
    meetings: SHEETS['meetings']!.map((row, index) => ({ ...row, sentAhead: index % 2 === 0 ? 'Có' : 'Không' })),
    documents: [
      ...SHEETS['documents']!,
      { ...letter, number: '104/KH-UBND', kind: 'Kế hoạch', subject: 'Thực hiện Kết luận số 226-KL/TW', date: '04/6/2026' },
      { ...letter, number: '115/UBND-VHXH', subject: 'V/v báo cáo theo Kế hoạch số 104/KH-UBND' },
      { ...letter, number: '15/UBND-VHXH', subject: 'V/v chấn chỉnh lề lối làm việc' },
      { ...letter, number: '17/UBND-VHXH', subject: 'Nội dung kín về lề lối làm việc', secrecy: 'Mật' },
      { ...letter, register: 'Đến', number: '99/SNV', subject: 'V/v thực hiện Kết luận số 226-KL/TW' },
    ],
    training: [
      ...SHEETS['training']!,
      { name: 'Nguyễn Văn Mẫu 1', course: 'Quản trị số', subject: 'Lãnh đạo, quản lý trong môi trường số', date: '12/5/2026', result: 'Hoàn thành' },
      { name: 'Nguyễn Văn Mẫu 2', course: 'Quản trị số', subject: 'Lãnh đạo, quản lý trong môi trường số', date: '12/5/2026', result: 'Vắng' },
    ],
  }
  const text = textFor({ sheets })

  test.each([
    'UBND xã đã ban hành 02 văn bản về việc triển khai thực hiện:\n- Công văn số 15/UBND-VHXH ngày 08/6/2026 (V/v chấn chỉnh lề lối làm việc);\n- Công văn số 115/UBND-VHXH ngày 08/6/2026 (V/v báo cáo theo Kế hoạch số 104/KH-UBND).',
    'Theo loại: kế hoạch 35 văn bản; công văn 02 văn bản; văn bản khác 01 văn bản.',
    '25/50 cuộc họp có tài liệu gửi trước, chiếm 50%.',
    'Trong kỳ có 09 lượt người dự 02 khóa tập huấn. 01 người đã được tập huấn kỹ năng lãnh đạo, quản lý trong môi trường số.',
  ])('«%s»', (sentence) => {
    expect(text).toContain(sentence)
  })

  test('cites several documents of a kind and a day without a complaint of our own', () => {
    expect(lintModel(modelFor({ sheets }))).toEqual([])
  })

  test('of a secret document stands nowhere', () => {
    expect(text).not.toContain('Nội dung kín')
    expect(text).not.toContain('17/UBND-VHXH')
  })
})

describe('tasks that another document assigned', () => {
  const other = { content: 'Số hóa hồ sơ đất đai', leadUnit: 'Phòng Kinh tế', product: 'Danh mục', deadline: 'Trước ngày 15/6/2026', status: 'Đang thực hiện', difficulties: 'Thiếu máy quét' }
  const given = { ...other, ordinal: '12', assigningDocument: 'Kế hoạch số 21/KH-UBND ngày 10/5/2026' }
  const text = textFor({ sheets: { ...SHEETS, tasks: [...SHEETS['tasks']!, given] } })

  test.each([
    'Kế hoạch số 104/KH-UBND, phân công 11 nhiệm vụ cho các cơ quan, đơn vị.',
    'Trong 11 nhiệm vụ tại Phụ lục: hoàn thành 01 nhiệm vụ;',
    'Ngoài ra, trong 01 nhiệm vụ do văn bản khác giao: quá hạn 01 nhiệm vụ (số thứ tự 12, quá hạn 16 ngày; cơ quan chủ trì: Phòng Kinh tế; văn bản giao: 21/KH-UBND).',
    '- Nhiệm vụ số 12 (văn bản giao: 21/KH-UBND): Thiếu máy quét;',
    '- Hoàn thành 02 nhiệm vụ đã quá hạn (số thứ tự 4; số thứ tự 12 do văn bản khác giao);',
    '12 | Số hóa hồ sơ đất đai (văn bản giao: 21/KH-UBND) | Phòng Kinh tế |',
  ])('are told apart: «%s»', (sentence) => {
    expect(text).toContain(sentence)
  })

  test('add up with the plan’s to the share of tasks done', () => {
    expect(text).toContain('| 1/12 (8,3%) |')
  })

  test('are the plan’s where every task names one and the same', () => {
    const tasks = SHEETS['tasks']!.map((task) => ({ ...task, assigningDocument: '21/KH-UBND' }))
    expect(textFor({ sheets: { ...SHEETS, tasks } })).not.toContain('văn bản khác giao')
    const two = tasks.map((task, index) => (index > 0 ? task : { ...task, assigningDocument: '22/KH-UBND' }))
    const told = textFor({ sheets: { ...SHEETS, tasks: two } })
    expect(told).toContain('Trong 11 nhiệm vụ do văn bản khác giao:')
    expect(told).toContain('Kế hoạch số 104/KH-UBND.')
  })
})

describe('the rows behind a figure that misses its target', () => {
  const rowsIn = (sheets: Sheets): string[] => textFor({ sheets: { ...SHEETS, ...sheets } }).split('\n')

  test('are those of it alone, as many as a reader can look through', () => {
    const meetings = Array.from({ length: 250 }, (_, index) => ({ ...SHEETS['meetings']![30]!, start: `08:${index % 60}`, content: `Họp trực tiếp ${index}` }))
    const rows = rowsIn({ meetings })
    expect(rows.filter((row) => row.includes('| Họp trực tiếp') && row.endsWith('| Trực tiếp'))).toHaveLength(200)
    expect(rows).toContain('(in 200 dòng đầu trong 250 dòng; các dòng còn lại ghi trong sổ)')
  })

  test('add up what is counted by month and field', () => {
    const procedures = [...SHEETS['procedures']!, { month: '2/2026', field: 'Đất đai', received: 100, fullOnline: 10, partialOnline: 20, paperDigitised: 0 }]
    expect(rowsIn({ procedures })).toContain('3 | Tháng 2/2026 | Đất đai | 30/100 hồ sơ (30,0%)')
  })

  test('of a reduction are the months above what it allows', () => {
    const meetings = SHEETS['meetings']!.concat(SHEETS['meetings']!.slice(0, 20).map((row, index) => ({ ...row, date: '20/3/2026', content: `Họp thêm ${index}` })))
    expect(rowsIn({ meetings })).toContain('1 | Tháng 3/2026 | Nhiều hơn mức cần đạt so với cùng tháng năm trước | 28 cuộc, năm trước 10 cuộc')
  })

  test('know a unit under any of its names', () => {
    const staff = SHEETS['staff']!.map((row, index) => ({ ...row, unit: index % 2 === 0 ? 'VP' : 'Văn phòng HĐND - UBND xã' }))
    expect(rowsIn({ staff })).toContain('1 |  | Văn phòng HĐND và UBND xã | 8/10 người (80,0%)')
  })

  test('name neither a secret document nor what is in a voided one', () => {
    const document = { register: 'Đến', date: '05/3/2026', kind: 'Công văn', counterpart: 'Sở Nội vụ', transmission: 'Giấy', digitised: 'Không' }
    const documents = [...SHEETS['documents']!, { ...document, number: '900/SNV', subject: 'Nội dung kín', secrecy: 'Mật' }, { ...document, number: '901/SNV', subject: 'Đã hủy', status: 'Đã hủy số' }]
    expect(rowsIn({ documents }).join('\n')).not.toMatch(/Nội dung kín|900\/SNV|901\/SNV/)
  })

  test('are named, not repeated: a cell of 50,000 characters is cut, not within a character', () => {
    const meetings = [...SHEETS['meetings']!, ...Array.from({ length: 200 }, (_, index) => ({ ...SHEETS['meetings']![30]!, start: `08:${index % 60}`, content: `${index}`.padEnd(299, 'a') + '😀'.repeat(25_000) }))]
    const cut = rowsIn({ meetings }).filter((row) => row.endsWith('aaa… | Trực tiếp'))
    expect(cut.length).toBeGreaterThan(100)
  })

  test('leave the appendix out where nothing is missed', () => {
    const model = modelFor({ sheets: { ...EMPTY_SHEETS, meetings: SHEETS['meetings']! } })
    expect(model.sections.map((_, section) => linesOf(model, section)[0])).not.toContain('Phụ lục III')
    expect(linesOf(model).join('\n')).toContain('Có 01 hội nghị, cuộc họp vượt thời gian quy định (Phụ lục II).')
  })
})

describe('the charts beside the figures', () => {
  const tables = modelFor().sections[1]!.blocks.filter((block) => block.kind === 'table')
  /** A bar as letters: what is reached, what is lacking of the target or less than a year earlier, nothing. */
  const LETTERS: Readonly<Record<string, string>> = { '5B84C4': 'x', ED7D31: 'o', FBE5D6: '.', D9D9D9: '.' }
  const barsOf = (label: string): string[] => tables.flatMap(({ rows }) => rows.filter(({ cells }) => textOf(cells[0]!.blocks[0]!) === label).map(({ cells }) => {
    const bar = cells.slice(1, -1).map(({ span = 1, shade = '' }) => (LETTERS[shade] ?? ' ').repeat(span)).join('')
    return `|${bar}| ${textOf(cells.at(-1)!.blocks[0]!)}`
  }))

  test.each([
    ['Tỷ lệ hội nghị, cuộc họp trực tuyến', '|xxxxxxxxxxxx        | 60,0% (tối thiểu 60%)'],
    ['Tỷ lệ văn bản được số hóa', '|oooooooooooooooooo. | 94,0% (tối thiểu 95%)'],
    ['Tỷ lệ văn bản trao đổi dưới dạng điện tử', '|ooooooooooooooooooo.| 98,7% (chỉ tiêu 100%)'],
    ['Tỷ lệ họp không giấy tờ', '|xxxx                | 20,0%'],
    ['Tỷ lệ nhiệm vụ hoàn thành đúng hạn', '|                    | 0,0%'],
  ])('%s', (label, bar) => {
    expect(barsOf(label)).toContain(bar)
  })

  test('put each month beside the same one a year earlier: meetings, then documents', () => {
    expect(barsOf('Tháng 1/2026')).toEqual(['|xxxxxxxxxxxxxxxxxx..| 9 (năm 2025: 10)', '|xxxxxxxxxxxxxxxxx...| 6 (năm 2025: 7)'])
    expect(barsOf('Tháng 7/2026')).toEqual([])
  })

  test('of months need several months', () => {
    expect(textFor({ period: 'T6/2026' })).not.toContain('theo tháng (phần nhạt')
    expect(textFor({ period: 'T6/2026' })).toContain('Hội nghị, cuộc họp theo loại')
  })

  test('follow the period where it ends on the 14th', () => {
    const text = textFor({ set: { periodRule: 'nd09' } })
    expect(text).toMatch(/\nTháng 1\/2026 \|[ |]*\| \d+ \(năm 2025: 10\)/)
  })

  test('leave none of what has no figures', () => {
    expect(textFor({ sheets: EMPTY_SHEETS })).not.toMatch(/Biểu đồ|theo tháng \(|theo loại/)
    // One share alone is no chart.
    const meetings = [{ date: '05/01/2026', start: '08:00', end: '09:00', content: 'Họp', kind: 'Giao ban', form: 'Trực tuyến', status: 'Đã tổ chức' }]
    expect(textFor({ sheets: { ...EMPTY_SHEETS, meetings } })).not.toContain('Biểu đồ các tỷ lệ')
  })

  test('the kinds of meetings add up, what nobody entered is a dash', () => {
    expect(textFor()).toContain('TT | Loại | Số cuộc | Trực tuyến | Kết hợp | Trực tiếp | Chưa rõ hình thức | Không giấy tờ | Gửi tài liệu trước | Vượt thời gian\n1 | Quán triệt, triển khai | 1 | 0 | 0 | 1 | 0 | 1 | - | 1\n2 | Giao ban | 49 | 30 | 5 | 13 | 1 | 9 | - | 0\n | Tổng số | 50 | 30 | 5 | 14 | 1 | 10 | - | 1')
  })
})

describe('strengths, shortcomings and what is to be done', () => {
  const lastYear = SHEETS['meetings']!.slice(0, 44).map((row) => ({ ...row, date: String(row['date']).replace('2026', '2025') }))
  const text = textFor({ sheets: { ...SHEETS, meetings: SHEETS['meetings']!.concat(lastYear), previousYear: [], periodicReports: [] } })

  test.each([
    ['a count that rose', '- Số hội nghị, cuộc họp tăng 13,6% so với cùng kỳ năm 2025 (chỉ tiêu giảm tối thiểu 10%);'],
    ['no base', '- Không có số liệu cùng kỳ năm 2025 để so sánh của 01 chỉ tiêu: mức giảm số văn bản hành chính.'],
    ['no data', '- Chưa có số liệu của 01 chỉ tiêu: tỷ lệ báo cáo gửi đúng hạn;'],
    ['dossiers settled late', '- 06 hồ sơ TTHC giải quyết quá hạn;'],
    ['what a target still lacks', '- Phấn đấu tỷ lệ được tập huấn kỹ năng số đạt 100% (kỳ này còn thiếu 02 người);'],
    ['what a target still lacks, of documents', '- Phấn đấu tỷ lệ văn bản được số hóa đạt tối thiểu 95% (kỳ này còn thiếu 01 văn bản);'],
  ])('tell of %s', (_, line) => {
    expect(text).toContain(line)
  })

  test('a share that rose is praised by how much', () => {
    const fewer = lastYear.slice(2, 44)
    expect(textFor({ sheets: { ...SHEETS, meetings: SHEETS['meetings']!.concat(fewer.map((row) => ({ ...row, form: 'Trực tiếp' }))) } })).toContain(
      '- Tỷ lệ hội nghị, cuộc họp trực tuyến: 60% (chỉ tiêu tối thiểu 60%), tăng 60 điểm phần trăm so với cùng kỳ năm 2025;',
    )
  })

  test('figures that are not final are said to be so', () => {
    expect(textFor({ asOf: day(2026, 6, 14) })).toContain('2. Tồn tại, hạn chế\nTheo số liệu tạm tính:\n- ')
  })

  test('what did not arise lacks nothing', () => {
    expect(textFor({ set: { meetings: 'conferences' }, period: '01/02/2026-15/05/2026', asOf: day(2026, 5, 20) })).not.toMatch(/Chưa có số liệu của .*trực tuyến/)
  })

  test('names of settings follow the kind of commune', () => {
    expect(textFor({ set: { unitKind: 'phường', commune: 'Hoa Lư' } })).toContain('Cuộc họp do Đảng ủy, HĐND, UBMTTQ, đoàn thể phường tổ chức')
  })
})

describe('what each unit has done', () => {
  test('stands in the order of the register, under any spelling of a unit, the rest on a line of its own', () => {
    const reports = SHEETS['periodicReports']!.map((row, index) => ({ ...row, unit: index < 2 ? 'VHXH' : 'Sở Nội vụ' }))
    const text = textFor({ sheets: { ...SHEETS, periodicReports: reports } })
    expect(text).toContain([
      'TT | Cơ quan, đơn vị | Kế hoạch triển khai | Chương trình công tác | Rà soát quy chế | Bổ sung tiêu chí | Nhiệm vụ chủ trì | Hoàn thành | Quá hạn | Báo cáo đúng hạn | Đã tập huấn',
      '1 | Văn phòng HĐND và UBND xã | 05/KH-VP | Có | Có |  | 4 | 1 | 0 | - | 8/10',
      '2 | Phòng Kinh tế | 02/KH-KT | Không |  |  | 0 | 0 | 0 | - | -',
      '3 | Phòng Văn hóa - Xã hội |  | Có |  |  | 6 | 0 | 1 | 2/2 | -',
      '4 | Cơ quan khác, chưa rõ đơn vị |  |  |  |  | 1 | 0 | 0 | 2/4 | -',
    ].join('\n'))
    expect(text).toContain('Kết quả của từng cơ quan, đơn vị tại Phụ lục V.')
  })

  test('needs a register of units', () => {
    expect(textFor({ sheets: { ...SHEETS, units: [] } })).not.toContain('của từng cơ quan, đơn vị tại')
    // Units of which nothing is known have no appendix.
    expect(textFor({ sheets: { ...EMPTY_SHEETS, units: [{ name: 'Phòng Kinh tế' }] } })).not.toContain('của từng cơ quan, đơn vị tại')
    expect(textFor({ sheets: { ...EMPTY_SHEETS, units: [{ name: 'Phòng Kinh tế', workProgramme: 'Không' }] } })).toContain('của từng cơ quan, đơn vị tại')
  })
})

describe('a report made again later', () => {
  const sheets: Sheets = {
    ...SHEETS,
    meetings: SHEETS['meetings']!.map((row) => (row['status'] === 'Dự kiến' ? { ...row, status: 'Đã tổ chức' } : row)),
  }

  test('takes the meetings held since for the rest of the year', () => {
    expect(textFor({ sheets })).toContain('Tổ chức trực tuyến ít nhất 12 trong 20 cuộc dự kiến 6 tháng cuối năm')
  })
})

describe('what is not known whole is not told', () => {
  test('a year of which only some months are typed allows no number of meetings', () => {
    const base = SHEETS['previousYear']!.slice(0, 6)
    const meetings = [...SHEETS['meetings']!, { ...SHEETS['meetings']![0]!, date: '05/9/2025', content: 'Một cuộc năm trước' }]
    expect(textFor({ sheets: { ...SHEETS, meetings, previousYear: base } })).not.toContain('Số hội nghị, cuộc họp cả năm không quá')
  })

  test('a year before of which the register has only the second half allows no number either, and is told', () => {
    const second = Array.from({ length: 6 }, (_, index) => ({ ...SHEETS['meetings']![0]!, date: `05/${index + 7}/2025`, content: `Cuộc năm trước ${index}` }))
    const sheets = { ...SHEETS, meetings: [...SHEETS['meetings']!, ...second], previousYear: [] }
    expect(textFor({ sheets })).not.toContain('Số hội nghị, cuộc họp cả năm không quá')
    expect(textFor({ sheets, period: '2026', asOf: day(2027, 1, 5) })).toContain('Sổ không ghi hội nghị, cuộc họp nào của các tháng 1, 2, 3, 4, 5, 6 năm 2025.')
  })

  test('a fall in which months are missing is no strength without saying so', () => {
    const text = textFor({ period: '2026', asOf: day(2027, 1, 5) })
    expect(text).toContain('Sổ không ghi văn bản hành chính nào của các tháng 7, 8, 9, 10, 11, 12 năm 2026.')
    expect(text).toContain('- Mức giảm số văn bản hành chính: giảm 59,5% (chỉ tiêu giảm tối thiểu 15%); sổ chưa ghi đủ các tháng')
  })

  test('a row of dossiers that is wrong is in none of the sums', () => {
    const wrong = { ...SHEETS['procedures']![0]!, field: 'Đất đai', fullOnline: 900 }
    const text = textFor({ sheets: { ...SHEETS, procedures: [...SHEETS['procedures']!, wrong] } })
    expect(text).toContain('Đã giải quyết 1.170 hồ sơ')
    expect(text).toContain('Nộp trực tiếp 120 hồ sơ')
  })

  test('persons and tasks of today say nothing of the year before', () => {
    const training = SHEETS['training']!.map((row) => ({ ...row, date: '10/3/2025' }))
    const staff = SHEETS['staff']!.map((row) => ({ ...row, joinedOn: '' }))
    expect(textFor({ sheets: { ...SHEETS, training, staff } })).toContain('| 8/10 (80,0%) | - | - |')
  })
})
