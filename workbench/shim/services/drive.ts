// The advanced services: Drive v3 as far as documents need it, and the reading of a document with Docs v1.
import { notImplemented, type Runtime } from '../runtime.ts'
import { serviceClass } from '../service-class.ts'
import { blobOf } from './blob.ts'
import { toBase64 } from './bytes.ts'

interface Options {
  readonly fields?: string
}

interface ListOptions extends Options {
  readonly q?: string
}

interface ReadOptions extends Options {
  readonly suggestionsViewMode?: string
}

/** Suggestions are not kept on the host: no document has any. */
const READ_OPTIONS = ['fields', 'suggestionsViewMode']

/** The advanced services of one context. */
export function advancedServices(runtime: Runtime): { readonly Drive: object; readonly Docs: object } {
  const call = (member: string, op: string, ...args: unknown[]): unknown => {
    if (runtime.mode !== 'FULL') throw runtime.exception(`You do not have permission to call ${member}`)
    try {
      return runtime.call(op, ...args)
    } catch (error) {
      // Advanced services have an error of their own.
      if (error instanceof Error && error.name === 'Exception') error.name = 'GoogleJsonResponseException'
      throw error
    }
  }
  const content = (media: unknown) => {
    if (media === undefined || media === null) return null
    const blob = blobOf(media)
    if (!blob) throw runtime.exception('The mediaData parameter only supports Blob types for upload.')
    return { contentType: blob.contentType, data: toBase64(blob.bytes) }
  }
  const fields = (options?: Options | null) => options?.fields ?? null
  const files = serviceClass(runtime, {
    fullName: 'Drive.Files',
    signatures: { create: 'o|oo|ooo|o*|o*o', get: 's|so', list: '|o', update: 'os|os*|os*o', remove: 's|so' },
    methods: {
      create: (_state, metadata: object, media?: unknown, options?: Options) =>
        call('drive.files.create', 'drive.create', metadata ?? {}, content(media), fields(options)),
      get: (_state, id: string, options?: Options) => call('drive.files.get', 'drive.get', id, fields(options)),
      list: (_state, options?: ListOptions) => call('drive.files.list', 'drive.list', options?.q ?? null, fields(options)),
      update: (_state, metadata: object, id: string, ...[media, options]: [unknown?, Options?]) => {
        if (media) throw notImplemented('Drive.Files.update with mediaData')
        return call('drive.files.update', 'drive.update', metadata, id, fields(options))
      },
      remove: (_state, id: string) => call('drive.files.delete', 'drive.remove', id),
    },
  })({})
  const Drive = serviceClass(runtime, { fullName: 'Drive', signatures: {}, methods: {}, constants: { Files: files } })(
    {},
  )
  const documents = serviceClass(runtime, {
    fullName: 'Docs.Documents',
    signatures: { get: 's|so' },
    methods: {
      get: (_state, id: string, options?: ReadOptions | null) => {
        const unknown = Object.keys(options ?? {}).find((key) => !READ_OPTIONS.includes(key))
        if (unknown !== undefined) throw notImplemented(`Docs.Documents.get with ${unknown}`)
        return call('docs.documents.get', 'docs.get', id, fields(options))
      },
    },
  })({})
  const Docs = serviceClass(runtime, { fullName: 'Docs', signatures: {}, methods: {}, constants: { Documents: documents } })({})
  return { Drive, Docs }
}
