import { describe, expect, test } from 'vitest'
import type { OnlineMeetings } from '../../../../src/documents/report/facts/meetings.ts'
import type { Reduction } from '../../../../src/documents/report/facts/reduction.ts'
import { communeWideSentence, overrunSentence, paperlessSentence } from '../../../../src/documents/report/sentences/meeting-limits.ts'
import { meetingReductionSentences } from '../../../../src/documents/report/sentences/meeting-reduction.ts'
import { onlineSentences } from '../../../../src/documents/report/sentences/online-meetings.ts'
import type { Words } from '../../../../src/documents/report/words.ts'
import { day, measured, withoutData, wordsFor } from '../support.ts'

const HALF = wordsFor('6T/2026')
const YEAR = wordsFor('2026')

function online(parts: readonly [number, number] | null, more: Partial<OnlineMeetings> = {}, words = HALF): OnlineMeetings {
  return {
    ...(parts === null ? withoutData('online', words) : measured('online', parts, words)),
    hybrid: 0, unknownForm: 0, attended: 0, otherLocal: 0, ...more,
  }
}

describe('meetings held online', () => {
  test.each<[string, readonly [number, number] | null, Words, string]>([
    ['at the target', [30, 50], HALF, 'UBND xã tổ chức 50 hội nghị, cuộc họp, trong đó 30 cuộc trực tuyến, chiếm 60%, đạt mức chỉ tiêu cả năm (tối thiểu 60%).'],
    ['above it', [95, 150], HALF, 'UBND xã tổ chức 150 hội nghị, cuộc họp, trong đó 95 cuộc trực tuyến, chiếm 63,3%, vượt 3,3 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 60%).'],
    ['below it', [26, 50], HALF, 'UBND xã tổ chức 50 hội nghị, cuộc họp, trong đó 26 cuộc trực tuyến, chiếm 52%; chưa đạt, thấp hơn 8 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 60%).'],
    ['just below it', [1499, 2500], HALF, 'UBND xã tổ chức 2.500 hội nghị, cuộc họp, trong đó 1.499 cuộc trực tuyến, chiếm 59,96%; chưa đạt, thấp hơn 0,04 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 60%).'],
    ['none online', [0, 8], HALF, 'UBND xã tổ chức 08 hội nghị, cuộc họp, không có cuộc nào trực tuyến; chưa đạt chỉ tiêu cả năm (tối thiểu 60%).'],
    ['a year at the target', [60, 100], YEAR, 'UBND xã tổ chức 100 hội nghị, cuộc họp, trong đó 60 cuộc trực tuyến, chiếm 60%, đạt chỉ tiêu năm 2026 (tối thiểu 60%).'],
    ['a year above it', [7, 10], YEAR, 'UBND xã tổ chức 10 hội nghị, cuộc họp, trong đó 07 cuộc trực tuyến, chiếm 70%, vượt 10 điểm phần trăm so với chỉ tiêu năm 2026 (tối thiểu 60%).'],
    ['a year below it', [52, 100], YEAR, 'UBND xã tổ chức 100 hội nghị, cuộc họp, trong đó 52 cuộc trực tuyến, chiếm 52%; không đạt chỉ tiêu năm 2026 (tối thiểu 60%), thấp hơn 8 điểm phần trăm.'],
    ['without data', null, HALF, 'Chưa có số liệu về hội nghị, cuộc họp trong kỳ.'],
    ['without a meeting', [0, 0], HALF, 'Trong kỳ không phát sinh hội nghị, cuộc họp do UBND xã tổ chức.'],
  ])('%s', (_, parts, words, sentence) => {
    expect(onlineSentences(online(parts, {}, words), words)).toEqual([sentence])
  })

  test('says up to which day figures go that are not final, without a verdict', () => {
    const words = wordsFor('6T/2026', { asOf: day(2026, 6, 14) })
    expect(onlineSentences(online([28, 45], {}, words), words)).toEqual([
      'Tính đến hết ngày 14/6/2026 (số liệu tạm tính), UBND xã tổ chức 45 hội nghị, cuộc họp, trong đó 28 cuộc trực tuyến, chiếm 62,2%.',
    ])
  })

  test('tells what goes with the figure: hybrid, unknown form, meetings of others', () => {
    const facts = online([26, 50], { hybrid: 5, unknownForm: 3, attended: 12, otherLocal: 4 })
    expect(onlineSentences(facts, HALF).slice(1)).toEqual([
      'Nếu tính cả 05 cuộc kết hợp trực tiếp và trực tuyến, tỷ lệ là 62%.',
      'Có 03 cuộc chưa ghi rõ hình thức, tính vào tổng số, không tính là trực tuyến.',
      'Ngoài số liệu trên, UBND xã dự 12 hội nghị, cuộc họp do cấp trên tổ chức; Đảng ủy, HĐND, UBMTTQ, đoàn thể xã tổ chức 04 hội nghị, cuộc họp.',
    ])
  })

  test('tells the strict share when hybrid meetings count as online', () => {
    const words = wordsFor('6T/2026', { hybrid: 'online' })
    expect(onlineSentences(online([31, 50], { hybrid: 5 }, words), words)).toEqual([
      'UBND xã tổ chức 50 hội nghị, cuộc họp, trong đó 31 cuộc trực tuyến (kể cả 05 cuộc kết hợp trực tiếp và trực tuyến), chiếm 62%, vượt 2 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 60%).',
      'Nếu không tính 05 cuộc kết hợp trực tiếp và trực tuyến, tỷ lệ là 52%.',
    ])
  })

  test('names the kind of commune and what is counted', () => {
    const words = wordsFor('6T/2026', { unitKind: 'ward', meetings: 'conferences', attended: 'included' })
    expect(onlineSentences(online([6, 10], {}, words), words)[0]).toBe(
      'UBND phường tổ chức và tham dự 10 hội nghị, trong đó 06 cuộc trực tuyến, chiếm 60%, đạt mức chỉ tiêu cả năm (tối thiểu 60%).',
    )
  })
})

function reduction(current: number | null, previous: number | null, more: Partial<Reduction> = {}, words = HALF): Reduction {
  const parts = previous === null || current === null ? null : ([previous - current, previous] as const)
  return {
    ...(parts === null ? withoutData('tenth', words) : measured('tenth', parts, words)),
    current, previous, isTyped: false, source: null, until: day(2026, 6, 30), months: [], gaps: { current: [], previous: [] }, ...more,
  }
}

describe('the number of meetings', () => {
  test.each<[string, [number | null, number | null], Words, string]>([
    ['fallen to the target', [45, 50], HALF, 'Số hội nghị, cuộc họp là 45 cuộc, giảm 05 cuộc (giảm 10%) so với cùng kỳ năm 2025 (50 cuộc), đạt mức chỉ tiêu cả năm (giảm tối thiểu 10%).'],
    ['fallen further', [42, 50], HALF, 'Số hội nghị, cuộc họp là 42 cuộc, giảm 08 cuộc (giảm 16%) so với cùng kỳ năm 2025 (50 cuộc), vượt 6 điểm phần trăm so với chỉ tiêu cả năm (giảm tối thiểu 10%).'],
    ['fallen too little', [47, 50], HALF, 'Số hội nghị, cuộc họp là 47 cuộc, giảm 03 cuộc (giảm 6%) so với cùng kỳ năm 2025 (50 cuộc); chưa đạt, thấp hơn 4 điểm phần trăm so với chỉ tiêu cả năm (giảm tối thiểu 10%).'],
    ['unchanged', [50, 50], HALF, 'Số hội nghị, cuộc họp là 50 cuộc, bằng cùng kỳ năm 2025 (50 cuộc); chưa đạt chỉ tiêu cả năm (giảm tối thiểu 10%).'],
    ['risen', [56, 50], HALF, 'Số hội nghị, cuộc họp là 56 cuộc, tăng 06 cuộc (tăng 12%) so với cùng kỳ năm 2025 (50 cuộc); chưa đạt chỉ tiêu cả năm (giảm tối thiểu 10%).'],
    ['without a base', [45, null], HALF, 'Số hội nghị, cuộc họp là 45 cuộc; không có số liệu cùng kỳ năm 2025 để so sánh.'],
    ['none now', [0, 12], HALF, 'Trong kỳ không phát sinh hội nghị, cuộc họp (cùng kỳ năm 2025: 12 cuộc), giảm 100%.'],
    ['without data', [null, null], HALF, 'Chưa có số liệu về hội nghị, cuộc họp trong kỳ.'],
    ['a year fallen to the target', [90, 100], YEAR, 'Số hội nghị, cuộc họp là 90 cuộc, giảm 10 cuộc (giảm 10%) so với năm 2025 (100 cuộc), đạt chỉ tiêu năm 2026 (giảm tối thiểu 10%).'],
    ['a year risen', [112, 100], YEAR, 'Số hội nghị, cuộc họp là 112 cuộc, tăng 12 cuộc (tăng 12%) so với năm 2025 (100 cuộc); không đạt chỉ tiêu năm 2026 (giảm tối thiểu 10%).'],
  ])('%s', (_, [current, previous], words, sentence) => {
    expect(meetingReductionSentences(reduction(current, previous, {}, words), words)[0]).toBe(sentence)
  })

  test('names the source of a base typed by month', () => {
    const facts = reduction(45, 50, { isTyped: true, source: 'sổ họp của các xã trước sắp xếp' })
    expect(meetingReductionSentences(facts, HALF)[0]).toContain(
      'so với cùng kỳ năm 2025 (50 cuộc, số liệu nhập theo tháng; nguồn: sổ họp của các xã trước sắp xếp), đạt',
    )
    expect(meetingReductionSentences({ ...facts, source: null }, HALF)[0]).toContain('(50 cuộc, số liệu nhập theo tháng), đạt')
  })

  test('tells the months of which the register has nothing, of either year', () => {
    const gaps = { current: [1, 2], previous: [6] }
    expect(meetingReductionSentences(reduction(45, 50, { gaps }), HALF).slice(1)).toEqual([
      'Sổ không ghi hội nghị, cuộc họp nào của các tháng 1, 2 năm 2026.', 'Sổ không ghi hội nghị, cuộc họp nào của tháng 6 năm 2025.',
    ])
    expect(meetingReductionSentences(reduction(45, null, { gaps }), HALF)).toHaveLength(1)
  })

  test('compares up to its own last day while the period goes on', () => {
    const words = wordsFor('6T/2026', { asOf: day(2026, 6, 14) })
    expect(meetingReductionSentences(reduction(45, 50, { until: day(2026, 5, 31) }, words), words)[0]).toBe(
      'Tính đến hết ngày 31/5/2026 (số liệu tạm tính), số hội nghị, cuộc họp là 45 cuộc, giảm 05 cuộc (giảm 10%) so với cùng kỳ năm 2025 (50 cuộc).',
    )
  })

  test('says «chưa đạt» of a missed year where the setting asks for it', () => {
    const words = wordsFor('2026', { notMetWord: 'notYetMet' })
    expect(meetingReductionSentences(reduction(95, 100, {}, words), words)[0]).toContain(
      '; chưa đạt chỉ tiêu năm 2026 (giảm tối thiểu 10%), thấp hơn 5 điểm phần trăm.',
    )
  })
})

describe('limits of meetings', () => {
  test.each([
    [[0, 48], 'Không có hội nghị, cuộc họp nào vượt thời gian quy định (trong 48 cuộc ghi đủ giờ).'],
    [[3, 48], 'Có 03 hội nghị, cuộc họp vượt thời gian quy định (Phụ lục III).'],
    [[0, 0], 'Chưa có số liệu về thời gian hội nghị, cuộc họp.'],
  ] as const)('over their time: %j', (parts, sentence) => {
    expect(overrunSentence(measured('tally', parts, HALF), 'Phụ lục III', HALF)).toBe(sentence)
  })

  test.each([
    [0, 0, 'Trong kỳ không tổ chức hội nghị toàn xã.'],
    [2, 2, 'Tổ chức 02 hội nghị toàn xã (Kết luận số 226-KL/TW: không quá 03 hội nghị một năm).'],
    [1, 4, 'Đã tổ chức 04 hội nghị toàn xã, nhiều hơn 01 hội nghị so với mức tối đa; lý do: (đơn vị bổ sung).'],
    [null, 0, 'Chưa có số liệu về hội nghị toàn xã.'],
  ])('of the whole commune: %s in the period, %s in the year', (held, heldInYear, sentence) => {
    expect(communeWideSentence({ held, heldInYear }, HALF)).toBe(sentence)
  })

  test('meetings without paper have no verdict', () => {
    expect(paperlessSentence(measured('none', [20, 50], HALF), HALF)).toBe('20/50 cuộc họp không giấy tờ, chiếm 40%.')
    expect(paperlessSentence(withoutData('none', HALF), HALF)).toBe('Chưa có số liệu về họp không giấy tờ.')
  })
})
