import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/documents/docx/to-docx.ts'
import { Refusal, refusalSentence } from '../../../src/documents/refusal.ts'
import { makeReport, reportModel } from '../../../src/documents/report/report.ts'
import { headings, inputFor, linesOf, modelFor, textFor, textOf, type Asked } from './made.ts'
import { day } from './support.ts'
import { EMPTY_SHEETS, SHEETS, type Sheets } from './workbook.ts'

describe('a report of six months', () => {
  const model = modelFor()
  const body = linesOf(model)

  test('has the five parts in their order', () => {
    expect(headings(model)).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. KHÓ KHĂN, VƯỚNG MẮC; ĐỀ XUẤT, KIẾN NGHỊ',
      'V. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM',
    ])
  })

  test.each([
    'Kết quả thực hiện Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư\n6 tháng đầu năm 2026',
    'Kính gửi: Sở Nội vụ tỉnh Ninh Bình.',
    'Thực hiện Kế hoạch số 104/KH-UBND ngày 04/6/2026 của Ủy ban nhân dân (UBND) xã về thực hiện Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư về việc chấn chỉnh lề lối làm việc, nâng cao hiệu quả hoạt động của hệ thống chính trị, UBND xã Vũ Dương báo cáo kết quả thực hiện 6 tháng đầu năm 2026 (số liệu từ ngày 01/01/2026 đến hết ngày 30/6/2026) như sau:',
    'Trên đây là báo cáo kết quả thực hiện Kết luận số 226-KL/TW 6 tháng đầu năm 2026 của UBND xã Vũ Dương./.',
  ])('says «%s»', (line) => {
    expect(body).toContain(line)
  })

  test.each([
    ['the plan, issued within the period', 'Kế hoạch số 104/KH-UBND được ban hành ngày 04/6/2026; chỉ tiêu áp dụng cho cả năm nên số liệu trong báo cáo gồm cả thời gian trước khi ban hành.'],
    ['publicity', 'Tổ chức 01 hội nghị quán triệt (trực tiếp) với 115/120 đảng viên, cán bộ, công chức, viên chức, người lao động tham gia (95,8%); 01 tin, bài trên cổng thông tin điện tử; 01 lượt phát trên hệ thống truyền thanh.'],
    ['what units did', '02/03 cơ quan, đơn vị đã xây dựng kế hoạch triển khai thực hiện; 02/03 đơn vị đã đưa nội dung chấn chỉnh lề lối làm việc vào chương trình, kế hoạch công tác; 01/03 đơn vị đã rà soát, hoàn chỉnh nội quy, quy chế.'],
    ['documents', 'UBND xã ban hành 34 văn bản hành chính, giảm 08 văn bản (giảm 19%) so với cùng kỳ năm 2025 (42 văn bản, số liệu nhập theo tháng; nguồn: Sổ họp của các xã trước sắp xếp), vượt 4 điểm phần trăm so với chỉ tiêu cả năm (giảm tối thiểu 15%).'],
    ['digitised', '94/100 văn bản đi, đến không mật được số hóa (94%); chưa đạt, thấp hơn 1 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 95%). Văn bản đi: 34/34 văn bản (100%); văn bản đến: 60/66 văn bản (90,9%).'],
    ['exchanged', '75/76 văn bản không mật trao đổi với cơ quan nhà nước được gửi, nhận dưới dạng điện tử (98,7%); chưa đạt chỉ tiêu 100%. Riêng văn bản đi: 09/10 văn bản (90%). Có 01 văn bản chỉ gửi, nhận bản giấy.'],
    ['meetings', 'UBND xã tổ chức 50 hội nghị, cuộc họp, trong đó 30 cuộc trực tuyến, chiếm 60%, đạt mức chỉ tiêu cả năm (tối thiểu 60%). Nếu tính cả 05 cuộc kết hợp trực tiếp và trực tuyến, tỷ lệ là 70%. Có 01 cuộc chưa ghi rõ hình thức, tính vào tổng số, không tính là trực tuyến. Ngoài số liệu trên, UBND xã dự 04 hội nghị, cuộc họp do cấp trên tổ chức;'],
    ['fewer meetings', 'Số hội nghị, cuộc họp là 50 cuộc, giảm 10 cuộc (giảm 16,7%) so với cùng kỳ năm 2025 (60 cuộc'],
    ['limits of meetings', 'Có 01 hội nghị, cuộc họp vượt thời gian quy định (Phụ lục III). Tổ chức 01 hội nghị toàn xã (Kết luận số 226-KL/TW: không quá 03 hội nghị một năm). Không có cuộc họp trùng người chủ trì hoặc phòng họp. 10/50 cuộc họp không giấy tờ, chiếm 20%. Chưa có số liệu về việc gửi tài liệu trước cuộc họp.'],
    ['meetings by kind', 'Theo loại: quán triệt, triển khai 01 cuộc; giao ban 49 cuộc.'],
    ['documents by kind', 'Theo loại: kế hoạch 34 văn bản. Trong kỳ tiếp nhận 66 văn bản đến.'],
    ['dossiers', 'Tiếp nhận 1.200 hồ sơ TTHC (không tính kỳ trước chuyển sang); 1.140 hồ sơ được xử lý trên môi trường số, chiếm 95%, đạt mức chỉ tiêu cả năm (tối thiểu 95%); riêng hồ sơ nộp trực tuyến 1.080 hồ sơ (toàn trình 720, một phần 360), chiếm 90%. Tính theo cách khác: toàn trình trên tổng số là 60%. Nộp trực tiếp 120 hồ sơ; đã số hóa 60/120 hồ sơ nộp giấy (50%). Đã giải quyết 1.170 hồ sơ, trong đó trước hạn và đúng hạn 1.164 hồ sơ (99,5%), quá hạn 06 hồ sơ; đang giải quyết 05 hồ sơ, không có hồ sơ quá hạn.'],
    ['reports', '04/06 báo cáo định kỳ đến hạn được gửi đúng hạn (66,7%); còn 01 báo cáo gửi chậm, 01 báo cáo chưa gửi.'],
    ['training', '08/10 cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (80%); chưa đạt mục tiêu phấn đấu 100%, còn 02 người. Trong kỳ có 08 lượt người dự 01 khóa tập huấn.'],
    ['inspections', 'Tiến hành 02 cuộc kiểm tra công vụ (01 cuộc đột xuất); phát hiện 01 trường hợp vi phạm, đã xử lý 01 trường hợp.'],
    ['commendations', 'Khen thưởng 01 tập thể (giấy khen). Xử lý 01 trường hợp (khiển trách).'],
    ['tasks', 'Trong 11 nhiệm vụ tại Phụ lục: hoàn thành 01 nhiệm vụ; đang thực hiện 01 nhiệm vụ; thực hiện thường xuyên 06 nhiệm vụ; chưa đến thời điểm thực hiện 02 nhiệm vụ (chờ văn bản chỉ đạo của tỉnh); quá hạn 01 nhiệm vụ (số thứ tự 4, quá hạn 12 ngày; cơ quan chủ trì: Phòng Văn hóa - Xã hội).'],
    ['online meetings ahead', '- Tổ chức trực tuyến ít nhất 12 trong 20 cuộc dự kiến 6 tháng cuối năm để đạt tỷ lệ 60% cả năm;'],
    ['meetings still allowed', '- Số hội nghị, cuộc họp cả năm không quá 108 cuộc (giảm tối thiểu 10% so với năm 2025); 6 tháng cuối năm không quá 58 cuộc;'],
    ['tasks due', '- Hoàn thành 01 nhiệm vụ đến hạn trong 6 tháng cuối năm (số thứ tự 8);'],
    ['causes that people entered', '- Nhiệm vụ số 4: Chờ hướng dẫn về chức năng, nhiệm vụ;'],
    ['difficulties', '- Phòng Kinh tế: Đường truyền chưa ổn định.'],
  ])('tells %s', (_, sentence) => {
    expect(body.join('\n')).toContain(sentence)
  })

  test('has a row an indicator, this period beside the base', () => {
    const table = body.find((line) => line.startsWith('TT | Chỉ tiêu | Chỉ tiêu giao | Kỳ này | Cùng kỳ năm trước | So sánh | Đánh giá'))!.split('\n')
    expect(table).toHaveLength(14)
    expect(table[1]).toBe('1 | Tỷ lệ hội nghị, cuộc họp trực tuyến | Tối thiểu 60% | 30/50 (60,0%) | - | - | Đạt')
    expect(table[2]).toBe('2 | Mức giảm số hội nghị, cuộc họp | Giảm tối thiểu 10% | 50 | 60 | giảm 16,7% | Vượt')
    expect(table[7]).toBe('7 | Tỷ lệ được tập huấn kỹ năng số | Phấn đấu 100% | 8/10 (80,0%) | - | - | Chưa đạt')
    expect(table[9]).toBe('9 | Số cuộc họp vượt thời gian quy định | - | 1 | - | - | Không đặt chỉ tiêu')
  })

  test('tells proposals that name nobody from those to a superior', () => {
    const given = (levels: readonly string[]): string => textFor({ sheets: { ...SHEETS, difficulties: levels.map((level, index) => ({ unit: 'Phòng Kinh tế', proposal: `Việc ${index + 1}`, level })) } })
    expect(given(['', 'UBND tỉnh'])).toContain('\nKính đề nghị UBND tỉnh Ninh Bình:\n- Việc 2.\nĐề xuất, kiến nghị khác:\n- Việc 1.\n')
    expect(given([''])).toContain('2. Đề xuất, kiến nghị\n- Việc 1.\n')
  })

  test('leaves what is settled out of the difficulties', () => {
    expect(body.join('\n')).not.toContain('Không in')
  })

  test('lists the tasks with state and evidence, and the meetings over their time', () => {
    const [, tasks, overruns, missed] = model.sections.slice(1).map(({ blocks }) => blocks.map(textOf).join('\n'))
    expect(model.sections.slice(1).map((_, index) => linesOf(model, index + 1)[0])).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V'])
    expect(tasks).toContain('Phòng Văn hóa - Xã hội | Thường xuyên | Quá hạn 12 ngày, chưa hoàn thành | ')
    expect(tasks).toContain('| Hằng năm | Hoàn thành | 120/BC-UBND')
    expect(tasks).toContain('| Cuối năm 2026 | Đang thực hiện (trong hạn), tiến độ 60% | ')
    expect(overruns).toContain('03/01/2026 | Họp số 31 | Quán triệt, triển khai | 360 phút | 240 phút')
    expect(missed).toContain('Tỷ lệ văn bản được số hóa: 94%\n1 | 05/01/2026 | 61/SNV; Văn bản đến 61; Sở Nội vụ | Chưa số hóa')
    expect(missed).toContain('1 | 01/01/2026 | 1/KH-UBND; Văn bản 1; Sở Nội vụ | Gửi, nhận bản giấy')
    expect(missed).toContain('1 |  | Văn phòng HĐND và UBND xã | 8/10 người (80,0%)')
    expect(missed).toContain('1 | 25/5/2026 | Báo cáo tháng; Tháng 5/2026 | Chậm hạn\n2 | 25/6/2026 | Báo cáo tháng; Tháng 6/2026 | Chưa gửi')
    expect(body).toContain('Các nội dung chưa bảo đảm theo từng chỉ tiêu nêu tại Phụ lục IV.')
  })

  test('keeps the fingerprint at the figures, away from the page that is signed', () => {
    expect(body.join('\n')).not.toContain('Dấu vết')
    const marked = model.sections[1]!.blocks.findIndex((block) => /Dấu vết dữ liệu: [0-9a-f]{4}(-[0-9a-f]{4}){3}\.$/.test(textOf(block)))
    expect(marked).toBeGreaterThan(0)
    // Above the tables: below them it stood alone on a page at times.
    expect(marked).toBeLessThan(model.sections[1]!.blocks.findIndex(({ kind }) => kind === 'table'))
  })

  test('names neither persons nor the unit of a case', () => {
    const text = textFor()
    expect(text).not.toContain('Không Nêu')
    expect(text).not.toContain('Nguyễn Văn Mẫu')
  })
})

describe('a report of the year', () => {
  const asked = { period: '2026', asOf: day(2027, 1, 15) }

  test('judges finally and gives the direction of the next year', () => {
    const text = textFor(asked)
    expect(text).toContain('Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư\nnăm 2026')
    expect(text).toContain('V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027')
    expect(text).toContain('so với năm 2025 (120 cuộc, số liệu nhập theo tháng; nguồn: Sổ họp của các xã trước sắp xếp), vượt 48,3 điểm phần trăm so với chỉ tiêu năm 2026 (giảm tối thiểu 10%).')
    expect(text).toContain('không đạt chỉ tiêu 100%.')
    expect(text).toContain('- Số hội nghị, cuộc họp năm 2027 không quá 45 cuộc (giảm tối thiểu 10% so với năm 2026);')
    expect(text).toContain('Chưa có số liệu hồ sơ TTHC của các tháng 7, 8, 9, 10, 11, 12.')
  })

  test('never says «không đạt» of what the plan only strives for', () => {
    const row = textFor(asked).split('\n').find((line) => line.includes('| Phấn đấu 100% |'))
    expect(row).toMatch(/Chưa đạt$/)
  })
})

describe('other periods', () => {
  test.each([
    ['Q2/2026', 'quý II/2026', 'QUÝ III/2026'],
    ['T6/2026', 'tháng 6/2026', 'THÁNG 7/2026'],
    ['9T/2026', '9 tháng đầu năm 2026', '3 THÁNG CUỐI NĂM'],
    ['6T-cuoi/2026', '6 tháng cuối năm 2026', '6 THÁNG ĐẦU NĂM 2027'],
    ['01/01/2026-15/06/2026', 'từ ngày 01/01/2026 đến ngày 15/6/2026', 'THỜI GIAN TỚI'],
  ])('%s', (period, label, ahead) => {
    const model = modelFor({ period, asOf: day(2027, 1, 31) })
    // A range of days is not said twice.
    const days = label.startsWith('từ') ? 'như sau:' : '(số liệu từ ngày'
    expect(linesOf(model).join('\n')).toContain(`báo cáo kết quả thực hiện ${label} ${days}`)
    expect(headings(model)[4]).toBe(`V. PHƯƠNG HƯỚNG, NHIỆM VỤ ${ahead}`)
  })

  test('closed as Decree 09/2019 says, the half-year begins in December', () => {
    expect(textFor({ set: { periodRule: 'nd09' } })).toContain('(số liệu từ ngày 15/12/2025 đến hết ngày 14/6/2026)')
  })
})

describe('a report that is not final', () => {
  test.each<[string, Asked, readonly string[]]>([
    ['of complete data has no mark', {}, []],
    ['of a period that goes on is a draft', { asOf: day(2026, 6, 14) }, ['DỰ THẢO']],
    ['with findings to mend is a draft', { hasErrors: true }, ['DỰ THẢO']],
    ['with something left to fill in is a draft', { sheets: EMPTY_SHEETS }, ['DỰ THẢO']],
    ['of sample data says so', { isSample: true, set: { unitKind: 'ward' } }, ['DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA PHƯỜNG']],
  ])('%s', (_, asked, marks) => {
    expect(modelFor(asked).marks).toEqual(marks)
  })

  test('says up to which day figures go, and judges them in the table alone', () => {
    const text = textFor({ asOf: day(2026, 6, 14) })
    expect(text).toContain('đến hết ngày 14/6/2026, số liệu tạm tính) như sau:')
    expect(text).toContain('Tính đến hết ngày 14/6/2026 (số liệu tạm tính), UBND xã tổ chức')
    expect(text).toContain('Tính đến hết ngày 31/5/2026 (số liệu tạm tính), số hội nghị, cuộc họp là')
    expect(text).not.toContain('đạt mức chỉ tiêu cả năm')
    expect(text).toMatch(/(Đạt|Vượt|Chưa đạt) \(tạm tính\)/)
  })
})

describe('an empty workbook', () => {
  const text = textFor({ sheets: EMPTY_SHEETS })

  test.each([
    'Chưa có số liệu về tuyên truyền, phổ biến, quán triệt.',
    'Chưa có số liệu về văn bản hành chính ban hành trong kỳ.',
    'Chưa có số liệu về số hóa văn bản.',
    'Chưa có số liệu về văn bản trao đổi với cơ quan nhà nước.',
    'Chưa có số liệu về hội nghị, cuộc họp trong kỳ.',
    'Chưa có số liệu về thời gian hội nghị, cuộc họp.',
    'Chưa có số liệu hồ sơ TTHC trong kỳ.',
    'Chưa có số liệu về báo cáo định kỳ.',
    'Chưa có số liệu về tập huấn kỹ năng số.',
    'Chưa có số liệu về kiểm tra công vụ.',
    'Chưa có số liệu về khen thưởng, xử lý.',
    'Chưa có số liệu về nhiệm vụ tại Phụ lục.',
    'Chưa có số liệu để đánh giá.',
    '(đơn vị bổ sung)',
    'Khó khăn, vướng mắc: Không.',
    'Trong kỳ các đơn vị không có đề xuất, kiến nghị.',
  ])('says «%s»', (sentence) => {
    expect(text).toContain(sentence)
  })

  test('never shows a share of nothing', () => {
    expect(text).not.toMatch(/(^|[^\d,])0(,0+)?%/m)
    expect(text).not.toMatch(/\b0+ (cuộc|văn bản|hồ sơ|nhiệm vụ)/)
  })

  test('without any sheet says so too', () => {
    expect(textFor({ sheets: {} })).toContain('Chưa có số liệu về khó khăn, vướng mắc của các cơ quan, đơn vị.')
  })
})

describe('a workbook with half of its sheets', () => {
  const there = ['meetings', 'procedures', 'tasks', 'publicity', 'units']
  const text = textFor({ sheets: Object.fromEntries(there.map((id) => [id, SHEETS[id]!])) })

  test.each([
    'Chưa có số liệu về văn bản hành chính ban hành trong kỳ.\nChưa có số liệu về số hóa văn bản.\nChưa có số liệu về văn bản trao đổi với cơ quan nhà nước.',
    'UBND xã tổ chức 50 hội nghị, cuộc họp, trong đó 30 cuộc trực tuyến, chiếm 60%, đạt mức chỉ tiêu cả năm (tối thiểu 60%).',
    'Số hội nghị, cuộc họp là 50 cuộc; không có số liệu cùng kỳ năm 2025 để so sánh.',
    'Có 02/02 chỉ tiêu có số liệu đạt hoặc vượt mức đề ra:',
    '- Chưa có số liệu của 05 chỉ tiêu: mức giảm số văn bản hành chính; tỷ lệ văn bản được số hóa; tỷ lệ văn bản trao đổi dưới dạng điện tử; tỷ lệ được tập huấn kỹ năng số; tỷ lệ báo cáo gửi đúng hạn;',
    '- Không có số liệu cùng kỳ năm 2025 để so sánh của 01 chỉ tiêu: mức giảm số hội nghị, cuộc họp.',
    'Chưa có số liệu về khó khăn, vướng mắc của các cơ quan, đơn vị.',
    '2 | Mức giảm số hội nghị, cuộc họp | Giảm tối thiểu 10% | 50 | - | - | Chưa có số liệu so sánh',
  ])('says «%s»', (sentence) => {
    expect(text).toContain(sentence)
  })

  test('shows no figure of what is missing', () => {
    expect(text).not.toMatch(/được số hóa \(|tiếp nhận \d+ văn bản đến|kiểm tra công vụ \(/)
  })
})

describe('the same period a year earlier', () => {
  const lastYear = SHEETS['meetings']!.slice(0, 48).map((row) => ({ ...row, date: String(row['date']).replace('2026', '2025') }))
  const rowFor = (earlier: typeof lastYear) => {
    const text = textFor({ sheets: { ...SHEETS, meetings: SHEETS['meetings']!.concat(earlier) } })
    return text.split('\n').find((line) => line.startsWith('1 | Tỷ lệ hội nghị, cuộc họp trực tuyến'))
  }

  test('stands beside this one, and the difference in percentage points', () => {
    expect(rowFor(lastYear)).toBe('1 | Tỷ lệ hội nghị, cuộc họp trực tuyến | Tối thiểu 60% | 30/50 (60,0%) | 30/48 (62,5%) | giảm 2,5 điểm phần trăm | Đạt')
  })

  test('is left out where the register began later: a part is not compared with a whole', () => {
    const later = lastYear.filter(({ date }) => !date.endsWith('/1/2025'))
    expect(rowFor(later)).toBe('1 | Tỷ lệ hội nghị, cuộc họp trực tuyến | Tối thiểu 60% | 30/50 (60,0%) | - | - | Đạt')
  })
})

describe('a reduction without a base', () => {
  test('still shows the count of the period, and says that there is nothing to compare', () => {
    const text = textFor({ sheets: { ...SHEETS, previousYear: [] } })
    expect(text).toContain('Số hội nghị, cuộc họp là 50 cuộc; không có số liệu cùng kỳ năm 2025 để so sánh.')
    expect(text).toContain('2 | Mức giảm số hội nghị, cuộc họp | Giảm tối thiểu 10% | 50 | - | - | Chưa có số liệu so sánh')
    expect(text).toContain('- Phấn đấu số hội nghị, cuộc họp giảm tối thiểu 10%;')
  })

  test('is compared with the counted rows of the year before where nobody typed a base', () => {
    const meetings = SHEETS['meetings']!.concat(SHEETS['meetings']!.slice(0, 40).map((row) => ({ ...row, date: String(row['date']).replace('2026', '2025') })))
    expect(textFor({ sheets: { ...SHEETS, meetings, previousYear: [] } })).toContain(
      'Số hội nghị, cuộc họp là 50 cuộc, tăng 10 cuộc (tăng 25%) so với cùng kỳ năm 2025 (40 cuộc); chưa đạt chỉ tiêu cả năm (giảm tối thiểu 10%).',
    )
  })
})

describe('the choices behind the figures', () => {
  test('that would change a verdict are told with what they would give', () => {
    const text = textFor()
    expect(text).toContain('\nCách tính:\n- ')
    expect(text).toContain('Cách tính hồ sơ trên môi trường số: trực tuyến và hồ sơ giấy đã số hóa (tỷ lệ hồ sơ TTHC xử lý trên môi trường số: nếu toàn trình trên tổng số thì 60%, chưa đạt;')
  })

  test('that differ from the default are told', () => {
    expect(textFor({ set: { hybrid: 'online' } })).toContain('Cuộc họp kết hợp: tính là trực tuyến')
  })

  test('words follow the kind of commune and the province', () => {
    const text = textFor({ set: { unitKind: 'phường', commune: 'Hoa Lư', province: 'thành phố Huế', kinhGui: 'Không' } })
    expect(text).toContain('UBND phường Hoa Lư báo cáo')
    expect(text).toContain('(chờ văn bản chỉ đạo của thành phố)')
    expect(text).not.toContain('Kính gửi')
    expect(text).not.toContain('Như trên')
    expect(text).not.toMatch(/UBND xã[^ ]/)
  })
})

function turnedRound<T>(rows: readonly T[]): T[] {
  return rows.map((_, index) => rows[rows.length - 1 - index]!)
}

describe('whatever the data', () => {
  // WORDING of official documents: praise without a figure, abbreviations, words that accuse, levels that are gone.
  const FORBIDDEN = [
    'KPI', 'cơ bản', 'tương đối tốt', 'hoàn thành xuất sắc', 'huyện', 'Một cửa', 'lách', 'gian lận', 'đứng đầu bảng', 'xếp thứ', 'đứng cuối',
    'cố tình', 'thiếu trách nhiệm', 'vi phạm thời gian', 'TM. CHỦ TỊCH', 'TM. UBND', 'TL. ỦY BAN', '138/QĐ-UBND', '1069/QĐ-UBND',
    'TTPVHCC', 'DVCTT', 'giảm -', 'tăng -', 'NaN', 'undefined', 'null', 'Nề nếp',
  ]

  test.each<[string, Asked]>([
    ['half a year', {}],
    ['a year', { period: '2026', asOf: day(2027, 1, 15) }],
    ['provisional figures', { asOf: day(2026, 6, 14) }],
    ['nothing', { sheets: EMPTY_SHEETS }],
  ])('no word stands in a report of %s that embarrasses an office', (_, asked) => {
    const text = textFor(asked)
    expect(FORBIDDEN.filter((word) => text.includes(word))).toEqual([])
    expect(text.normalize('NFC')).toBe(text)
  })

  test('equal data give equal bytes and one fingerprint, other data another', () => {
    const reportOf = (sheets: Sheets) => {
      const report = makeReport(inputFor({ sheets }))
      if (report instanceof Refusal) throw new Error(report.code)
      return report
    }
    expect(toDocx(reportOf(SHEETS).model)).toEqual(toDocx(reportOf(SHEETS).model))
    const fewer = { ...SHEETS, meetings: SHEETS['meetings']!.slice(1) }
    expect(reportOf(SHEETS).fingerprint).toBe(reportOf(SHEETS).fingerprint)
    expect(reportOf(fewer).fingerprint).not.toBe(reportOf(SHEETS).fingerprint)
  })

  test('the order of rows does not matter', () => {
    const turned = { ...SHEETS, meetings: turnedRound(SHEETS['meetings']!), documents: turnedRound(SHEETS['documents']!) }
    expect(textFor({ sheets: turned })).toBe(textFor())
  })

  test('more tasks than a Google Doc holds are refused', () => {
    const tasks = Array.from({ length: 2_501 }, (_, index) => ({ ordinal: index + 1, content: 'Việc', leadUnit: 'Văn phòng', deadline: 'Thường xuyên' }))
    const refused = reportModel(inputFor({ sheets: { ...SHEETS, tasks } }))
    expect(refused instanceof Refusal && refusalSentence(refused)).toContain('Báo cáo có 2.501 nhiệm vụ, vượt giới hạn 2.500')
  })
})
