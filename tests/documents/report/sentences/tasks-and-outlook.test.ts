import { describe, expect, test } from 'vitest'
import { aheadOf } from '../../../../src/documents/report/ahead.ts'
import { spellOutFirstUses } from '../../../../src/documents/report/abbreviations.ts'
import { dashes } from '../../../../src/documents/report/blocks.ts'
import type { TaskCounts, TaskLine, Tasks, TaskState } from '../../../../src/documents/report/facts/tasks.ts'
import { inspectionSentences, publicitySentence, unitsSentence } from '../../../../src/documents/report/sentences/direction.ts'
import { documentsAsThing } from '../../../../src/documents/report/sentences/document-reduction.ts'
import { meetingsAsThing } from '../../../../src/documents/report/sentences/meeting-reduction.ts'
import { allowanceSentence, onlineNeededSentence } from '../../../../src/documents/report/sentences/outlook.ts'
import { taskSentences, taskStateWords } from '../../../../src/documents/report/sentences/tasks.ts'
import { paragraph, type Block } from '../../../../src/documents/model.ts'
import { day, periodNamed, wordsFor } from '../support.ts'

const HALF = wordsFor('6T/2026')
const NONE: Record<TaskState, number> = { done: 0, overdue: 0, inProgress: 0, notStarted: 0, continuous: 0, waiting: 0, paused: 0, cancelled: 0 }

function line(more: Partial<TaskLine> = {}): TaskLine {
  return {
    ordinal: '7', content: 'Việc', leadUnit: 'Phòng Văn hóa - Xã hội', deadline: 'Quý II', state: 'inProgress', lateDays: 0,
    completion: 'unknown', due: day(2026, 6, 30), progress: null, result: '', difficulty: null, assignedBy: null, ...more,
  }
}

function counted(total: number, counts: Partial<Record<TaskState, number>> = {}, more: Partial<TaskCounts> = {}): TaskCounts {
  return { total, counts: { ...NONE, ...counts }, doneLate: 0, overdue: [], ...more }
}

function tasks(ofPlan: TaskCounts, more: Partial<Tasks> = {}): Tasks {
  const { ofOthers = counted(0) } = more
  return { total: ofPlan.total + ofOthers.total, ofPlan, ofOthers, overdue: [...ofPlan.overdue, ...ofOthers.overdue], hasDue: true, lines: [], ...more }
}

describe('tasks', () => {
  test('are told by state, what is nothing left out', () => {
    expect(taskSentences(tasks(counted(11, { done: 2, inProgress: 2, continuous: 5, waiting: 2 })), HALF)).toEqual([
      'Trong 11 nhiệm vụ tại Phụ lục: hoàn thành 02 nhiệm vụ; đang thực hiện 02 nhiệm vụ; thực hiện thường xuyên 05 nhiệm vụ; chưa đến thời điểm thực hiện 02 nhiệm vụ (chờ văn bản chỉ đạo của tỉnh); không có nhiệm vụ quá hạn.',
    ])
  })

  test('overdue are named by number, days and lead', () => {
    const overdue = [line({ state: 'overdue', lateDays: 12 }), line({ ordinal: null, leadUnit: null, state: 'overdue', lateDays: 3 })]
    expect(taskSentences(tasks(counted(11, { done: 9 }, { overdue, doneLate: 1 })), HALF)[0]).toBe(
      'Trong 11 nhiệm vụ tại Phụ lục: hoàn thành 09 nhiệm vụ (chậm hạn 01 nhiệm vụ); quá hạn 02 nhiệm vụ (số thứ tự 7, quá hạn 12 ngày; cơ quan chủ trì: Phòng Văn hóa - Xã hội; quá hạn 03 ngày).',
    )
  })

  test('overdue are counted alone where naming them would fill a page', () => {
    const late = (count: number): string => {
      const overdue = Array.from({ length: count }, () => line({ state: 'overdue', lateDays: 12 }))
      return taskSentences(tasks(counted(200, { done: 200 - count }, { overdue })), HALF)[0]!
    }
    expect(late(11)).toBe('Trong 200 nhiệm vụ tại Phụ lục: hoàn thành 189 nhiệm vụ; quá hạn 11 nhiệm vụ.')
    expect(late(10).match(/số thứ tự/g)).toHaveLength(10)
  })

  test('of other documents are told apart, with the document of each that is overdue', () => {
    const late = line({ ordinal: '12', state: 'overdue', lateDays: 12, assignedBy: '21/KH-UBND' })
    const ofOthers = counted(2, { done: 1 }, { overdue: [late] })
    expect(taskSentences(tasks(counted(11, { done: 11 }), { ofOthers }), HALF)).toEqual([
      'Trong 11 nhiệm vụ tại Phụ lục: hoàn thành 11 nhiệm vụ; không có nhiệm vụ quá hạn.',
      'Ngoài ra, trong 02 nhiệm vụ do văn bản khác giao: hoàn thành 01 nhiệm vụ; quá hạn 01 nhiệm vụ (số thứ tự 12, quá hạn 12 ngày; cơ quan chủ trì: Phòng Văn hóa - Xã hội; văn bản giao: 21/KH-UBND).',
    ])
    expect(taskSentences(tasks(counted(0), { ofOthers: counted(1, { done: 1 }) }), HALF)).toEqual([
      'Trong 01 nhiệm vụ do văn bản khác giao: hoàn thành 01 nhiệm vụ; không có nhiệm vụ quá hạn.',
    ])
  })

  test.each<[Partial<Tasks>, string]>([
    [{ hasDue: false }, 'Chưa có nhiệm vụ nào đến hạn trong kỳ.'],
    [{ total: null }, 'Chưa có số liệu về nhiệm vụ tại Phụ lục.'],
    [{ total: 0 }, 'Trong kỳ không có nhiệm vụ được giao.'],
  ])('%j', (more, sentence) => {
    expect(taskSentences(tasks(counted(11, { inProgress: 11 }), more), HALF).at(-1)).toBe(sentence)
  })

  test.each<[Partial<TaskLine>, string]>([
    [{ state: 'done', completion: 'early' }, 'Hoàn thành trước hạn'],
    [{ state: 'done', completion: 'onTime' }, 'Hoàn thành đúng hạn'],
    [{ state: 'done', completion: 'late', lateDays: 5 }, 'Hoàn thành nhưng chậm hạn (quá hạn 05 ngày)'],
    [{ state: 'done' }, 'Hoàn thành'],
    [{ state: 'overdue', lateDays: 12 }, 'Quá hạn 12 ngày, chưa hoàn thành'],
    [{ state: 'inProgress' }, 'Đang thực hiện (trong hạn)'],
    [{ state: 'inProgress', due: null, progress: 0.805 }, 'Đang thực hiện, tiến độ 80,5%'],
    [{ state: 'notStarted', due: null }, 'Chưa thực hiện'],
    [{ state: 'continuous' }, 'Thực hiện thường xuyên'],
    [{ state: 'waiting' }, 'Chưa đến thời điểm thực hiện (chờ văn bản chỉ đạo của tỉnh)'],
    [{ state: 'paused' }, 'Tạm dừng'],
    [{ state: 'cancelled' }, 'Không thực hiện'],
  ])('in the list: %j', (more, words) => {
    expect(taskStateWords(line(more), HALF)).toBe(words)
  })
})

describe('what the rest of the year needs', () => {
  const target = { numerator: 3, denominator: 5 }

  test.each([
    [{ online: 28, held: 50, planned: 20 }, 'Tổ chức trực tuyến ít nhất 14 trong 20 cuộc dự kiến 6 tháng cuối năm để đạt tỷ lệ 60% cả năm.'],
    [{ online: 38, held: 50, planned: 20 }, 'Tổ chức trực tuyến ít nhất 04 trong 20 cuộc dự kiến 6 tháng cuối năm để đạt tỷ lệ 60% cả năm.'],
    [{ online: 9, held: 30, planned: 20 }, 'Tỷ lệ hội nghị, cuộc họp trực tuyến không còn khả năng đạt 60%: kể cả tổ chức trực tuyến toàn bộ 20 cuộc còn lại, tỷ lệ cả năm là 58%.'],
    [{ online: 42, held: 50, planned: 20 }, 'Duy trì tỷ lệ hội nghị, cuộc họp trực tuyến cả năm đạt tối thiểu 60%.'],
    [{ online: 20, held: 50, planned: 0 }, 'Phấn đấu tỷ lệ hội nghị, cuộc họp trực tuyến cả năm đạt tối thiểu 60%.'],
  ])('of meetings online: %j', (ahead, sentence) => {
    expect(onlineNeededSentence(ahead, target, '6 tháng cuối năm', HALF)).toBe(sentence)
  })

  const tenth = { numerator: 1, denominator: 10 }

  test.each([
    [{ limit: 108, used: 50 }, 'Số hội nghị, cuộc họp cả năm không quá 108 cuộc (giảm tối thiểu 10% so với năm 2025); 6 tháng cuối năm không quá 58 cuộc.'],
    [{ limit: 50, used: 50 }, 'Số hội nghị, cuộc họp cả năm không quá 50 cuộc (giảm tối thiểu 10% so với năm 2025); đến nay đã đủ số lượng này.'],
    [{ limit: 45, used: 50 }, 'Số hội nghị, cuộc họp đến nay là 50 cuộc, nhiều hơn 05 cuộc so với mức tối đa cả năm (45 cuộc, giảm tối thiểu 10% so với năm 2025).'],
    [{ limit: 45, used: null }, 'Số hội nghị, cuộc họp cả năm không quá 45 cuộc (giảm tối thiểu 10% so với năm 2025).'],
  ])('of reductions: %j', (allowance, sentence) => {
    expect(allowanceSentence({ ...allowance, target: tenth }, meetingsAsThing(HALF), '6 tháng cuối năm', HALF)).toBe(sentence)
  })

  test('says nothing without a base', () => {
    expect(allowanceSentence(null, documentsAsThing(HALF), '6 tháng cuối năm', HALF)).toBeNull()
  })

  test.each([
    ['6T/2026', '6 THÁNG CUỐI NĂM', '6 tháng cuối năm'],
    ['6T-cuoi/2026', '6 THÁNG ĐẦU NĂM 2027', null],
    ['2026', 'NĂM 2027', null],
    ['Q3/2026', 'QUÝ IV/2026', 'quý IV/2026'],
    ['Q1/2026', 'QUÝ II/2026', 'trong thời gian còn lại của năm'],
    ['T12/2026', 'THÁNG 1/2027', null],
    ['9T/2026', '3 THÁNG CUỐI NĂM', 'trong thời gian còn lại của năm'],
    ['01/01/2026-31/12/2026', 'THỜI GIAN TỚI', null],
  ])('ahead of %s lies %s', (name, title, restOfYear) => {
    expect(aheadOf(periodNamed(name))).toMatchObject({ title, restOfYear })
  })
})

describe('direction', () => {
  const channels = [{ count: 6, words: 'tin, bài trên cổng thông tin điện tử' }, { count: 0, words: 'không kể' }, { count: 10, words: 'lượt phát trên hệ thống truyền thanh' }]

  test.each([
    [{ conferences: 2, online: 1, attended: 115, eligible: 120, channels }, 'Tổ chức 02 hội nghị quán triệt (01 hội nghị trực tiếp, 01 hội nghị trực tuyến) với 115/120 đảng viên, cán bộ, công chức, viên chức, người lao động tham gia (95,8%); 06 tin, bài trên cổng thông tin điện tử; 10 lượt phát trên hệ thống truyền thanh.'],
    [{ conferences: 2, online: 2, attended: 115, eligible: null, channels: [] }, 'Tổ chức 02 hội nghị quán triệt (trực tuyến) với 115 lượt người tham gia.'],
    [{ conferences: 0, online: 0, attended: 0, eligible: null, channels }, 'Có 06 tin, bài trên cổng thông tin điện tử; 10 lượt phát trên hệ thống truyền thanh.'],
    [{ conferences: 0, online: 0, attended: 0, eligible: null, channels: [] }, 'Trong kỳ không phát sinh hoạt động tuyên truyền, phổ biến, quán triệt.'],
  ])('publicity %j', (facts, sentence) => {
    expect(publicitySentence(facts, HALF)).toBe(sentence)
  })

  test.each([
    [{ count: 4, unannounced: 2, violations: 1, handled: 1 }, 'Tiến hành 04 cuộc kiểm tra công vụ (02 cuộc đột xuất); phát hiện 01 trường hợp vi phạm, đã xử lý 01 trường hợp.'],
    [{ count: 4, unannounced: 0, violations: 2, handled: 0 }, 'Tiến hành 04 cuộc kiểm tra công vụ; phát hiện 02 trường hợp vi phạm, chưa xử lý.'],
    [{ count: 1, unannounced: 1, violations: 0, handled: 0 }, 'Tiến hành 01 cuộc kiểm tra công vụ (đột xuất). Qua kiểm tra không phát hiện vi phạm.'],
    [{ count: 4, unannounced: 2, violations: 0, handled: 0 }, 'Tiến hành 04 cuộc kiểm tra công vụ (02 cuộc đột xuất). Qua kiểm tra không phát hiện vi phạm.'],
    [{ count: 4, unannounced: 2, selfChecks: 1, violations: 0, handled: 0, shortcomings: 1, toRemedy: 2, remedied: 1 }, 'Tiến hành 04 cuộc kiểm tra công vụ (02 cuộc đột xuất, 01 cuộc tự kiểm tra). Qua kiểm tra không phát hiện vi phạm. Có 01 cuộc kiểm tra phát hiện tồn tại, hạn chế. 02 cuộc kiểm tra có yêu cầu khắc phục, đã khắc phục 01/02 cuộc.'],
    [{ count: 1, unannounced: 0, violations: 1, handled: 0, toRemedy: 1, remedied: 0 }, 'Tiến hành 01 cuộc kiểm tra công vụ; phát hiện 01 trường hợp vi phạm, chưa xử lý. 01 cuộc kiểm tra có yêu cầu khắc phục, chưa khắc phục xong.'],
    [{ count: 0, unannounced: 0, violations: 0, handled: 0 }, 'Trong kỳ không tiến hành cuộc kiểm tra nào.'],
    [null, 'Chưa có số liệu về kiểm tra công vụ.'],
  ])('inspections %j', (facts, sentence) => {
    expect(inspectionSentences(facts && { selfChecks: 0, shortcomings: 0, toRemedy: 0, remedied: 0, ...facts }).join(' ')).toBe(sentence)
  })

  test('units are counted, duties that nobody noted left out', () => {
    const duties = [{ done: 8, words: 'xây dựng kế hoạch' }, { done: null, words: 'rà soát' }, { done: 0, words: 'bổ sung tiêu chí' }]
    expect(unitsSentence({ total: 10, duties })).toBe('08/10 cơ quan, đơn vị đã xây dựng kế hoạch; chưa có đơn vị bổ sung tiêu chí.')
    expect(unitsSentence({ total: 10, duties: [{ done: null, words: 'rà soát' }] })).toBe('Chưa có số liệu về việc triển khai tại các cơ quan, đơn vị.')
  })
})

const textsOf = (blocks: readonly Block[]): string[] => blocks.map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))

describe('the blocks of a report', () => {
  test('lines of a list end with «;», the last with «.», whatever they ended with', () => {
    expect(textsOf(dashes(['một.', 'hai;', 'ba']))).toEqual(['- một;', '- hai;', '- ba.'])
  })

  test('abbreviations are written out once, where running text first has them', () => {
    const blocks = [paragraph('body', 'Kế hoạch số 104/KH-UBND của UBND xã.'), paragraph('tableLeft', 'TTHC'), paragraph('body', 'UBND xã, HĐND xã, hồ sơ TTHC.')]
    expect(textsOf(spellOutFirstUses(blocks))).toEqual([
      'Kế hoạch số 104/KH-UBND của Ủy ban nhân dân (UBND) xã.',
      'TTHC',
      'UBND xã, Hội đồng nhân dân (HĐND) xã, hồ sơ thủ tục hành chính (TTHC).',
    ])
  })
})
