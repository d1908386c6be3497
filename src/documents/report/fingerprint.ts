// A short stable mark of the data that a document was made from: equal texts, equal mark.
// FNV-1a of 64 bits, kept in four parts of 16 bits, since whole numbers hold only 53 of them.

const PRIME = 0x1b3
const MASK = 0xffff

/** The mark of a text: 16 hexadecimal digits in groups of four. */
export function fingerprintOf(text: string): string {
  const hash = new Fnv64()
  hash.add(text)
  return hash.toString()
}

class Fnv64 {
  private p0: number
  private p1: number
  private p2: number
  private p3: number

  constructor() {
    this.p0 = 0x2325
    this.p1 = 0x8422
    this.p2 = 0x9ce4
    this.p3 = 0xcbf2
  }

  add(text: string): void {
    for (let index = 0; index < text.length; index++) this.addUnit(text.charCodeAt(index))
  }

  toString(): string {
    return [this.p3, this.p2, this.p1, this.p0].map((part) => part.toString(16).padStart(4, '0')).join('-')
  }

  // The prime is 2^40 + 0x1b3: a product with the low part, and a copy shifted by 40 bits (two parts and 8 bits).
  private addUnit(unit: number): void {
    const low = this.p0 ^ unit
    const r0 = low * PRIME
    const r1 = this.p1 * PRIME + (r0 >>> 16)
    const r2 = this.p2 * PRIME + ((low << 8) & MASK) + (r1 >>> 16)
    const r3 = this.p3 * PRIME + (((this.p1 << 8) | (low >>> 8)) & MASK) + (r2 >>> 16)
    this.p0 = r0 & MASK
    this.p1 = r1 & MASK
    this.p2 = r2 & MASK
    this.p3 = r3 & MASK
  }
}
