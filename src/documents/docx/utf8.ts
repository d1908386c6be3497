// UTF-8, since Apps Script has no TextEncoder and fflate's own fallback corrupts what is above U+FFFF.

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in TextEncoder. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
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
  return bytes.slice(0, length)
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
