import { writeFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { foreignPlan, PLAN_BLOCKS } from '../lint/foreign.ts'
import { nenep, nenepJson, temporaryFolder } from './run-nenep.ts'

const folder = temporaryFolder()
afterAll(() => folder.clean())

async function file(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(folder.path(name), bytes)
  return folder.path(name)
}

describe('nenep lint', () => {
  test('of a good document says so and ends with 0', async () => {
    expect(await nenep(['lint', await file('tot.docx', foreignPlan())])).toEqual({ code: 0, out: 'Văn bản đúng thể thức, không có nội dung cần sửa.', err: '' })
  })

  test('of a bad one lists what must be mended, each mistake once with its places and its rule, and ends with 1', async () => {
    const text = PLAN_BLOCKS.text.replaceAll('<w:jc w:val="both"/>', '<w:jc w:val="left"/>').replace('226-KL/TW', '226- KL/TW')
    const { code, out } = await nenep(['lint', await file('xau.docx', foreignPlan({ text }))])
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      'Phải sửa: 3. Cần kiểm tra: 1. Lưu ý: 0.',
      '',
      'PHẢI SỬA',
      '  Văn bản, đoạn 11 «Ủy ban nhân dân xã ban hành Kế…»; Văn bản, đoạn 14 «Triển khai Kết luận 226- KL/TW…»; Văn bản, đoạn 15 «Căn cứ Kế hoạch này, các đơn v…»: căn trái. Đúng: căn đều hai bên. [body-align]',
      '',
      'CẦN KIỂM TRA',
      '  Văn bản, đoạn 14 «Kết luận 226- KL/TW»: số, ký hiệu có dấu cách thừa. Đúng: «226-KL/TW». [citation-spacing]',
    ])
  })

  test('gives every finding as JSON', async () => {
    const foot = PLAN_BLOCKS.foot.replace('TM. ', 'TM ')
    const { findings } = await nenepJson<{ findings: unknown[] }>('lint', await file('json.docx', foreignPlan({ foot })))
    expect(findings).toEqual([{
      severity: 'error', rule: 'authority-form', where: { part: 'Văn bản', paragraph: 19, table: 2, row: 1, column: 2 },
      text: 'TM ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH', is: 'thiếu dấu chấm sau chữ viết tắt', shouldBe: '«TM.», «KT.», «TL.», «TUQ.»',
      clause: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I', message: expect.stringContaining('Đúng: «TM.»') as string,
    }])
  })

  test('ends with 0 where there are only notices', async () => {
    const text = PLAN_BLOCKS.text.replace('Triển khai', 'Nghị định số 42/2022/NĐ-CP. Triển khai')
    expect((await nenep(['lint', await file('luu-y.docx', foreignPlan({ text }))])).code).toBe(0)
  })

  const part = (text: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(text) }, { level: 1 })

  test.each([
    ['hong.docx', new Uint8Array([1, 2, 3])], ['cut.docx', foreignPlan().slice(0, 900)], ['khac.docx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['rong.docx', part('')], ['khong-than.docx', part('<w:document/>')], ['long.docx', part(`<w:document><w:body>${'<w:sdt>'.repeat(50_000)}`)],
  ])('of %s, which is none, ends with 2 and a sentence', async (name, bytes) => {
    const { code, out, err } = await nenep(['lint', await file(name, bytes)])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('không phải văn bản Word (.docx), bị hỏng hoặc có mật khẩu.')
  })

  test('of a file that is not there ends with 2', async () => {
    expect(await nenep(['lint', folder.path('khong-co.docx')])).toMatchObject({ code: 2, err: expect.stringContaining('không tìm thấy') as string })
  })
})
