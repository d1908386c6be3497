import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../../src/indicators/indicator.ts'
import type { CarryingOut, RegisteredDocuments } from '../../../../src/documents/report/facts/documents.ts'
import type { MeetingKind } from '../../../../src/documents/report/facts/meetings.ts'
import type { Procedures } from '../../../../src/documents/report/facts/procedures.ts'
import { commendationSentence } from '../../../../src/documents/report/sentences/conduct.ts'
import { comparedSentence } from '../../../../src/documents/report/sentences/compared.ts'
import { carryingOutList, digitisedSentences, exchangedSentences, registeredSentences } from '../../../../src/documents/report/sentences/documents.ts'
import { kindsSentence, overlapSentence, sentAheadSentence } from '../../../../src/documents/report/sentences/meeting-kinds.ts'
import { periodicReportsSentence } from '../../../../src/documents/report/sentences/periodic-reports.ts'
import { procedureSentences } from '../../../../src/documents/report/sentences/procedures.ts'
import { trainingSentences } from '../../../../src/documents/report/sentences/training.ts'
import { day, figureFor, measured, withoutData, wordsFor } from '../support.ts'

const HALF = wordsFor('6T/2026')
const PROVISIONAL = wordsFor('6T/2026', { asOf: day(2026, 6, 14) })

describe('a share against the same period a year earlier', () => {
  const share = (parts: readonly [number, number]): Figure => figureFor('online', parts, HALF)

  test.each<[readonly [number, number], readonly [number, number], string]>([
    [[30, 50], [30, 48], 'So với cùng kỳ năm 2025 (30/48, 62,5%), tỷ lệ giảm 2,5 điểm phần trăm.'],
    [[40, 50], [5, 8], 'So với cùng kỳ năm 2025 (05/08, 62,5%), tỷ lệ tăng 17,5 điểm phần trăm.'],
    [[30, 50], [6, 10], 'So với cùng kỳ năm 2025 (06/10, 60%), tỷ lệ không đổi.'],
    [[1501, 2500], [3, 5], 'So với cùng kỳ năm 2025 (03/05, 60%), tỷ lệ tăng 0,04 điểm phần trăm.'],
  ])('%j after %j', (now, before, sentence) => {
    expect(comparedSentence(share(now), share(before), HALF)).toBe(sentence)
  })

  test('says nothing where one of them is not known', () => {
    const none = withoutData('online', HALF).figure
    expect([comparedSentence(share([1, 2]), none, HALF), comparedSentence(none, share([1, 2]), HALF), comparedSentence(share([1, 2]), undefined, HALF)]).toEqual([null, null, null])
  })
})

describe('documents issued to carry the plan out', () => {
  const letter = (number: number): CarryingOut => ({ kind: 'Công văn', number: `${number}/UBND-VHXH`, date: day(2026, 6, 8), subject: 'V/v triển khai Kế hoạch số 104/KH-UBND' })

  test('are named with number, day and subject', () => {
    expect(carryingOutList([letter(15), { ...letter(16), kind: null, subject: 'V/v triển khai Kế hoạch số 104/KH-UBND;' }], HALF)).toEqual({
      lead: 'UBND xã đã ban hành 02 văn bản về việc triển khai thực hiện:',
      lines: [
        'Công văn số 15/UBND-VHXH ngày 08/6/2026 (V/v triển khai Kế hoạch số 104/KH-UBND)',
        'Văn bản số 16/UBND-VHXH ngày 08/6/2026 (V/v triển khai Kế hoạch số 104/KH-UBND)',
      ],
    })
    expect(carryingOutList([], HALF)).toBeNull()
  })

  test('of many only the first are', () => {
    const list = carryingOutList(Array.from({ length: 13 }, (_, index) => letter(index + 1)), HALF)
    expect(list?.lines).toHaveLength(11)
    expect(list?.lines[10]).toBe('03 văn bản khác')
  })
})

describe('documents by kind', () => {
  const registered: RegisteredDocuments = { kinds: [{ label: 'Quyết định', count: 12 }, { label: 'Công văn', count: 1 }], incoming: 140, carryingOut: [] }
  const issued = (current: number | null) => ({ ...withoutData('fifteen', HALF), current, previous: null, isTyped: false, source: null, until: day(2026, 6, 30), months: [], gaps: { current: [], previous: [] } })

  test.each<[number | null, RegisteredDocuments | null, string[]]>([
    [13, registered, ['Theo loại: quyết định 12 văn bản; công văn 01 văn bản.', 'Trong kỳ tiếp nhận 140 văn bản đến.']],
    [16, { ...registered, incoming: 0 }, ['Theo loại: quyết định 12 văn bản; công văn 01 văn bản; văn bản khác 03 văn bản.']],
    [null, { ...registered, kinds: [] }, ['Trong kỳ tiếp nhận 140 văn bản đến.']],
    [13, null, []],
  ])('of %s issued', (current, facts, sentences) => {
    expect(registeredSentences(facts, issued(current), HALF)).toEqual(sentences)
  })

  test('are not told while the count ends on another day', () => {
    expect(registeredSentences(registered, issued(13), PROVISIONAL)).toEqual(['Trong kỳ tiếp nhận 140 văn bản đến.'])
  })

  test('both registers stand apart, and every form of exchange', () => {
    const digitised = { ...measured('ninetyFive', [97, 100], HALF), outgoing: { numerator: 40, denominator: 40 }, incoming: { numerator: 57, denominator: 60 } }
    expect(digitisedSentences(digitised, HALF)[1]).toBe('Văn bản đi: 40/40 văn bản (100%); văn bản đến: 57/60 văn bản (95%).')
    expect(digitisedSentences({ ...digitised, outgoing: { numerator: 0, denominator: 0 } }, HALF)).toHaveLength(1)
    const exchanged = { ...measured('whole', [8, 10], HALF), outgoing: null, both: 3, paper: 1, unknown: 1 }
    expect(exchangedSentences(exchanged, HALF)[1]).toBe(
      'Có 03 văn bản gửi, nhận cả bản điện tử và bản giấy; 01 văn bản chỉ gửi, nhận bản giấy; 01 văn bản chưa ghi rõ hình thức gửi, nhận.',
    )
  })
})

describe('meetings by kind', () => {
  const kind = (label: string | null, held: number, sentAhead: number | null): MeetingKind => ({
    label, held, online: 0, hybrid: 0, inPerson: held, unknownForm: 0, paperless: null, sentAhead, over: 0,
  })

  test('are told in the order of the list', () => {
    expect(kindsSentence([kind('Quán triệt, triển khai', 1, 0), kind('Giao ban', 30, 0), kind(null, 2, 0)])).toBe(
      'Theo loại: quán triệt, triển khai 01 cuộc; giao ban 30 cuộc; chưa rõ loại 02 cuộc.',
    )
    expect(kindsSentence([])).toBeNull()
  })

  test.each<[MeetingKind[], string | null]>([
    [[kind('Giao ban', 30, 20), kind('Sơ kết', 1, 1)], '21/31 cuộc họp có tài liệu gửi trước, chiếm 67,7%.'],
    [[kind('Giao ban', 30, 30)], '30/30 cuộc họp có tài liệu gửi trước, chiếm 100%.'],
    [[kind('Giao ban', 30, 0)], 'Trong kỳ chưa có cuộc họp nào gửi tài liệu trước.'],
    [[kind('Giao ban', 30, null)], 'Chưa có số liệu về việc gửi tài liệu trước cuộc họp.'],
    [[], null],
  ])('papers sent ahead: %#', (kinds, sentence) => {
    expect(sentAheadSentence(kinds, HALF)).toBe(sentence)
  })

  test.each([
    [[0, 86], 'Không có cuộc họp trùng người chủ trì hoặc phòng họp.'],
    [[2, 86], 'Có 02 cặp cuộc họp trùng người chủ trì hoặc phòng họp.'],
    [[0, 0], null],
  ] as const)('at one time: %j', (parts, sentence) => {
    expect(overlapSentence(measured('tally', parts, HALF))).toBe(sentence)
  })
})

describe('dossiers', () => {
  const facts = (more: Partial<Procedures>, words = HALF): string[] => procedureSentences({
    ...measured('ninetyFive', [1900, 2000], words), received: 2000, fullOnline: 1200, partialOnline: 550, missingMonths: [],
    resolved: null, inTime: null, late: null, pendingInTime: null, pendingLate: null, inPerson: null, post: null, digitised: 150, electronicResults: null, otherWays: [], ...more,
  }, words)
  const otherWays: Procedures['otherWays'] = [
    { way: 'fullOnline', fraction: { numerator: 1200, denominator: 2000 } },
    { way: 'anyOnline', fraction: { numerator: 1750, denominator: 2000 } },
    { way: 'onlineService', fraction: { numerator: 1750, denominator: 1800 } },
  ]

  test('are told by every other denominator, that of all online beside the main one', () => {
    expect(facts({ otherWays })[1]).toBe('Tính theo cách khác: toàn trình trên tổng số là 60%; trực tuyến trên hồ sơ thuộc TTHC có dịch vụ công trực tuyến là 97,2%.')
    const words = wordsFor('6T/2026', { procedures: 'fullOnline' })
    expect(facts({ otherWays: otherWays.slice(1) }, words)[1]).toBe('Tính theo cách khác: trực tuyến trên tổng số là 87,5%; trực tuyến trên hồ sơ thuộc TTHC có dịch vụ công trực tuyến là 97,2%.')
  })

  test('handed in otherwise are told by channel, and the paper ones digitised', () => {
    expect(facts({ inPerson: 240, post: 10 })[1]).toBe('Nộp trực tiếp 240 hồ sơ; qua dịch vụ bưu chính công ích 10 hồ sơ; đã số hóa 150/250 hồ sơ nộp giấy (60%).')
    expect(facts({ inPerson: 0, post: null, digitised: 0 })).toHaveLength(1)
  })

  test('settled ones have their electronic results', () => {
    expect(facts({ digitised: 0, resolved: 1950, electronicResults: 1900 })[2]).toBe('Trả kết quả điện tử 1.900/1.950 hồ sơ đã giải quyết (97,4%).')
    expect(facts({ digitised: 0, resolved: 1950, electronicResults: 0 })).toHaveLength(2)
  })
})

describe('training and commendations', () => {
  test('courses, turns and leaders stand beside the staff trained', () => {
    expect(trainingSentences({ ...measured('whole', [48, 60], HALF), courses: 3, turns: 45, leaders: 5 }, HALF).slice(1)).toEqual([
      'Trong kỳ có 45 lượt người dự 03 khóa tập huấn.',
      '05 người đã được tập huấn kỹ năng lãnh đạo, quản lý trong môi trường số.',
    ])
  })

  test('commendations are told by form', () => {
    const given = { groups: 2, persons: 5, others: 0, unknown: 0, cases: 0, measures: [] }
    expect(commendationSentence({ ...given, forms: [{ label: 'giấy khen', count: 6 }, { label: 'biểu dương', count: 1 }] })).toBe('Khen thưởng 02 tập thể, 05 cá nhân (giấy khen 06, biểu dương 01).')
    expect(commendationSentence({ ...given, forms: [{ label: 'giấy khen', count: 7 }] })).toBe('Khen thưởng 02 tập thể, 05 cá nhân (giấy khen).')
  })
})

describe('of none', () => {
  test.each([
    [digitisedSentences({ ...measured('ninetyFive', [0, 12], HALF), incoming: { numerator: 0, denominator: 4 }, outgoing: { numerator: 0, denominator: 8 } }, HALF).join(' '),
      'Không có văn bản nào trong 12 văn bản đi, đến không mật được số hóa (0%); chưa đạt, thấp hơn 95 điểm phần trăm so với chỉ tiêu cả năm (tối thiểu 95%). Văn bản đi: không có văn bản nào trong 08 văn bản (0%); văn bản đến: không có văn bản nào trong 04 văn bản (0%).'],
    [exchangedSentences({ ...measured('whole', [0, 3], HALF), outgoing: null, both: 0, paper: 3, unknown: 0 }, HALF)[0],
      'Không có văn bản nào trong 03 văn bản không mật trao đổi với cơ quan nhà nước được gửi, nhận dưới dạng điện tử (0%); chưa đạt chỉ tiêu 100%.'],
    [periodicReportsSentence({ ...measured('whole', [0, 5], HALF), late: 1, unsent: 4 }, HALF),
      'Không có báo cáo nào trong 05 báo cáo định kỳ đến hạn được gửi đúng hạn (0%); còn 01 báo cáo gửi chậm, 04 báo cáo chưa gửi.'],
    [trainingSentences({ ...measured('whole', [0, 30], HALF), courses: 0, turns: 0, leaders: 0 }, HALF)[0],
      'Không có người nào trong 30 cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (0%); chưa đạt mục tiêu phấn đấu 100%, còn 30 người.'],
  ])('%#', (sentence, expected) => {
    expect(sentence).toBe(expected)
  })

  test('training that goes on has no verdict', () => {
    expect(trainingSentences({ ...measured('whole', [4, 5], PROVISIONAL), courses: 0, turns: 0, leaders: 0 }, PROVISIONAL)).toEqual([
      'Tính đến hết ngày 14/6/2026 (số liệu tạm tính), 04/05 cán bộ, công chức, viên chức đã được tập huấn kỹ năng số (80%).',
    ])
  })
})
