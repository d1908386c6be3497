import { describe, expect, test } from 'vitest'
import { isGarbled } from '../../src/import/garbled.ts'
import { importOne, shownColumn } from './support.ts'

const HEADER = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Sản phẩm', 'Thời hạn']

describe('a text that is no Vietnamese of Unicode', () => {
  test.each([
    ['TCVN3', 'Rµ so¸t, söa ®æi v¨n b¶n quy ph¹m ph¸p luËt'],
    ['VNI', 'Raø soaùt, söûa ñoåi vaên baûn quy phaïm phaùp luaät'],
    ['VNI of few marks', 'Taäp huaán kyõ naêng soá'],
    ['UTF-8 read as Latin', Buffer.from('Rà soát văn bản quy phạm').toString('latin1')],
    ['marks lost', 'R? soát văn b?n quy ph?m pháp lu?t'],
    ['signs of replacement', 'R\ufffd so\ufffdt v\ufffdn'],
  ])('is garbled: %s', (_, text) => {
    expect(isGarbled(text)).toBe(true)
  })

  test.each([
    'Rà soát, sửa đổi văn bản quy phạm pháp luật', 'HỘI NGHỊ TRỰC TUYẾN TOÀN XÃ', 'Khoá XV; khoẻ, thuỷ, quý, uỷ ban', 'Diện tích 3 × 4 m²; 5 km²', 'Điều 5, «khá» – “tốt”… 50%',
    'Citroën C3', 'https://chinhphu.vn/vanban?id=5', 'Ð/c Nguyễn Văn A', 'Là gì? Vì sao?', 'Rà soát'.normalize('NFD'), 'Ảnh 30°C ± 2°C, §5', 45000, null,
  ])('is none: %s', (text) => {
    expect(isGarbled(text)).toBe(false)
  })

  test('is no row of a register, and the list says why', () => {
    const imported = importOne([HEADER, ['1', 'Rà soát', 'Văn phòng', 'X', 'Quý I'], ['2', 'TËp huÊn kü n¨ng sè', 'V¨n phßng', 'Y', 'Quý I']])
    expect(shownColumn(imported, 'Nội dung công việc')).toEqual(['Rà soát'])
    expect(imported.leftOut).toEqual([{ row: 3, why: expect.stringContaining('phông cũ (TCVN3, VNI)') as string }])
  })
})
