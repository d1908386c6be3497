// Globals of Apps Script that the host only knows by name, and the constants of MimeType.
import type { Runtime } from '../runtime.ts'
import { serviceClass } from '../service-class.ts'

/** Built-in services that are not here: each use of theirs throws NotImplemented by name. */
const NAMES = (
  'Browser CalendarApp CardService Charts ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp ' +
  'DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps SitesApp SlidesApp ' +
  'UrlFetchApp XmlService'
).split(' ')

const GOOGLE = 'application/vnd.google-apps.'
const OFFICE = 'application/vnd.openxmlformats-officedocument.'

const MIME_TYPES = {
  GOOGLE_APPS_SCRIPT: GOOGLE + 'script',
  GOOGLE_DRAWINGS: GOOGLE + 'drawing',
  GOOGLE_DOCS: GOOGLE + 'document',
  GOOGLE_FORMS: GOOGLE + 'form',
  GOOGLE_SHEETS: GOOGLE + 'spreadsheet',
  GOOGLE_SITES: GOOGLE + 'site',
  GOOGLE_SLIDES: GOOGLE + 'presentation',
  FOLDER: GOOGLE + 'folder',
  SHORTCUT: GOOGLE + 'shortcut',
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  ZIP: 'application/zip',
  OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
  OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
  MICROSOFT_EXCEL: OFFICE + 'spreadsheetml.sheet',
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: OFFICE + 'presentationml.presentation',
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: OFFICE + 'wordprocessingml.document',
  MICROSOFT_WORD_LEGACY: 'application/msword',
}

/** Makers of these globals, by name. */
export function otherGlobals(runtime: Runtime): Readonly<Record<string, () => unknown>> {
  const makers: Record<string, () => unknown> = { MimeType: () => Object.freeze({ ...MIME_TYPES }) }
  for (const name of NAMES)
    makers[name] = () => serviceClass(runtime, { fullName: name, signatures: {}, methods: {} })({})
  return makers
}
