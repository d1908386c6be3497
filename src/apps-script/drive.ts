// Keeps documents in Drive: one call turns the bytes of a .docx into a Google Doc.
import type { DocumentStore } from '../actions/action.ts'
import { UserError } from '../actions/user-error.ts'
import { Issue } from '../vietnamese/issue.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const GOOGLE_DOC = 'application/vnd.google-apps.document'

export const driveDocuments: DocumentStore = {
  save({ name, bytes }) {
    // Apps Script's bytes are signed.
    const blob = Utilities.newBlob(Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)), DOCX, `${name}.docx`)
    const file = create(name, blob)
    const id = String(file.id)
    return { id, url: file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit` }
  },
}

function create(name: string, blob: GoogleAppsScript.Base.Blob): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File {
  try {
    return Drive!.Files.create({ name, mimeType: GOOGLE_DOC }, blob)
  } catch (error) {
    if (/permission|authoriz|denied|scope/i.test(String(error))) throw new UserError(new Issue('drive-denied'))
    throw error
  }
}
