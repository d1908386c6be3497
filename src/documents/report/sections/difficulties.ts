// Part IV: difficulties and proposals, in the words of those who raised them.
import type { Block } from '../../model.ts'
import { dashes, heading, prose, subheading } from '../blocks.ts'
import type { Difficulty, Level } from '../facts/difficulties.ts'
import type { Words } from '../words.ts'

/** The blocks of part IV. */
export function difficultiesSection(difficulties: readonly Difficulty[] | null, words: Words): Block[] {
  return [
    heading('IV. KHÓ KHĂN, VƯỚNG MẮC; ĐỀ XUẤT, KIẾN NGHỊ'),
    subheading('1. Khó khăn, vướng mắc'),
    ...difficultyBlocks(difficulties),
    subheading('2. Đề xuất, kiến nghị'),
    ...proposalBlocks(difficulties, words),
  ]
}

function difficultyBlocks(difficulties: readonly Difficulty[] | null): Block[] {
  if (difficulties === null) return prose('Chưa có số liệu về khó khăn, vướng mắc của các cơ quan, đơn vị.')
  const lines = difficulties.filter(({ difficulty }) => difficulty !== null).map(({ unit, difficulty }) => `${unit === null ? '' : `${unit}: `}${difficulty!}`)
  return lines.length === 0 ? prose('Khó khăn, vướng mắc: Không.') : dashes(lines)
}

function proposalBlocks(difficulties: readonly Difficulty[] | null, words: Words): Block[] {
  if (difficulties === null) return prose('Chưa có số liệu về đề xuất, kiến nghị của các cơ quan, đơn vị.')
  const proposals = difficulties.filter(({ proposal }) => proposal !== null)
  if (proposals.length === 0) return prose('Trong kỳ các đơn vị không có đề xuất, kiến nghị.')
  const blocks: Block[] = []
  for (const [level, to] of addressees(words)) {
    const lines = proposals.filter((each) => each.level === level).map(({ proposal }) => proposal!)
    if (lines.length === 0) continue
    const lead = to ?? (blocks.length > 0 ? 'Đề xuất, kiến nghị khác' : null)
    blocks.push(...(lead === null ? [] : prose(`${lead}:`)), ...dashes(lines))
  }
  return blocks
}

/** Superiors first, each addressed as it should be; then proposals that name nobody. */
function addressees({ committee, provinceKind, settings }: Words): readonly (readonly [Level | null, string | null])[] {
  return [
    ['central', 'Kiến nghị Bộ, ngành Trung ương'],
    ['province', `Kính đề nghị UBND ${settings.province}`],
    ['department', `Kính đề nghị các Sở, ngành ${provinceKind}`],
    ['commune', `Trong thẩm quyền của ${committee}`],
    [null, null],
  ]
}
