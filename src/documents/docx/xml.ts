// Text into XML: data never becomes markup, and nothing stands in a part that XML 1.0 forbids.

const PLAIN = /^[\t\n\x20-\x7e]*$/
// A surrogate pair is matched whole, so that only a lone surrogate is dropped.
// oxlint-disable-next-line no-control-regex -- control characters are what XML 1.0 forbids
const SPECIAL = /[\ud800-\udbff][\udc00-\udfff]|[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/g
const HAS_SPECIAL = new RegExp(SPECIAL.source)
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as it stands in an element or in a quoted attribute: NFC, escaped, what XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  const composed = PLAIN.test(text) ? text : text.normalize('NFC')
  return HAS_SPECIAL.test(composed) ? composed.replace(SPECIAL, replacementOf) : composed
}

function replacementOf(special: string): string {
  return special.length === 2 ? special : (ENTITIES[special] ?? '')
}

/** An empty element; an attribute that is undefined is left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): string {
  let xml = `<${name}`
  for (const key of Object.keys(attributes)) if (attributes[key] !== undefined) xml += ` ${key}="${attributes[key]}"`
  return `${xml}/>`
}

/** An element with content, or nothing where there is none. */
export function wrapped(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`
}
