// A number by which texts that could be the same are found without reading them whole.

// The last consonants and digits alone: what folding changes (case, spaces, tones, «Ð») is not looked at.
const LETTERS_READ = 6
const CODES = new Uint8Array(128)
for (let code = 48; code <= 57; code++) CODES[code] = code
for (let code = 97; code <= 122; code++) {
  if ('aeiouy'.indexOf(String.fromCharCode(code)) < 0) CODES[code] = CODES[code - 32] = code
}

/** Equal for texts whose folded forms are equal; most others differ. */
export function digestOf(text: string): number {
  let digest = 1
  let after = 0
  for (let i = text.length - 1, seen = 0; i >= 0 && seen < LETTERS_READ; i--) {
    const unit = text.charCodeAt(i)
    const code = unit < 128 ? CODES[unit]! : 0
    // A letter whose mark stands apart is skipped like one that has it.
    if (code !== 0 && !(after >= 0x300 && after <= 0x36f)) {
      digest = Math.imul(digest, 37) + code
      seen++
    }
    after = unit
  }
  return digest
}
