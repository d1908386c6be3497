// A small reader of XML: elements by their local names, attributes, text. No entities but the five of XML and numbers.

export interface XmlNode {
  /** Local name, without its prefix. */
  readonly name: string
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>
  readonly nodes: XmlNode[]
  /** The text right inside of it. */
  text: string
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!(?:[^>]*)>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** No program nests elements deeper; what does is made to break a reader. */
const MOST_DEPTH = 1000

/** The tree of a text; elements that are not closed end with the text. Throws RangeError for one that is nested without end. */
export function parseXml(text: string): XmlNode {
  const root = node('', '')
  const open: XmlNode[] = [root]
  for (const [, cdata, closed, opened, attributes = '', empty, plain] of text.matchAll(TOKEN)) {
    const top = open[open.length - 1]!
    if (opened !== undefined) {
      const child = node(opened, attributes)
      top.nodes.push(child)
      if (empty === '' && open.push(child) > MOST_DEPTH) throw new RangeError('XML is nested too deeply')
    } else if (closed !== undefined) {
      if (open.length > 1) open.pop()
    } else top.text += cdata ?? decode(plain ?? '')
  }
  return root
}

/** The elements right inside of one. */
export function children({ nodes }: XmlNode): readonly XmlNode[] {
  return nodes
}

/** The first element of a name right inside of one. */
export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent && children(parent).find((child) => child.name === name)
}

function node(name: string, attributes: string): XmlNode {
  const values: Record<string, string> = {}
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) values[local(key)] = decode(double ?? single ?? '')
  return { name: local(name), attributes: values, nodes: [], text: '' }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : NaN
    if (code === code) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    return NAMED[name ?? ''] ?? whole
  })
}
