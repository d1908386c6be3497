// HtmlService: pages as text with their settings. Templates are taken as they are: scriptlets would need `eval`.
import { notImplemented, type Runtime } from '../runtime.ts'
import { type Methods, serviceClass } from '../service-class.ts'
import { blobFactory, blobOf } from './blob.ts'
import { decodeUtf8, encodeUtf8 } from './bytes.ts'
import { enumeration } from './enumeration.ts'

/** A page that a script has made. */
interface HtmlState {
  content: string
  title: string | null
  width: number | null
  height: number | null
  faviconUrl: string | null
  readonly metaTags: { name: string; content: string }[]
}

const SandboxMode = enumeration('EMULATED', 'IFRAME', 'NATIVE')
const XFrameOptionsMode = enumeration('ALLOWALL', 'DEFAULT')

function outputMethods(runtime: Runtime): Methods<HtmlState> {
  const blob = blobFactory(runtime)
  return {
    getContent: (state) => state.content,
    setContent: (state, content: string) => Object.assign(state, { content }),
    append: (state, text: string) => Object.assign(state, { content: state.content + text }),
    clear: (state) => Object.assign(state, { content: '' }),
    getTitle: (state) => state.title,
    setTitle: (state, title: string) => Object.assign(state, { title }),
    getWidth: (state) => state.width,
    setWidth: (state, width: number) => Object.assign(state, { width }),
    getHeight: (state) => state.height,
    setHeight: (state, height: number) => Object.assign(state, { height }),
    getFaviconUrl: (state) => state.faviconUrl,
    setFaviconUrl: (state, faviconUrl: string) => Object.assign(state, { faviconUrl }),
    setSandboxMode: (state) => state,
    setXFrameOptionsMode: (state) => state,
    addMetaTag: (state, name: string, content: string) => {
      state.metaTags.push({ name, content })
      return state
    },
    getMetaTags: (state) =>
      state.metaTags.map(({ name, content }) => ({ getName: () => name, getContent: () => content })),
    getBlob: (state) => blob({ bytes: encodeUtf8(state.content), contentType: 'text/html', name: null }),
  }
}

/** The service of one context. */
export function htmlService(runtime: Runtime): object {
  const make = serviceClass<HtmlState>(runtime, {
    fullName: 'HtmlService.HtmlOutput',
    signatures: {
      setContent: 's',
      append: 's',
      setTitle: 's',
      setWidth: 'n',
      setHeight: 'n',
      setFaviconUrl: 's',
      setSandboxMode: '*',
      setXFrameOptionsMode: '*',
      addMetaTag: 'ss',
    },
    methods: outputMethods(runtime),
  })
  const output = (content: string): object =>
    make({ content, title: null, width: null, height: null, faviconUrl: null, metaTags: [] })
  const template = serviceClass<{ readonly content: string }>(runtime, {
    fullName: 'HtmlService.HtmlTemplate',
    signatures: {},
    methods: {
      getRawContent: ({ content }) => content,
      evaluate: ({ content }) => {
        if (content.includes('<?')) throw notImplemented('HtmlTemplate.evaluate with scriptlets')
        return output(content)
      },
    },
  })
  const file = (name: string): string => {
    const content = runtime.html[name.replace(/\.html$/, '')]
    if (content === undefined) throw runtime.exception(`No HTML file named ${name} was found.`)
    return content
  }
  const textOf = (source: unknown): string =>
    typeof source === 'string' ? source : decodeUtf8(blobOf(source)?.bytes ?? [])
  return serviceClass(runtime, {
    fullName: 'HtmlService',
    signatures: {
      createHtmlOutput: '|s|<Blob>',
      createHtmlOutputFromFile: 's',
      createTemplate: 's|<Blob>',
      createTemplateFromFile: 's',
    },
    constants: { SandboxMode, XFrameOptionsMode },
    methods: {
      createHtmlOutput: (_state, source: unknown = '') => output(textOf(source)),
      createHtmlOutputFromFile: (_state, name: string) => output(file(name)),
      createTemplate: (_state, source: unknown) => template({ content: textOf(source) }),
      createTemplateFromFile: (_state, name: string) => template({ content: file(name) }),
    },
  })({})
}
