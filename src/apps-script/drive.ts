// Keeps documents in Drive, in a folder of the add-in's own: one call turns the bytes of a .docx into a Google Doc.
import type { DocumentStore, SavedDocument } from '../actions/action.ts'
import { UserError } from '../actions/user-error.ts'
import { Refusal } from '../documents/refusal.ts'
import type { Line } from '../documents/report/own-words.ts'
import { Issue } from '../vietnamese/issue.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const GOOGLE_DOC = 'application/vnd.google-apps.document'
const FOLDER = 'application/vnd.google-apps.folder'
const FOLDER_NAME = 'Nề nếp'

/** Under this name the app notes the mark of a file; no other app sees it. */
const PROPERTY = 'nenep'
const FIELDS = 'id,webViewLink'
const FOLDER_MARK = 'folder'

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection

/** Looks for a document and for the folder in one call; what follows makes what was not there. */
export function driveDocuments(): DocumentStore {
  let folder: File | undefined
  const lookFor = (files: Files, mark: string): File | undefined => {
    const found = filesMarked(files, [mark, FOLDER_MARK])
    folder = found.find(({ mimeType }) => mimeType === FOLDER)
    return found.find(({ mimeType }) => mimeType !== FOLDER)
  }
  return {
    find: (mark) => attempt((files) => {
      const file = lookFor(files, mark)
      return file ? saved(file) : null
    }),
    save: ({ name, bytes, mark }) => attempt((files) => {
      if (!folder) lookFor(files, mark)
      folder ??= files.create({ name: FOLDER_NAME, mimeType: FOLDER, appProperties: { [PROPERTY]: FOLDER_MARK } })
      // Apps Script's bytes are signed.
      const blob = Utilities.newBlob(Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)), DOCX, `${name}.docx`)
      const metadata = { name, mimeType: GOOGLE_DOC, parents: [String(folder.id)], appProperties: { [PROPERTY]: mark } }
      return saved(files.create(metadata, blob, { fields: FIELDS }))
    }),
    read: readDocument,
  }
}

/** Paragraphs alone: the tables of an appendix can be more than a script holds. */
const PARAGRAPHS = 'body(content(paragraph(elements,bullet(listId),paragraphStyle(namedStyleType))))'

type Element = Pick<GoogleAppsScript.Docs.Schema.ParagraphElement, 'textRun'> & {
  // What Google calls smart chips: they stand in the text as words.
  readonly person?: { readonly personProperties?: { readonly name?: string } }
  readonly richLink?: { readonly richLinkProperties?: { readonly title?: string } }
  readonly dateElement?: { readonly dateElementProperties?: { readonly displayText?: string } }
}

function textOf({ textRun, person, richLink, dateElement }: Element): string {
  return textRun?.content ?? person?.personProperties?.name ?? richLink?.richLinkProperties?.title ?? dateElement?.dateElementProperties?.displayText ?? ''
}

function readDocument(url: string): readonly Line[] | null {
  const id = /\/d\/([\w-]+)/.exec(url)?.[1]
  if (id === undefined) return null
  let document: GoogleAppsScript.Docs.Schema.Document
  try {
    document = Docs!.Documents.get(id, { fields: PARAGRAPHS, suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' })
  } catch {
    // Deleted, or made by somebody else: the report can be made without it.
    return null
  }
  return (document.body?.content ?? []).flatMap(({ paragraph }) => (paragraph ? [lineOf(paragraph)] : []))
}

function lineOf({ elements = [], bullet, paragraphStyle }: GoogleAppsScript.Docs.Schema.Paragraph): Line {
  const isHeading = paragraphStyle?.namedStyleType?.startsWith('HEADING') === true
  // «- » typed at the beginning of a line becomes a bullet there.
  return { text: (bullet && !isHeading ? '- ' : '') + elements.map(textOf).join(''), isHeading }
}

/** The files of ours with one of these marks that are not in the bin. */
function filesMarked(files: Files, marks: readonly string[]): readonly File[] {
  const has = marks.map((mark) => `appProperties has { key='${PROPERTY}' and value='${mark}' }`).join(' or ')
  return files.list({ q: `(${has}) and trashed = false`, fields: `files(${FIELDS},mimeType)` }).files ?? []
}

function saved({ id, webViewLink }: File): SavedDocument {
  return { id: String(id), url: webViewLink ?? `https://docs.google.com/document/d/${String(id)}/edit` }
}

/** What Drive says when it does not do what is asked, also in Vietnamese, and the sentence for it; what is not here is a bug. */
const FAILURES: readonly (readonly [says: RegExp, refusal: () => Issue | Refusal])[] = [
  [/storage quota|dung lượng/i, () => new Refusal('drive-full')],
  [/rate limit|empty response|internal error|backend error|unavailable|timed? ?out|deadline|try again|thử lại|trả lời trống|khả dụng/i, () => new Refusal('drive-busy')],
  [/quota|too many times|limit exceeded|quá nhiều lần|quá giới hạn/i, () => new Refusal('drive-quota')],
  [/permission|authoriz|denied|scope|granted|policy|disabled|login|credential|không có quyền|cho phép/i, () => new Issue('drive-denied')],
]

/** Runs calls of Drive; a failure that a person can do something about is a refusal with its sentence. */
function attempt<T>(work: (files: Files) => T): T {
  try {
    return work(Drive!.Files)
  } catch (error) {
    const failure = FAILURES.find(([says]) => says.test(String(error)))
    if (failure) throw new UserError(failure[1]())
    throw error
  }
}
