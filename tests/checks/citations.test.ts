import { describe, expect, test } from 'vitest'
import { citationsIn, conflictingCitation } from '../../src/checks/citations.ts'
import { formatDay } from '../../src/vietnamese/date.ts'

/** «Nghị định 30/2020/NĐ-CP 05/3/2020»: words, number and day of each. */
const cited = (text: string): string[] =>
  citationsIn(text).map(({ words, written, day, dated }) => [words, written, day === null ? dated : formatDay(day)].filter(Boolean).join(' '))

describe('a sentence cites', () => {
  test.each<[string, string[]]>([
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;', ['Nghị định 30/2020/NĐ-CP 05/3/2020']],
    ['Thực hiện Nghị quyết số 12-NQ/TW ngày 16/3/2022 và Kết luận 226-KL/TW, ngày 11/12/2025', ['Nghị quyết 12-NQ/TW 16/3/2022', 'Kết luận 226-KL/TW 11/12/2025']],
    ['Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;', ['Tổ chức chính quyền địa phương 72/2025/QH15 16/6/2025']],
    ['Luật số 72/2025/QH15; Luật Bảo vệ bí mật nhà nước số 117/2025/QH15', ['Luật 72/2025/QH15', 'Bảo vệ bí mật nhà nước 117/2025/QH15']],
    ['Căn cứ các Nghị định số 42/2022/NĐ-CP, số 118/2025/NĐ-CP ngày 9/6/2025 và số 61/2018/NĐ-CP', ['Nghị định 42/2022/NĐ-CP', 'Nghị định 118/2025/NĐ-CP 09/6/2025', 'Nghị định 61/2018/NĐ-CP']],
    ['Thông tư liên tịch số 02/2014/TTLT-BNV-BTC; Chương trình hành động số 08-CTr/ĐU', ['Thông tư liên tịch 02/2014/TTLT-BNV-BTC', 'Chương trình hành động 08-CTr/ĐU']],
    ['Ủy ban nhân dân xã ban hành kèm theo quyết định số 12/QĐ-UBND ngày 02/01/2026', ['quyết định 12/QĐ-UBND 02/01/2026']],
    ['Quyết định số: 45/2018/QĐ-TTg ngày 09/11/2018; Công văn 25/UBND-VP ngày 2.6.2026', ['Quyết định 45/2018/QĐ-TTg 09/11/2018', 'Công văn 25/UBND-VP 02/6/2026']],
    ['Công điện số 03/CĐ-TTg ngày 15-01-2026, Quyết định số 10/QĐ-UBND ngày 31/6/2026', ['Công điện 03/CĐ-TTg 15/01/2026', 'Quyết định 10/QĐ-UBND 31/6/2026']],
    ['khoản 2 Điều 7 Thông tư số 03/2025/TT-VPCP', ['Thông tư 03/2025/TT-VPCP']],
    ['Kết luận số 226 - KL/TW; Quyết định số 534 /QĐ-TTg', ['Kết luận 226 - KL/TW', 'Quyết định 534 /QĐ-TTg']],
    ['Tỷ lệ 60/40, đạt 35/50 cuộc; từ 01/7-31/12/2026; (15/KH-UBND); , số 5/KH-UBND', []],
    ['Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025', []],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })
})

test('a citation is quoted as it stands, in a list without its kind', () => {
  expect(citationsIn('Theo kế hoạch số 5/KH-UBND ngày 01/6/2026, số 7/KH-UBND.').map(({ text }) => text)).toEqual(['kế hoạch số 5/KH-UBND', 'số 7/KH-UBND'])
})

describe('kind and symbol', () => {
  test.each([
    ['Kế hoạch số 138/QĐ-UBND ngày 25/4/2026', 'Kế hoạch số 138/QĐ-UBND'], ['Thực hiện kế hoạch số 138/QĐ-UBND', 'kế hoạch số 138/QĐ-UBND'],
    ['Báo cáo số 05/BC-UBND, số 06/TB-UBND', 'số 06/TB-UBND'], ['Tờ trình 12/KH-VP', 'Tờ trình 12/KH-VP'],
  ])('disagree: %s', (text, conflict) => {
    expect(conflictingCitation(text)).toBe(conflict)
  })

  test.each([
    'Nghị quyết số 110/2023/QH15', 'Quy định số 178-QĐ/TW', 'Công văn số 15/SNV-CCHC', 'Văn bản số 15/KH-UBND', 'Nghị định số 42/2022/NĐ-CP, số 61/2018/NĐ-CP',
    'Quy chế ban hành kèm theo Quyết định số 10/QĐ-UBND', 'Thông báo kết luận số 15/TB-UBND', 'Chương trình công tác số 08/CTr-UBND',
  ])('agree: %s', (text) => {
    expect(conflictingCitation(text)).toBeNull()
  })
})
