// Abbreviations are written out where a report first uses them: «Ủy ban nhân dân (UBND) xã», afterwards «UBND xã».
import type { Block, Paragraph } from '../model.ts'

const FULL: readonly (readonly [abbreviation: string, full: string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['TTHC', 'thủ tục hành chính'],
]

/** The blocks with each abbreviation written out where running text first has it. Tables are left alone. */
export function spellOutFirstUses(blocks: readonly Block[]): Block[] {
  const open = new Map(FULL)
  return blocks.map((block) => (isRunningText(block) ? spellOut(block, open) : block))
}

function isRunningText(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && /^(basis|body|subheading)$/.test(block.style)
}

function spellOut(block: Paragraph, open: Map<string, string>): Paragraph {
  if (open.size === 0) return block
  const runs = block.runs.map((run) => {
    let { text } = run
    for (const [abbreviation, full] of open) {
      // A word of its own: not the end of a number such as «104/KH-UBND».
      const found = new RegExp(`(^|[\\s(«])${abbreviation}(?=[\\s,.;:)»]|$)`).exec(text)
      if (!found) continue
      open.delete(abbreviation)
      const at = found.index + found[1]!.length
      text = `${text.slice(0, at)}${full} (${abbreviation})${text.slice(at + abbreviation.length)}`
    }
    return { ...run, text }
  })
  return { ...block, runs }
}
