// A short stable mark of a document, or of the data that it was made from: equal texts or bytes, equal mark.
// FNV-1a of 64 bits, kept in four parts of 16 bits, since whole numbers hold only 53 of them.

const PRIME = 0x1b3
const MASK = 0xffff

/** The mark of a text, by its units of 16 bits, or of bytes: 16 hexadecimal digits in groups of four. */
export function fingerprintOf(data: string | Uint8Array): string {
  let [p0, p1, p2, p3] = [0x2325, 0x8422, 0x9ce4, 0xcbf2]
  for (let index = 0; index < data.length; index++) {
    // The prime is 2^40 + 0x1b3: a product with the low part, and a copy shifted by 40 bits (two parts and 8 bits).
    const low = p0 ^ (typeof data === 'string' ? data.charCodeAt(index) : data[index]!)
    const r0 = low * PRIME
    const r1 = p1 * PRIME + (r0 >>> 16)
    const r2 = p2 * PRIME + ((low << 8) & MASK) + (r1 >>> 16)
    const r3 = p3 * PRIME + (((p1 << 8) | (low >>> 8)) & MASK) + (r2 >>> 16)
    p0 = r0 & MASK
    p1 = r1 & MASK
    p2 = r2 & MASK
    p3 = r3 & MASK
  }
  return [p3, p2, p1, p0].map((part) => part.toString(16).padStart(4, '0')).join('-')
}
