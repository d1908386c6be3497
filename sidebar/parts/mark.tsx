// Small drawn marks, the same in every font; what they mean is said in words beside them.
const PATHS = {
  reached: 'M2 6.5l3 3 5-7',
  short: 'M6 2l5 9H1z',
  missed: 'M2.5 2.5l7 7m0-7l-7 7',
  none: 'M6 2a4 4 0 100 8 4 4 0 100-8',
  counted: 'M2 6h8',
} as const

export type MarkName = keyof typeof PATHS

export function Mark({ name }: { readonly name: MarkName }) {
  return <svg class="mark" viewBox="0 0 12 12" aria-hidden="true"><path d={PATHS[name]} /></svg>
}
