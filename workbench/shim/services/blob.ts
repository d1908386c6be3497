// Blobs as `Utilities.newBlob` makes them. What a service needs of one is read with `blobOf`.
import type { Runtime } from '../runtime.ts'
import { notImplemented } from '../runtime.ts'
import { serviceClass, stateOf } from '../service-class.ts'
import { decodeAscii, decodeUtf8, encodeUtf8, isByteArray } from './bytes.ts'

export interface BlobState {
  /** Signed. */
  bytes: number[]
  contentType: string | null
  name: string | null
}

const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

/** The state of a script's blob, null when the value is none. */
export function blobOf(value: unknown): BlobState | null {
  return stateOf<BlobState>(value, 'Blob')
}

const decoders: Readonly<Record<string, (bytes: number[]) => string>> = {
  'UTF-8': decodeUtf8,
  UTF8: decodeUtf8,
  UTF_8: decodeUtf8,
  'US-ASCII': decodeAscii,
  US_ASCII: decodeAscii,
}

/** Makes blobs for one context. */
export function blobFactory(runtime: Runtime): (state: BlobState) => object {
  const decode = (bytes: number[], charset: string): string => {
    const decoder = decoders[charset.toUpperCase()]
    if (!decoder) throw runtime.exception(`Invalid argument: charset. ${charset}`)
    return decoder(bytes)
  }
  const make = serviceClass<BlobState>(runtime, {
    fullName: 'Blob',
    signatures: {
      getDataAsString: '|s',
      getAs: 's',
      setName: 's',
      setContentType: 's',
      setBytes: 'a',
      setDataFromString: 's|ss',
    },
    methods: {
      getBytes: (state) => [...state.bytes],
      getDataAsString: (state, charset: string = 'UTF-8') => decode(state.bytes, charset),
      getContentType: (state) => state.contentType,
      getName: (state) => state.name,
      isGoogleType: (state) => (state.contentType ?? '').startsWith('application/vnd.google-apps.'),
      copyBlob: (state): unknown => make({ ...state, bytes: [...state.bytes] }),
      getAs: (state, contentType: string): unknown => {
        if (contentType !== state.contentType) throw notImplemented(`Blob.getAs(${contentType})`)
        return make({ ...state, bytes: [...state.bytes] })
      },
      setName: (state, name: string) => Object.assign(state, { name }),
      setContentType: (state, contentType: string | null) => Object.assign(state, { contentType }),
      setContentTypeFromExtension: (state) => {
        const extension = /\.([^.]+)$/.exec(state.name ?? '')?.[1]?.toLowerCase() ?? ''
        return Object.assign(state, { contentType: TYPES_BY_EXTENSION[extension] ?? state.contentType })
      },
      setBytes: (state, bytes: number[]) => {
        if (!isByteArray(bytes))
          throw runtime.exception("The parameters (number[]) don't match the method signature for Blob.setBytes.")
        return Object.assign(state, { bytes: [...bytes] })
      },
      setDataFromString: (state, text: string) => Object.assign(state, { bytes: encodeUtf8(text) }),
    },
  })
  return make
}
