// Drawn icons; each stands beside its words or under an accessible name.
const PATHS = {
  overview: 'M4 20V10m6 10V4m6 16v-7m4 7H2',
  checks: 'M4 12l5 5L20 6',
  tasks: 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01',
  meetings: 'M4 6h16v14H4zM4 10h16M8 3v4m8-4v4',
  documents: 'M6 3h9l4 4v14H6zM9 12h7m-7 4h7',
  setup: 'M4 7h10m4 0h2M4 17h2m4 0h10M14 4.5v5M6 14.5v5M14 7a2 2 0 104 0 2 2 0 10-4 0M6 17a2 2 0 104 0 2 2 0 10-4 0',
} as const

export type GlyphName = keyof typeof PATHS

export function Glyph({ name }: { readonly name: GlyphName }) {
  return <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d={PATHS[name]} /></svg>
}
