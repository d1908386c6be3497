// A verdict in words, with an icon and a colour; the words alone say it too.
import type { Verdict } from '../../src/indicators/indicator.ts'

const LOOKS: Readonly<Record<Verdict, readonly [look: string, icon: string]>> = {
  met: ['good', '✓'], exceeded: ['good', '★'], notYetMet: ['warn', '▲'], notMet: ['bad', '✕'], none: ['mute', '○'],
}

export function VerdictChip({ verdict, words }: { readonly verdict: Verdict; readonly words: string }) {
  const [look, icon] = LOOKS[verdict]
  return <span class={`chip ${look}`}><span aria-hidden="true">{icon}</span>{words}</span>
}
