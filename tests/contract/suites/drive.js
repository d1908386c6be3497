// The advanced services of Drive and Docs.

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const GOOGLE_DOC = 'application/vnd.google-apps.document'

function docx_() {
  const part = (name, text) => Utilities.newBlob(text, 'text/xml', name)
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/word/document.xml" ContentType="' +
    DOCX +
    '.main+xml"/></Types>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="word/document.xml"' +
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
  const main =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Xin chào</w:t></w:r></w:p></w:body></w:document>'
  const zip = Utilities.zip([
    part('[Content_Types].xml', types),
    part('_rels/.rels', relations),
    part('word/document.xml', main),
  ])
  return zip.setContentType(DOCX).setName('bao-cao.docx')
}

function test_a_docx_becomes_a_document() {
  const file = Drive.Files.create({ name: 'Báo cáo', mimeType: GOOGLE_DOC }, docx_())
  const found = Drive.Files.get(file.id, { fields: 'name,trashed' })
  Drive.Files.remove(file.id)
  return [
    [Object.keys(file).sort(), ['id', 'kind', 'mimeType', 'name']],
    [
      [file.kind, file.name, file.mimeType, typeof file.id],
      ['drive#file', 'Báo cáo', GOOGLE_DOC, 'string'],
    ],
    [found, { name: 'Báo cáo', trashed: false }],
    [thrownBy_(() => Drive.Files.get(file.id))[0], 'GoogleJsonResponseException'],
  ]
}

function test_only_the_fields_asked_for_come() {
  const file = Drive.Files.create({ name: 'A', mimeType: GOOGLE_DOC }, docx_(), { fields: 'id,webViewLink' })
  Drive.Files.remove(file.id)
  return [
    [Object.keys(file).sort(), ['id', 'webViewLink']],
    [file.webViewLink.indexOf('https://docs.google.com/document/d/' + file.id), 0],
  ]
}

function test_a_file_is_put_into_a_folder() {
  const folder = Drive.Files.create({ name: 'Nề nếp', mimeType: 'application/vnd.google-apps.folder' })
  const file = Drive.Files.create({ name: 'A', mimeType: GOOGLE_DOC, parents: [folder.id] }, docx_(), {
    fields: 'id,parents',
  })
  const renamed = Drive.Files.update({ name: 'B' }, file.id)
  Drive.Files.remove(file.id)
  Drive.Files.remove(folder.id)
  return [
    [file.parents, [folder.id]],
    [renamed.name, 'B'],
  ]
}

function test_what_is_no_document_is_refused() {
  const failure = (metadata, blob) => thrownBy_(() => Drive.Files.create(metadata, blob)).slice(0, 2)
  const refusal = ['GoogleJsonResponseException', 'API call to drive.files.create failed with error: Bad Request']
  return [
    [failure({ name: 'A', mimeType: GOOGLE_DOC }, Utilities.newBlob([1, 2, 3], DOCX, 'a.docx')), refusal],
    [
      failure({ name: 'A', mimeType: GOOGLE_DOC }, Utilities.newBlob([1, 2, 3], 'application/octet-stream', 'a')),
      refusal,
    ],
    [
      failure({ name: 'A', parents: ['không-có'] }, Utilities.newBlob('x')),
      ['GoogleJsonResponseException', 'API call to drive.files.create failed with error: File not found: không-có.'],
    ],
    [
      thrownBy_(() => Drive.Files.create({ name: 'A' }, 'x')).slice(0, 2),
      ['Exception', 'The mediaData parameter only supports Blob types for upload.'],
    ],
  ]
}

function test_a_document_is_read_by_its_paragraphs() {
  const file = Drive.Files.create({ name: 'Báo cáo', mimeType: GOOGLE_DOC }, docx_())
  const fields = 'title,body(content(paragraph(elements(textRun(content)),paragraphStyle(namedStyleType))))'
  const read = Docs.Documents.get(file.id, { fields: fields, suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' })
  const whole = Docs.Documents.get(file.id)
  Drive.Files.remove(file.id)
  return [
    [Object.keys(read).sort(), ['body', 'title']],
    // What begins the only section has no paragraph.
    [read.body.content[0], {}],
    [read.body.content[1], { paragraph: { elements: [{ textRun: { content: 'Xin chào\n' } }], paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } } }],
    [[whole.documentId, whole.title, 'sectionBreak' in whole.body.content[0]], [file.id, 'Báo cáo', true]],
    [thrownBy_(() => Docs.Documents.get(file.id)).slice(0, 2), [
      'GoogleJsonResponseException', 'API call to docs.documents.get failed with error: Requested entity was not found.',
    ]],
  ]
}
