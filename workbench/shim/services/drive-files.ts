// The files that the advanced Drive service has made: the host keeps their bytes. Conversion is not carried out, but
// what Google would refuse is refused.
import { unzipSync } from 'fflate'
import { fromBase64 } from '../../base64.ts'
import { lacking, refuse } from '../../engine/refusal.ts'
import { documentOf, masked } from './docs-documents.ts'

export interface DriveMetadata {
  readonly name?: string
  readonly mimeType?: string
  readonly parents?: readonly string[]
  /** What the app that made the file notes about it; only that app sees it. */
  readonly appProperties?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

/** A file that a script has made. */
export interface DriveFile {
  readonly id: string
  readonly name: string
  /** As Google would keep it, e.g. `application/vnd.google-apps.document`. */
  readonly mimeType: string
  readonly parents: readonly string[]
  /** The type of the bytes, null for a folder. */
  readonly contentType: string | null
  /** The bytes that came, in base64; empty for a folder. */
  readonly data: string
  readonly trashed: boolean
  readonly appProperties: Readonly<Record<string, string>>
}

export interface DriveContent {
  readonly contentType: string | null
  readonly data: string
}

const GOOGLE = 'application/vnd.google-apps.'
const FOLDER = GOOGLE + 'folder'
const OOXML = 'application/vnd.openxmlformats-officedocument.'

/** The part by which a package is what it says. */
const MAIN_PARTS: Readonly<Record<string, { readonly type: string; readonly part: string }>> = {
  [GOOGLE + 'document']: { type: OOXML + 'wordprocessingml.document', part: 'word/document.xml' },
  [GOOGLE + 'spreadsheet']: { type: OOXML + 'spreadsheetml.sheet', part: 'xl/workbook.xml' },
}
const OTHER_SOURCES: Readonly<Record<string, readonly string[]>> = {
  [GOOGLE + 'document']: ['text/plain', 'text/html', 'application/rtf'],
  [GOOGLE + 'spreadsheet']: ['text/csv', 'text/tab-separated-values'],
}
const VIEW_PATHS: Readonly<Record<string, string>> = {
  [GOOGLE + 'document']: 'https://docs.google.com/document/d/',
  [GOOGLE + 'spreadsheet']: 'https://docs.google.com/spreadsheets/d/',
  [FOLDER]: 'https://drive.google.com/drive/folders/',
}

/** The Drive operations of one host. */
export function createDrive(): Readonly<Record<string, (...args: never[]) => unknown>> {
  const files: DriveFile[] = []
  const find = (method: string, id: string): DriveFile => {
    const file = files.find((candidate) => candidate.id === id)
    if (!file) throw failure(method, `File not found: ${id}.`)
    return file
  }
  const replace = (next: DriveFile): DriveFile => {
    files[files.findIndex((file) => file.id === next.id)] = next
    return next
  }
  return {
    /** What the host hands on: files with content, in the order in which they were made. */
    'drive.documents': () =>
      files
        .filter(({ trashed, mimeType }) => !trashed && mimeType !== FOLDER)
        .map(({ id, name, mimeType, data }) => ({ id, name, mimeType, base64: data })),
    'drive.snapshot': () => files,
    'drive.restore': (kept: readonly DriveFile[]) => {
      files.splice(0, files.length, ...kept)
    },
    'drive.create': (metadata: DriveMetadata, content: DriveContent | null, fields: string | null) => {
      for (const parent of metadata.parents ?? []) find('create', parent)
      const file = newFile(`tep-${files.length + 1}`, metadata, content)
      files.push(file)
      return describe(file, fields)
    },
    'drive.get': (id: string, fields: string | null) => describe(find('get', id), fields),
    'drive.list': (q: string | null, fields: string | null) => {
      const found = files.filter(matcher(q)).toReversed()
      return { kind: 'drive#fileList', incompleteSearch: false, files: found.map((file) => describe(file, fileFields(fields))) }
    },
    'drive.update': (metadata: DriveMetadata, id: string, fields: string | null) => {
      const file = find('update', id)
      const { name = file.name, trashed = file.trashed } = metadata
      return describe(replace({ ...file, name, trashed: trashed === true }), fields)
    },
    'drive.remove': (id: string) => {
      files.splice(files.indexOf(find('delete', id)), 1)
    },
    /** Of a document, also one in the bin. */
    'docs.get': (id: string, fields: string | null) => {
      const file = files.find((candidate) => candidate.id === id && candidate.mimeType === GOOGLE + 'document')
      if (!file) throw refuse('API call to docs.documents.get failed with error: Requested entity was not found.')
      if (file.contentType !== MAIN_PARTS[file.mimeType]?.type) throw lacking(`Docs.Documents.get of ${file.contentType}`)
      return masked(documentOf({ id, name: file.name, bytes: fromBase64(file.data) }), fields)
    },
    /** People change a document; on the page they bring back the file that they changed. */
    'drive.edit': (id: string, data: string) => void replace({ ...find('edit', id), data }),
  }
}

function failure(method: string, message: string): Error {
  return refuse(`API call to drive.files.${method} failed with error: ${message}`)
}

function newFile(id: string, metadata: DriveMetadata, content: DriveContent | null): DriveFile {
  const mimeType = metadata.mimeType ?? content?.contentType ?? 'application/octet-stream'
  if (content) checkContent(mimeType, content)
  return {
    id,
    name: metadata.name ?? 'Untitled',
    mimeType,
    parents: metadata.parents ?? [],
    contentType: content?.contentType ?? null,
    data: content?.data ?? '',
    trashed: false,
    appProperties: metadata.appProperties ?? {},
  }
}

function checkContent(mimeType: string, { contentType, data }: DriveContent): void {
  if (mimeType === FOLDER) throw failure('create', 'A folder cannot have content.')
  if (!mimeType.startsWith(GOOGLE)) return
  const packaged = MAIN_PARTS[mimeType]
  if (packaged?.type === contentType) {
    if (!hasParts(data, ['[Content_Types].xml', packaged.part])) throw failure('create', 'Bad Request')
    return
  }
  if (!OTHER_SOURCES[mimeType]?.includes(contentType ?? '')) throw failure('create', 'Bad Request')
}

/** True when the bytes are a package that unpacks and has these parts. */
function hasParts(data: string, names: readonly string[]): boolean {
  try {
    const parts = unzipSync(fromBase64(data))
    return names.every((name) => (parts[name]?.length ?? 0) > 0)
  } catch {
    return false
  }
}

function viewLink({ id, mimeType }: DriveFile): string {
  const path = VIEW_PATHS[mimeType] ?? 'https://drive.google.com/file/d/'
  return path + id + (mimeType === FOLDER ? '' : '/edit')
}

const CONDITION = /^(?:appProperties has \{ ?key='([^'\\]*)' and value='([^'\\]*)' ?\}|trashed ?= ?(true|false)|mimeType ?= ?'([^'\\]*)')$/

/** The query of a list, as far as it is known here: conditions on properties, bin and type, joined by «and», some by «or» in brackets. */
function matcher(q: string | null): (file: DriveFile) => boolean {
  const conditions = (q ?? '').split(/ and (?![^{]*\})/).filter((part) => part !== '').map((part) =>
    part.trim().replace(/^\((.*)\)$/, '$1').split(/ or (?![^{]*\})/).map(condition))
  return (file) => conditions.every((choices) => choices.some((holds) => holds(file)))
}

function condition(part: string): (file: DriveFile) => boolean {
  const found = CONDITION.exec(part.trim())
  if (!found) throw lacking(`Drive.Files.list with q: ${part}`)
  const [, key, value, trashed, mimeType] = found
  if (key !== undefined) return (file) => file.appProperties[key] === value
  return trashed === undefined ? (file) => file.mimeType === mimeType : (file) => String(file.trashed) === trashed
}

/** «files(id,webViewLink)» asks for fields of each file. */
function fileFields(fields: string | null): string | null {
  return fields === null ? null : (/files\(([^)]*)\)/.exec(fields)?.[1] ?? null)
}

/** The fields of a file that a caller asks for; by default those that Google gives. */
function describe(file: DriveFile, fields: string | null): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: file.parents,
    trashed: file.trashed,
    webViewLink: viewLink(file),
  }
  if (fields === '*') return whole
  const wanted = fields === null ? ['kind', 'id', 'name', 'mimeType'] : fields.split(',').map((field) => field.trim())
  const unknown = wanted.find((field) => !(field in whole))
  if (unknown !== undefined) throw failure('create', `Invalid field selection ${unknown}`)
  return Object.fromEntries(wanted.map((field) => [field, whole[field]]))
}
