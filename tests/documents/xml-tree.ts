// XML into a tree, as far as the parts of a .docx need it. Throws on what is not well formed.

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] }

const TOKEN = /<\?[^>]*\?>\s*|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const unescape = (text: string): string => text.replace(/&(\w*);?/g, (whole, name: string) => {
  const character = whole.endsWith(';') ? ENTITIES[name] : undefined
  if (character === undefined) throw new Error(`bad entity ${whole}`)
  return character
})

/** The root element of a part. */
export function parseXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(xml)
    if (!token) throw new Error(`not well formed: ${xml.slice(at, at + 60)}`)
    takeToken(stack, token)
  }
  if (stack.length !== 1 || root.children.length !== 1) throw new Error('not one whole element')
  return root.children[0]!
}

function takeToken(stack: Open[], [, closing, name, attributes, empty, text]: RegExpExecArray): void {
  const parent = stack[stack.length - 1]!
  if (text !== undefined) parent.text += unescape(text)
  else if (closing) {
    if (stack.pop()!.name !== name) throw new Error(`${name} closes another element`)
  } else if (name !== undefined) {
    const opened: Open = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
    parent.children.push(opened)
    if (!empty) stack.push(opened)
  }
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (attributes[name] !== undefined) throw new Error(`${name} twice`)
    attributes[name] = unescape(value)
  }
  return attributes
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name)
}

/** The attribute of a child: `valueOf(rPr, 'w:sz')` is the value of its `w:val`. */
export function valueOf(element: XmlElement | undefined, name: string, attribute = 'w:val'): string | undefined {
  return child(element, name)?.attributes[attribute]
}

/** Every element of a name below this one, in the document's order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)])
}
