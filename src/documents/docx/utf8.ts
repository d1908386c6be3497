// UTF-8, since Apps Script has no TextEncoder and fflate's own fallback corrupts what is above U+FFFF.

/**
 * The UTF-8 bytes of texts one after another; a lone surrogate becomes U+FFFD, as in TextEncoder. A surrogate pair may
 * not be parted over two texts. Pieces are not joined first: a long document would stand in memory twice.
 */
export function utf8(pieces: readonly string[]): Uint8Array {
  let units = 0
  for (const piece of pieces) units += piece.length
  const bytes = new Uint8Array(units * 3)
  let length = 0
  for (const piece of pieces) length = encode(piece, bytes, length)
  return bytes.subarray(0, length)
}

/** Writes a text's bytes and returns where the next one goes. */
function encode(text: string, bytes: Uint8Array, start: number): number {
  let length = start
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index)
    if (code < 0x80) {
      bytes[length++] = code
      continue
    }
    if (isSurrogate(code)) {
      code = text.codePointAt(index)!
      if (code > 0xffff) index++
      else code = 0xfffd
    }
    length = writeCode(bytes, length, code)
  }
  return length
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** Writes a code above U+007F and returns where the next one goes. */
function writeCode(bytes: Uint8Array, at: number, code: number): number {
  let next = at
  if (code < 0x800) {
    bytes[next++] = 0xc0 | (code >> 6)
  } else if (code < 0x10000) {
    bytes[next++] = 0xe0 | (code >> 12)
    bytes[next++] = 0x80 | ((code >> 6) & 0x3f)
  } else {
    bytes[next++] = 0xf0 | (code >> 18)
    bytes[next++] = 0x80 | ((code >> 12) & 0x3f)
    bytes[next++] = 0x80 | ((code >> 6) & 0x3f)
  }
  bytes[next++] = 0x80 | (code & 0x3f)
  return next
}
