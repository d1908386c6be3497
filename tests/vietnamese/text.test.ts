import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, foldText, plainText, stripDiacritics } from '../../src/vietnamese/text.ts'

const anyText = fc.string({ unit: 'binary' })

describe('cleaning a text', () => {
  test.each([
    ['leaves clean text alone', 'Văn phòng HĐND và UBND xã', 'Văn phòng HĐND và UBND xã'],
    ['trims and folds spaces of every kind', '\t Trực\u00a0\u00a0tuyến\u3000 \n', 'Trực tuyến'],
    ['drops what cannot be seen', '\ufeffTrực\u200b tuyến\u00ad', 'Trực tuyến'],
    ['composes letters', 'Tru\u031b\u0323c tuye\u0302\u0301n', 'Trực tuyến'],
    ['composes marks in any order', 'vie\u0323\u0302c', 'việc'],
    ['reads the Icelandic letters as the Vietnamese ones', '\u00d0i, \u00f0ến', 'Đi, đến'],
    ['keeps a blank text blank', ' \u00a0 ', ''],
    ['keeps an empty text empty', '', ''],
  ])('%s', (_name, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned)
  })
})

describe('folding a text', () => {
  test.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['Số hoá', 'Số hóa'],
    ['hoạ sĩ', 'họa sĩ'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuý', 'thúy'],
    ['huỷ', 'hủy'],
    ['tuỳ', 'tùy'],
    ['luỹ kế', 'lũy kế'],
    ['khoẻ', 'khỏe'],
    ['TOẢ', 'TỎA'],
    ['Thoả thuận, uỷ quyền.', 'thỏa thuận, ủy quyền.'],
    ['uy\u0309 ban', 'ủy ban'],
    ['ĐẾN', 'đến'],
    ['\u00d0i', 'đi'],
  ])('«%s» equals «%s»', (left, right) => {
    expect(foldText(left)).toBe(foldText(right))
  })

  test.each(['hoàn', 'toán', 'thuyền', 'khuỷu', 'ngoéo', 'quý', 'quỳ', 'quỹ', 'quá', 'quả', 'giá', 'giỏ', 'hòa', 'thúy', 'loài'])(
    '«%s» has one form and stays',
    (syllable) => {
      expect(foldText(syllable)).toBe(syllable)
    },
  )

  test.each([
    ['quý', 'quy'],
    ['hòa', 'hoa'],
    ['mật', 'mặt'],
    ['tuyến', 'tuyển'],
  ])('«%s» and «%s» stay different words', (left, right) => {
    expect(foldText(left)).not.toBe(foldText(right))
  })

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text)
        expect(foldText(folded)).toBe(folded)
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
      { seed: 20261125 },
    )
  })

  test('composed and decomposed texts fold to one key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      }),
      { seed: 20261125 },
    )
  })
})

test('the marks come off every letter', () => {
  expect(stripDiacritics('Đặng Thị Ưu Ỷ, Trực tuyến, ký số')).toBe('Dang Thi Uu Y, Truc tuyen, ky so')
  expect(plainText(' TRỰC  TUYẾN ')).toBe('truc tuyen')
})
