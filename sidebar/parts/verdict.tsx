// A verdict in words, with an icon and a colour; the words alone say it too.
import type { Verdict } from '../../src/indicators/indicator.ts'
import { Mark, type MarkName } from './mark.tsx'

const LOOKS: Readonly<Record<Verdict, readonly [look: string, mark: MarkName]>> = {
  met: ['good', 'reached'], exceeded: ['good', 'reached'], notYetMet: ['warn', 'short'], notMet: ['bad', 'missed'], none: ['mute', 'none'],
}

export function VerdictChip({ verdict, words }: { readonly verdict: Verdict; readonly words: string }) {
  const [look, mark] = LOOKS[verdict]
  return <span class={`chip ${look}`}><Mark name={mark} />{words}</span>
}
