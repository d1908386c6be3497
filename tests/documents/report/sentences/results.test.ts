import { describe, expect, test } from 'vitest'
import type { Procedures } from '../../../../src/documents/report/facts/procedures.ts'
import type { Reduction } from '../../../../src/documents/report/facts/reduction.ts'
import { commendationSentence, draftSentences, handlingSentence, satisfactionSentence } from '../../../../src/documents/report/sentences/conduct.ts'
import { documentReductionSentences } from '../../../../src/documents/report/sentences/document-reduction.ts'
import { digitisedSentences, exchangedSentences } from '../../../../src/documents/report/sentences/documents.ts'
import { periodicReportsSentence } from '../../../../src/documents/report/sentences/periodic-reports.ts'
import { procedureSentences } from '../../../../src/documents/report/sentences/procedures.ts'
import { trainingSentences } from '../../../../src/documents/report/sentences/training.ts'
import { day, measured, withoutData, wordsFor } from '../support.ts'

const HALF = wordsFor('6T/2026')
const NO_COURSES = { courses: 0, turns: 0, leaders: 0 }
const YEAR = wordsFor('2026')

function documents(current: number | null, previous: number | null): Reduction {
  return {
    ...(previous === null || current === null ? withoutData('fifteen', HALF) : measured('fifteen', [previous - current, previous], HALF)),
    current, previous, isTyped: false, source: null, until: day(2026, 6, 30), months: [], gaps: { current: [], previous: [] },
  }
}

describe('documents issued', () => {
  test.each([
    [340, 400, 'UBND xã ban hành 340 văn bản hành chính, giảm 60 văn bản (giảm 15%) so với cùng kỳ năm 2025 (400 văn bản), đạt mức chỉ tiêu cả năm (giảm tối thiểu 15%).'],
    [320, 400, 'UBND xã ban hành 320 văn bản hành chính, giảm 80 văn bản (giảm 20%) so với cùng kỳ năm 2025 (400 văn bản), vượt 5 điểm phần trăm so với chỉ tiêu cả năm (giảm tối thiểu 15%).'],
    [380, 400, 'UBND xã ban hành 380 văn bản hành chính, giảm 20 văn bản (giảm 5%) so với cùng kỳ năm 2025 (400 văn bản); chưa đạt, thấp hơn 10 điểm phần trăm so với chỉ tiêu cả năm (giảm tối thiểu 15%).'],
    [420, 400, 'UBND xã ban hành 420 văn bản hành chính, tăng 20 văn bản (tăng 5%) so với cùng kỳ năm 2025 (400 văn bản); chưa đạt chỉ tiêu cả năm (giảm tối thiểu 15%).'],
    [340, null, 'UBND xã ban hành 340 văn bản hành chính; không có số liệu cùng kỳ năm 2025 để so sánh.'],
    [0, null, 'Trong kỳ không phát sinh văn bản hành chính ban hành; không có số liệu cùng kỳ năm 2025 để so sánh.'],
  ])('%d now, %s before', (current, previous, sentence) => {
    expect(documentReductionSentences(documents(current, previous), HALF)).toEqual([
      sentence,
      'Số liệu không bao gồm văn bản quy phạm pháp luật, văn bản của HĐND, bản sao và số đã hủy.',
    ])
  })

  test('say that there is no data, and nothing more', () => {
    expect(documentReductionSentences(documents(null, null), HALF)).toEqual(['Chưa có số liệu về văn bản hành chính ban hành trong kỳ.'])
  })

  test('name the slips where they are left out', () => {
    const words = wordsFor('6T/2026', { documents: 'withoutSlips' })
    expect(documentReductionSentences(documents(340, 400), words)[1]).toBe(
      'Số liệu không bao gồm văn bản quy phạm pháp luật, văn bản của HĐND, bản sao, giấy mời, giấy giới thiệu, phiếu chuyển và số đã hủy.',
    )
  })
})

const APART = { incoming: null, outgoing: null }
const ELECTRONIC = { both: 0, paper: 0, unknown: 0 }

describe('documents digitised and exchanged', () => {
  test.each([
    [[1140, 1200], '1.140/1.200 văn bản đi, đến không mật được số hóa (95%), đạt mức chỉ tiêu cả năm (tối thiểu 95%).'],
    [[1080, 1200], '1.080/1.200 văn bản đi, đến không mật được số hóa (90%); chưa đạt, thấp hơn 5 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 95%).'],
    [[0, 0], 'Trong kỳ không phát sinh văn bản thuộc diện số hóa.'],
  ] as const)('digitised %j', (parts, sentence) => {
    expect(digitisedSentences({ ...measured('ninetyFive', parts, HALF), ...APART }, HALF)).toEqual([sentence])
  })

  test('without data', () => {
    expect(digitisedSentences({ ...withoutData('ninetyFive', HALF), ...APART }, HALF)).toEqual(['Chưa có số liệu về số hóa văn bản.'])
    expect(exchangedSentences({ ...withoutData('whole', HALF), outgoing: null, ...ELECTRONIC }, HALF)).toEqual([
      'Chưa có số liệu về văn bản trao đổi với cơ quan nhà nước.',
    ])
  })

  test.each([
    [[640, 640], HALF, '640/640 văn bản không mật trao đổi với cơ quan nhà nước được gửi, nhận dưới dạng điện tử (100%), đạt chỉ tiêu.'],
    [[637, 640], HALF, '637/640 văn bản không mật trao đổi với cơ quan nhà nước được gửi, nhận dưới dạng điện tử (99,5%); chưa đạt chỉ tiêu 100%.'],
    [[2999, 3000], HALF, '2.999/3.000 văn bản không mật trao đổi với cơ quan nhà nước được gửi, nhận dưới dạng điện tử (99,97%); chưa đạt chỉ tiêu 100%.'],
    [[637, 640], YEAR, '637/640 văn bản không mật trao đổi với cơ quan nhà nước được gửi, nhận dưới dạng điện tử (99,5%); không đạt chỉ tiêu 100%.'],
    [[0, 0], HALF, 'Trong kỳ không phát sinh văn bản trao đổi với cơ quan nhà nước.'],
  ] as const)('exchanged %j', (parts, words, sentence) => {
    expect(exchangedSentences({ ...measured('whole', parts, words), outgoing: null, ...ELECTRONIC }, words)).toEqual([sentence])
  })

  test('the outgoing share stands beside those exchanged', () => {
    const facts = { ...measured('whole', [637, 640], HALF), outgoing: { numerator: 300, denominator: 301 }, ...ELECTRONIC }
    expect(exchangedSentences(facts, HALF)[1]).toBe('Riêng văn bản đi: 300/301 văn bản (99,7%).')
  })
})

const NOTHING_SETTLED = {
  resolved: null, inTime: null, late: null, pendingInTime: null, pendingLate: null, inPerson: null, post: null, digitised: 0, electronicResults: null, otherWays: [],
}

function procedures(numerator: number, more: Partial<Procedures> = {}, words = HALF): Procedures {
  return {
    ...measured('ninetyFive', [numerator, 2000], words),
    received: 2000, fullOnline: 1200, partialOnline: 550, missingMonths: [], ...NOTHING_SETTLED, ...more,
  }
}

describe('dossiers of administrative procedures', () => {
  const ONLINE = 'riêng hồ sơ nộp trực tuyến 1.750 hồ sơ (toàn trình 1.200, một phần 550), chiếm 87,5%'

  test.each([
    [1900, `chiếm 95%, đạt mức chỉ tiêu cả năm (tối thiểu 95%); ${ONLINE}.`],
    [1960, `chiếm 98%, vượt 3 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 95%); ${ONLINE}.`],
    [1800, `chiếm 90%; chưa đạt, thấp hơn 5 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 95%); ${ONLINE}.`],
  ])('%d handled digitally', (numerator, rest) => {
    const count = `${String(numerator).slice(0, 1)}.${String(numerator).slice(1)}`
    expect(procedureSentences(procedures(numerator), HALF)).toEqual([
      `Tiếp nhận 2.000 hồ sơ TTHC (không tính kỳ trước chuyển sang); ${count} hồ sơ được xử lý trên môi trường số, ${rest}`,
    ])
  })

  test('are told by the chosen rule', () => {
    const rule = (procedures_: string) => wordsFor('6T/2026', { procedures: procedures_ })
    const text = (name: string) => procedureSentences(procedures(1900, {}, rule(name)), rule(name))[0]
    expect(text('fullOnline')).toContain('; 1.900 hồ sơ trực tuyến toàn trình, chiếm 95%, đạt')
    expect(text('anyOnline')).toContain('; 1.900 hồ sơ nộp trực tuyến (toàn trình 1.200, một phần 550), chiếm 95%, đạt')
    expect(text('onlineService')).toContain('; 1.900/2.000 hồ sơ thuộc TTHC có dịch vụ công trực tuyến được nộp trực tuyến, chiếm 95%, đạt')
  })

  test('name the months without data', () => {
    expect(procedureSentences(procedures(1900, { missingMonths: [4, 5] }), HALF)[1]).toBe('Chưa có số liệu hồ sơ TTHC của các tháng 4, 5.')
    expect(procedureSentences({ ...procedures(1900, { missingMonths: [4] }), ...withoutData('ninetyFive', HALF) }, HALF)).toEqual([
      'Chưa có số liệu hồ sơ TTHC của tháng 4.',
    ])
    expect(procedureSentences({ ...procedures(0), ...withoutData('ninetyFive', HALF) }, HALF)).toEqual(['Chưa có số liệu hồ sơ TTHC trong kỳ.'])
    expect(procedureSentences({ ...procedures(0), ...measured('ninetyFive', [0, 0], HALF), received: 0 }, HALF)).toEqual(['Trong kỳ không phát sinh hồ sơ TTHC.'])
  })

  test.each([
    [{ resolved: 1950, inTime: 1925, late: 25, pendingInTime: 50, pendingLate: 0 }, 'Đã giải quyết 1.950 hồ sơ, trong đó trước hạn và đúng hạn 1.925 hồ sơ (98,7%), quá hạn 25 hồ sơ; đang giải quyết 50 hồ sơ, không có hồ sơ quá hạn.'],
    [{ resolved: 100, inTime: 100, late: 0, pendingInTime: 3, pendingLate: 2 }, 'Đã giải quyết 100 hồ sơ, trong đó trước hạn và đúng hạn 100 hồ sơ (100%), không có hồ sơ quá hạn; đang giải quyết 05 hồ sơ, trong đó quá hạn 02 hồ sơ.'],
    [{ resolved: 100, inTime: null, late: null, pendingInTime: 0, pendingLate: 0 }, 'Đã giải quyết 100 hồ sơ; không còn hồ sơ đang giải quyết.'],
    [{ resolved: 100, inTime: null, late: null, pendingInTime: 7, pendingLate: null }, 'Đã giải quyết 100 hồ sơ; đang giải quyết trong hạn 07 hồ sơ.'],
    [{ resolved: 100, inTime: null, late: null, pendingInTime: null, pendingLate: 2 }, 'Đã giải quyết 100 hồ sơ; đang giải quyết quá hạn 02 hồ sơ.'],
    [{ resolved: 100, inTime: null, late: null, pendingInTime: 0, pendingLate: null }, 'Đã giải quyết 100 hồ sơ.'],
    [{ resolved: 100, inTime: 90, late: null, pendingInTime: null, pendingLate: null }, 'Đã giải quyết 100 hồ sơ, trong đó trước hạn và đúng hạn 90 hồ sơ (90%).'],
    [{ resolved: 0, inTime: null, late: null, pendingInTime: null, pendingLate: null }, 'Trong kỳ không có hồ sơ được giải quyết.'],
  ])('settled: %j', (settled, sentence) => {
    expect(procedureSentences(procedures(1900, settled), HALF)[1]).toBe(sentence)
  })
})

describe('training, periodic reports, satisfaction', () => {
  test.each([
    [[60, 60], HALF, '60/60 cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (100%), đạt mục tiêu phấn đấu.'],
    [[48, 60], HALF, '48/60 cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (80%); chưa đạt mục tiêu phấn đấu 100%, còn 12 người.'],
    [[48, 60], YEAR, '48/60 cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (80%); chưa đạt mục tiêu phấn đấu 100%, còn 12 người.'],
  ] as const)('trained %j', (parts, words, sentence) => {
    expect(trainingSentences({ ...measured('whole', parts, words), ...NO_COURSES }, words)).toEqual([sentence])
  })

  test('trained: no data', () => {
    expect(trainingSentences({ ...withoutData('whole', HALF), ...NO_COURSES }, HALF)).toEqual(['Chưa có số liệu về tập huấn kỹ năng số.'])
    expect(trainingSentences({ ...withoutData('whole', HALF), ...NO_COURSES, courses: 1, turns: 8 }, HALF)).toEqual([
      'Chưa có số liệu để tính tỷ lệ cán bộ, công chức, viên chức được tập huấn kỹ năng số.', 'Trong kỳ có 08 lượt người dự 01 khóa tập huấn.',
    ])
  })

  test.each([
    [[24, 24], 0, 0, '24/24 báo cáo định kỳ đến hạn được gửi đúng hạn (100%).'],
    [[22, 24], 1, 1, '22/24 báo cáo định kỳ đến hạn được gửi đúng hạn (91,7%); còn 01 báo cáo gửi chậm, 01 báo cáo chưa gửi.'],
    [[0, 0], 0, 0, 'Trong kỳ không có báo cáo định kỳ đến hạn.'],
    [[0, 0], 0, 3, 'Trong kỳ có 03 báo cáo định kỳ đến hạn, chưa gửi báo cáo nào.'],
  ] as const)('reports on time: %j', (parts, late, unsent, sentence) => {
    expect(periodicReportsSentence({ ...measured('whole', parts, HALF), late, unsent }, HALF)).toBe(sentence)
  })

  test('satisfaction has no verdict', () => {
    expect(satisfactionSentence({ satisfied: 480, ratings: 500 }, HALF)).toBe('480/500 lượt đánh giá hài lòng, chiếm 96%.')
    expect(satisfactionSentence(null, HALF)).toBe('Chưa có số liệu đánh giá sự hài lòng của người dân, doanh nghiệp.')
  })
})

describe('commendations, cases handled, drafts', () => {
  test.each([
    [{ groups: 2, persons: 5 }, 'Khen thưởng 02 tập thể, 05 cá nhân.'],
    [{ groups: 0, persons: 5 }, 'Khen thưởng 05 cá nhân.'],
    [{ groups: 0, persons: 0 }, 'Trong kỳ không phát sinh khen thưởng.'],
  ])('%j', (given, sentence) => {
    expect(commendationSentence({ others: 0, unknown: 0, ...given, cases: 0, measures: [], forms: [] })).toBe(sentence)
  })

  test.each([
    [1, [{ label: 'khiển trách', count: 1 }], 'Xử lý 01 trường hợp (khiển trách).'],
    [3, [{ label: 'khiển trách', count: 2 }, { label: 'cảnh cáo', count: 1 }], 'Xử lý 03 trường hợp (khiển trách 02, cảnh cáo 01).'],
    [2, [], 'Xử lý 02 trường hợp.'],
    [0, [], 'Không phát sinh trường hợp phải xử lý kỷ luật.'],
  ])('%d cases', (cases, measures, sentence) => {
    expect(handlingSentence({ groups: 0, persons: 0, others: 0, unknown: 0, cases, measures, forms: [] })).toBe(sentence)
  })

  test('drafts and reviews are counted by outcome', () => {
    const reviews = [
      { noun: 'văn bản quy phạm pháp luật', total: 5, outcomes: [{ label: 'giữ nguyên', count: 4 }, { label: 'bãi bỏ', count: 1 }] },
      { noun: 'thủ tục hành chính', total: 12, outcomes: [] },
    ]
    expect(draftSentences({ drafts: 8, returned: 2, reviews })).toEqual([
      'Xem xét 08 dự thảo văn bản, trả lại 02 dự thảo chưa bảo đảm yêu cầu.',
      'Rà soát 05 văn bản quy phạm pháp luật (giữ nguyên 04, bãi bỏ 01) và 12 thủ tục hành chính.',
    ])
    expect(draftSentences({ drafts: 0, returned: 0, reviews: [{ noun: 'nội quy, quy chế', total: 1, outcomes: [{ label: 'sửa đổi, bổ sung', count: 1 }] }] })).toEqual([
      'Rà soát 01 nội quy, quy chế (sửa đổi, bổ sung).',
    ])
    expect(draftSentences(null)).toEqual(['Chưa có số liệu về dự thảo, rà soát văn bản.'])
  })
})
