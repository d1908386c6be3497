// Utilities: dates, digests, encodings, blobs.
import type { Runtime } from '../runtime.ts'
import { type Methods, serviceClass } from '../service-class.ts'
import { blobFactory, blobOf } from './blob.ts'
import { encodeAscii, encodeUtf8, fromBase64, isByteArray, toBase64 } from './bytes.ts'
import { parseCsv } from './csv-text.ts'
import { formatDate } from './date-format.ts'
import { enumeration, memberName } from './enumeration.ts'
import { formatString } from './format-string.ts'

const Charset = enumeration('US_ASCII', 'UTF_8')
const DigestAlgorithm = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512')
const MacAlgorithm = enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512')

const LONGEST_SLEEP = 300_000

const SIGNATURES = {
  base64Encode: 'a|s|s*',
  base64EncodeWebSafe: 'a|s|s*',
  base64Decode: 's|s*',
  base64DecodeWebSafe: 's|s*',
  computeDigest: '*a|*s|*s*',
  computeHmacSignature: '*aa|*ss|*ss*',
  computeHmacSha256Signature: 'aa|ss|ss*',
  formatDate: 'dss',
  newBlob: 'a|as|ass|s|ss|sss',
  parseCsv: 's|ss|s*',
  sleep: 'n',
  gzip: '<Blob>|<Blob>s',
  ungzip: '<Blob>',
  zip: 'a|as',
  unzip: '<Blob>',
}

/** The service of one context. */
export function utilities(runtime: Runtime): object {
  const methods = {
    ...encodingMethods(runtime),
    ...digestMethods(runtime),
    ...blobMethods(runtime),
    ...textMethods(runtime),
    sleep: (_state: object, milliseconds: number) => {
      if (milliseconds > LONGEST_SLEEP) throw runtime.exception('sleep time too long')
      runtime.call('utilities.sleep', Math.max(0, milliseconds))
    },
    getUuid: () => runtime.call('utilities.uuid'),
  }
  return serviceClass(runtime, {
    fullName: 'Utilities',
    signatures: SIGNATURES,
    methods,
    constants: { Charset, DigestAlgorithm, MacAlgorithm },
  })({})
}

type Data = number[] | string

/** The bytes of an argument: signed bytes, or a text in a charset. */
function bytesOf(
  runtime: Runtime,
  data: Data,
  { charset = Charset.UTF_8, member }: { charset?: unknown; member: string },
): number[] {
  if (typeof data === 'string')
    return memberName(Charset, charset) === 'US_ASCII' ? encodeAscii(data) : encodeUtf8(data)
  if (isByteArray(data)) return data
  throw runtime.exception(`The parameters (number[]) don't match the method signature for Utilities.${member}.`)
}

function encodingMethods(runtime: Runtime): Methods<object> {
  const webSafe = (text: string) => text.replace(/\+/g, '-').replace(/\//g, '_')
  const decode = (text: string): number[] => {
    const bytes = fromBase64(text)
    if (!bytes) throw runtime.exception('Could not decode string.')
    return bytes
  }
  return {
    base64Encode: (_state, data: Data, charset?: unknown) =>
      toBase64(bytesOf(runtime, data, { charset, member: 'base64Encode' })),
    base64EncodeWebSafe: (_state, data: Data, charset?: unknown) =>
      webSafe(toBase64(bytesOf(runtime, data, { charset, member: 'base64EncodeWebSafe' }))),
    base64Decode: (_state, text: string) => decode(text),
    base64DecodeWebSafe: (_state, text: string) => decode(text.replace(/-/g, '+').replace(/_/g, '/')),
  }
}

function digestMethods(runtime: Runtime): Methods<object> {
  const answer = (base64: unknown): number[] => fromBase64(String(base64)) ?? []
  // Digests read a text as US-ASCII unless told otherwise.
  const packed = (data: Data, charset: unknown = Charset.US_ASCII) =>
    toBase64(bytesOf(runtime, data, { charset, member: 'computeDigest' }))
  const hmac = (algorithm: string, [value, key]: [Data, Data], charset?: unknown) =>
    answer(runtime.call('utilities.hmac', algorithm, packed(value, charset), packed(key, charset)))
  return {
    computeDigest: (_state, algorithm: unknown, value: Data, charset?: unknown) => {
      const name = memberName(DigestAlgorithm, algorithm)
      if (!name || name === 'MD2') throw runtime.exception('Invalid argument: algorithm')
      return answer(runtime.call('utilities.digest', name.replace('_', '').toLowerCase(), packed(value, charset)))
    },
    computeHmacSignature: (_state, algorithm: unknown, ...rest: [Data, Data, unknown?]) => {
      const [value, key, charset] = rest
      const name = memberName(MacAlgorithm, algorithm)
      if (!name) throw runtime.exception('Invalid argument: algorithm')
      return hmac(name.slice(5).replace('_', '').toLowerCase(), [value, key], charset)
    },
    computeHmacSha256Signature: (_state, value: Data, key: Data, charset?: unknown) =>
      hmac('sha256', [value, key], charset),
  }
}

function blobMethods(runtime: Runtime): Methods<object> {
  const blob = blobFactory(runtime)
  const packed = (value: unknown): string => toBase64(blobOf(value)?.bytes ?? [])
  const unpacked = (data: unknown, name: string | null, contentType: string | null) =>
    blob({ bytes: fromBase64(String(data)) ?? [], name, contentType })
  return {
    newBlob: (_state, data: Data, ...rest: (string | null)[]) => {
      const [contentType = null, name = null] = rest
      const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null)
      return blob({ bytes: [...bytesOf(runtime, data, { member: 'newBlob' })], contentType: type, name })
    },
    gzip: (_state, source: object, name = 'archive.gz') =>
      unpacked(runtime.call('utilities.gzip', packed(source)), name, 'application/x-gzip'),
    ungzip: (_state, source: object) =>
      unpacked(
        runtime.call('utilities.ungzip', packed(source)),
        (blobOf(source)?.name ?? '').replace(/\.gz$/, '') || null,
        null,
      ),
    zip: (_state, sources: readonly unknown[], name = 'archive.zip') => {
      const files = sources.map((source, at) => ({
        name: blobOf(source)?.name ?? `Untitled${at + 1}`,
        data: packed(source),
      }))
      if (new Set(files.map((file) => file.name)).size < files.length) throw runtime.exception('Duplicate entry')
      return unpacked(runtime.call('utilities.zip', files), name, 'application/zip')
    },
    unzip: (_state, source: object) => {
      const files = runtime.call('utilities.unzip', packed(source)) as readonly { name: string; data: string }[]
      return files.map((file) => unpacked(file.data, file.name, null))
    },
  }
}

function textMethods(runtime: Runtime): Methods<object> {
  return {
    formatDate: (_state, date: Date, zone: string, format: string) => {
      try {
        return formatDate(date, zone, format)
      } catch (error) {
        throw error instanceof RangeError ? runtime.exception(error.message) : error
      }
    },
    formatString: (_state, template: unknown, ...args: unknown[]) => formatString(String(template), args),
    parseCsv: (_state, text: string, delimiter: unknown = ',') => {
      const separator = String(delimiter)
      if (separator.length !== 1) throw runtime.exception('Could not parse text.')
      return parseCsv(text, separator)
    },
  }
}
