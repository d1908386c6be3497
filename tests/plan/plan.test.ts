// The plan as data is held to the plan's text.
import { describe, expect, test } from 'vitest'
import { BASES, PROVINCE_PLAN } from '../../src/plan/bases.ts'
import { COMMUNE_WIDE_LIMIT, DURATION_LIMITS, PLAN, TARGETS } from '../../src/plan/plan.ts'
import { BODY_SLIPS, TASK_SLIPS } from '../../src/plan/slips.ts'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { ALL_UNITS, standardUnits } from '../../src/plan/units.ts'
import { calendarOf, type Day } from '../../src/vietnamese/date.ts'
import { messageOf } from '../../src/vietnamese/messages.ts'
import { foldText } from '../../src/vietnamese/text.ts'
import { appendixRows, MENDED_TEXT, PLAN_TEXT } from './plan-text.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const spellings = (day: Day): string[] => {
  const { year, month, date } = calendarOf(day)
  return [`ngày ${twoDigits(date)} tháng ${month} năm ${year}`, `ngày ${date}/${month}/${year}`]
}
const isInText = (text: string): boolean => MENDED_TEXT.includes(text)

test('the text is the whole plan, from its title to the last row of its appendix', () => {
  expect(PLAN_TEXT.length).toBeGreaterThan(15_000)
  expect(PLAN_TEXT).toContain('## KẾ HOẠCH')
  expect(appendixRows()).toHaveLength(11)
})

describe('the tasks', () => {
  test('are the eleven rows of the appendix, in order', () => {
    expect(PLAN_TASKS.map(({ ordinal }) => String(ordinal))).toEqual(appendixRows().map(([ordinal]) => ordinal))
  })

  test.each(PLAN_TASKS)('task $ordinal has the words of the appendix in every column', (task) => {
    expect(appendixRows()[task.ordinal - 1]).toEqual([
      String(task.ordinal), task.content, task.leadUnits.join('; '), task.coordinatingUnits.join('; '), task.product,
      task.deadline,
    ])
    expect(task.clause).toContain(`Phụ lục ${task.ordinal}`)
  })

  test('are each led by a standard unit', () => {
    const known = new Set(standardUnits('xã').flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText))
    for (const { leadUnits } of PLAN_TASKS) {
      expect(leadUnits.filter((unit) => !known.has(foldText(unit)))).toEqual([])
    }
    expect(PLAN_TASKS.every(({ coordinatingUnits }) => coordinatingUnits.join() === ALL_UNITS)).toBe(true)
  })
})

describe('the slips', () => {
  test.each(TASK_SLIPS)('«$from» stands in the appendix and in no task', ({ from, to }) => {
    const appendix = PLAN_TEXT.slice(PLAN_TEXT.indexOf('<b>TT</b>'))
    expect(appendix).toContain(from)
    expect(JSON.stringify(PLAN_TASKS)).not.toContain(from)
    expect(JSON.stringify(PLAN_TASKS)).toContain(to)
  })

  test.each(BODY_SLIPS)('«$from» stands in the plan once', ({ from, to }) => {
    expect(PLAN_TEXT.split(from)).toHaveLength(2)
    expect(PLAN_TEXT).not.toContain(to)
  })
})

const DIGITAL = 'xử lý thủ tục hành chính trên môi trường số và số hóa văn bản đạt từ 95% trở lên'
const QUOTES: Readonly<Record<keyof typeof TARGETS, string>> = {
  onlineMeetings: 'trực tuyến đạt tối thiểu 60% tổng số hội nghị, cuộc họp trong năm',
  meetingReduction: 'phấn đấu giảm tối thiểu 10% số lượng hội nghị, cuộc họp',
  documentReduction: 'cắt giảm tối thiểu 15% số lượng văn bản hành chính ban hành so với năm trước',
  digitalProcedures: DIGITAL,
  digitisation: DIGITAL,
  electronicExchange: '100% văn bản trao đổi giữa các cơ quan hành chính nhà nước được thực hiện dưới dạng điện tử',
  digitalSkills: 'phấn đấu 100% cán bộ, công chức, viên chức được đào tạo kỹ năng số',
}

describe('the targets', () => {
  test.each(Object.entries(QUOTES))('%s is the percentage in «%s»', (name, quote) => {
    const { numerator, denominator } = TARGETS[name as keyof typeof TARGETS]
    expect(isInText(quote)).toBe(true)
    expect(quote).toContain(`${(numerator * 100) / denominator}%`)
  })

  test('only the one that the plan strives for is an aim', () => {
    expect(Object.entries(TARGETS).filter(([, { isAim }]) => isAim).map(([name]) => name)).toEqual(['digitalSkills'])
  })
})

describe('the limits', () => {
  test.each([
    ['dissemination', 'Hội nghị quán triệt, triển khai: không quá 1/2 ngày', 0.5],
    ['professional', 'hội nghị chuyên môn: không quá 01 ngày', 1],
    ['majorDiscussion', 'hội nghị quan trọng cần thảo luận sâu: không quá 1,5 ngày', 1.5],
  ])('%s lasts as long as «%s»', (kind, quote, days) => {
    expect(isInText(quote)).toBe(true)
    expect(DURATION_LIMITS[kind]).toEqual({
      minutes: days * 480, sessions: days * 2, clause: 'Kế hoạch số 104/KH-UBND, II.4',
    })
  })

  test('a day is 480 minutes and two sessions for every kind', () => {
    const limits = Object.values(DURATION_LIMITS)
    expect(limits).toHaveLength(10)
    for (const limit of limits) expect(limit!.minutes).toBe(limit!.sessions * 240)
  })

  test('three conferences of the whole commune come from the Conclusion, not from the plan', () => {
    expect(COMMUNE_WIDE_LIMIT).toEqual({ count: 3, clause: 'Kết luận số 226-KL/TW' })
    expect(PLAN_TEXT).not.toContain('hội nghị toàn xã')
  })
})

describe('the head and the foot', () => {
  test('number, date and issuer stand in the reference of the appendix', () => {
    const [day] = spellings(PLAN.issuedOn)
    expect(isInText(`(Kèm theo Kế hoạch số ${PLAN.number} ${day} của ${PLAN.issuer})`)).toBe(true)
    expect(isInText(PLAN.subject)).toBe(true)
    expect(isInText(PLAN.appendixTitle.toUpperCase())).toBe(true)
  })

  test('the recipients are those of the plan, in order and complete', () => {
    const start = MENDED_TEXT.indexOf('Nơi nhận:')
    const listed = MENDED_TEXT.slice(start, MENDED_TEXT.indexOf('TM. ỦY BAN')).split(' - ').slice(1)
    expect(listed.map((line) => line.trim().replace(/[;.]$/, ''))).toEqual([...PLAN.recipients])
  })

  test('the signature is that of the plan', () => {
    expect(isInText(PLAN.signature.join(' '))).toBe(true)
  })

  test('no name of the signer is kept', () => {
    expect(JSON.stringify(PLAN)).not.toContain('Hồng Quân')
  })
})

describe('the bases', () => {
  test.each(BASES)('$title is cited with its date, issuer and subject', ({ title, issuedOn, issuer, subject }) => {
    const cited = spellings(issuedOn).map((day) => `${title} ${day} của ${issuer} ${subject}`)
    expect(cited.some(isInText)).toBe(true)
  })

  test('the provincial plan is not to be printed: its kind and its number disagree', () => {
    expect(messageOf(PROVINCE_PLAN.issue!)).toBe(
      '«Kế hoạch số 138/QĐ-UBND»: tên loại và ký hiệu không khớp. Đối chiếu bản gốc trước khi ký.',
    )
    expect(isInText('Quyết định số 1069/QĐ-UBND năm 2026')).toBe(true)
    expect(BASES.filter(({ issue }) => issue !== null)).toEqual([PROVINCE_PLAN])
  })
})

describe('the units', () => {
  test.each(['xã', 'phường', 'đặc khu'])('of a %s have distinct names and spellings', (kind) => {
    const all = standardUnits(kind).flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(foldText))])
    expect(new Set(all).size).toBe(all.length)
    expect(standardUnits(kind).map(({ name }) => name)).toHaveLength(6)
  })

  test('a ward has its own name for the economic division', () => {
    expect(standardUnits('phường').map(({ name }) => name)).toContain('Phòng Kinh tế, Hạ tầng và Đô thị')
    expect(standardUnits('xã').map(({ name }) => name)).toContain('Phòng Kinh tế')
  })
})
