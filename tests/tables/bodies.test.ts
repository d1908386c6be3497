import { describe, expect, test } from 'vitest'
import { standardUnits } from '../../src/plan/units.ts'
import { organiserGroup } from '../../src/tables/organiser.ts'
import { partnerGroup } from '../../src/tables/partner-group.ts'

const UNITS = standardUnits('xã').flatMap(({ name, aliases }) => [name, ...aliases])

describe('organiserGroup', () => {
  test.each([
    [null, 'commune'],
    ['UBND xã', 'commune'],
    ['Ủy ban nhân dân xã Vũ Dương', 'commune'],
    ['Uỷ ban nhân dân phường', 'commune'],
    ['Phòng Kinh tế', 'commune'],
    ['Phòng Kinh tế xã Vũ Dương', 'commune'],
    ['VHXH', 'commune'],
    ['Văn phòng HĐND và UBND xã', 'commune'],
    ['Bộ phận Một cửa', 'commune'],
    ['Ban Chỉ đạo 35', 'commune'],
    ['UBND tỉnh', 'superior'],
    ['UBND tỉnh Ninh Bình', 'superior'],
    ['Sở Nội vụ', 'superior'],
    ['Bộ Nội vụ', 'superior'],
    ['Trung ương', 'superior'],
    ['Tỉnh ủy', 'superior'],
    ['UBND huyện', 'superior'],
    ['HĐND tỉnh', 'superior'],
    ['Hội Nông dân tỉnh', 'superior'],
    ['Thành phố', 'superior'],
    ['Đảng ủy', 'otherLocal'],
    ['Thường trực Đảng ủy xã', 'otherLocal'],
    ['HĐND xã', 'otherLocal'],
    ['UBMTTQ Việt Nam xã', 'otherLocal'],
    ['Hội Phụ nữ', 'otherLocal'],
    ['Đoàn Thanh niên', 'otherLocal'],
    ['Công ty Điện lực', 'other'],
    ['Cán bộ hưu trí', 'other'],
  ])('%s → %s', (text, expected) => {
    expect(organiserGroup(text, UNITS)).toBe(expected)
  })

  test.each([
    ['UBND xã Vũ Dương', 'commune'], ['UBND xã Yên Thắng', 'other'], ['ubnd xã yên thắng', 'other'], ['Xã Vũ Dương', 'commune'], ['xã Yên Khánh', 'other'],
    ['Công an xã Vũ Dương', 'commune'], ['Công an xã Yên Khánh', 'other'], ['Phòng Kinh tế phường Hoa Lư', 'other'], ['CÔNG AN XÃ VÀ PHÒNG KINH TẾ', 'commune'],
    ['Công an xã phụ trách', 'commune'], ['Hội đồng NVQS xã', 'commune'], ['Xã đội', 'commune'], ['Xã Đoàn', 'otherLocal'], ['Đảng ủy xã Vũ Dương', 'otherLocal'],
    ['Đảng ủy xã Yên Khánh', 'other'], ['UỶ BAN NHÂN DÂN XÃ VŨ DƯƠNG', 'commune'], ['Sở Nội vụ và UBND xã Yên Khánh', 'superior'],
  ])('with the commune’s name, another commune is somebody else: %s → %s', (text, expected) => {
    expect(organiserGroup(text, UNITS, 'Vũ Dương')).toBe(expected)
  })

  test.each([
    'UBND xã và Đảng ủy xã', 'UBND xã - Đảng ủy xã', 'UBND xã, Công an xã', 'UBND xã (Phòng Kinh tế)', 'UBND xã; Phòng Kinh tế',
    'UBND xã phối hợp Hội Nông dân', 'UBND xã chủ trì', 'UBND xã Vũ Dương, tỉnh Ninh Bình', 'PCT UBND xã',
  ])('what goes on after the committee is no name: «%s»', (text) => {
    expect(organiserGroup(text, UNITS, 'Vũ Dương')).toBe('commune')
  })

  test('a name of the register of units is the commune', () => {
    expect(organiserGroup('Ban Dân tộc', ['Ban Dân tộc'])).toBe('commune')
    expect(organiserGroup('Ban Dân tộc', [])).toBe('other')
    expect(organiserGroup('Trạm Y tế xã Yên Khánh', ['Trạm Y tế xã Yên Khánh'], 'Vũ Dương')).toBe('commune')
  })
})

describe('partnerGroup', () => {
  test.each([
    ['CQNN', 'stateAdmin'],
    ['Sở Nội vụ', 'stateAdmin'],
    ['UBND tỉnh', 'stateAdmin'],
    ['UBND xã Yên Thắng', 'stateAdmin'],
    ['Bộ Nội vụ', 'stateAdmin'],
    ['Chi cục Thuế khu vực', 'stateAdmin'],
    ['Văn phòng UBND tỉnh', 'stateAdmin'],
    ['Công an tỉnh', 'stateAdmin'],
    ['- Sở Nội vụ;\n- Lưu: VT', 'stateAdmin'],
    ['Đảng ủy xã; UBND tỉnh', 'stateAdmin'],
    ['Đảng ủy xã', 'party'],
    ['Tỉnh ủy', 'party'],
    ['UBMTTQ xã', 'party'],
    ['Hội Nông dân', 'party'],
    ['HĐND tỉnh', 'elected'],
    ['Tòa án nhân dân khu vực 2', 'elected'],
    ['Phòng Kinh tế', 'internal'],
    ['Văn phòng HĐND và UBND xã', 'internal'],
    ['Công an xã', 'internal'],
    ['Các thôn', 'internal'],
    ['UBND xã', 'internal'],
    ['Trường Tiểu học Vũ Dương', 'publicService'],
    ['Trạm Y tế', 'publicService'],
    ['Công ty TNHH An Bình', 'enterprise'],
    ['HTX Dịch vụ nông nghiệp', 'enterprise'],
    ['Ông Nguyễn Văn A', 'citizen'],
    ['Tổ chức, công dân', 'citizen'],
    ['Phòng Thi hành án dân sự khu vực 3', 'stateAdmin'],
    ['Chi nhánh Văn phòng Đăng ký đất đai', 'publicService'],
    ['Chi nhánh Agribank', 'enterprise'],
    ['Đoàn Thanh niên xã', 'party'],
    ['Tỉnh đoàn', 'party'],
    ['Đoàn kiểm tra liên ngành', null],
    ['Câu lạc bộ Dưỡng sinh', null],
    ['Bàn giao', null],
  ])('%s → %s', (text, expected) => {
    expect(partnerGroup(text, UNITS)).toBe(expected)
  })
})
