// Texts that Unicode Vietnamese cannot be: of the old fonts (TCVN3, VNI), of a wrong encoding, with marks lost as «?».

const STRANGE = /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþ\ufffd]|[A-Za-zÀ-ỹ][¡-§¨ª¬®¯´-¶¸-º¼-¿]|a[àáâãèéêùúõ]|e[àáâãùõ]|o[âùõ]|[iuy][ùõ]|[a-z]\?[a-z]/gi

/** Whether a text is garbled: «V¨n phßng», «Vaên phoøng», «VÄƒn phÃ²ng», «V?n ph?ng». */
export function isGarbled(cell: unknown): boolean {
  if (typeof cell !== 'string') return false
  const strange = cell.normalize('NFC').match(STRANGE)
  return strange !== null && strange.length > 1 && strange.length * 12 > cell.length
}
