// From one report to the next on the host: a person edits the document, the next report offers what was written, and uses it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MadeDocument } from '../../src/actions/made-documents.ts'
import type { DocumentPreview } from '../../src/actions/panel/preview-document.ts'
import { readReport } from '../../workbench/files/docx-lines.ts'
import type { Host } from '../../workbench/host.ts'
import { letterHost } from './letters-workbook.ts'

const OWN = 'Các cơ quan, đơn vị chủ động rà soát lịch họp.'
const FIGURE = 'Có 5 phòng họp.'

let host: Host
let half: MadeDocument
beforeAll(() => {
  host = letterHost()
  half = host.run('runAction', 'makeReport', { period: '6T/2026' }) as MadeDocument
  edit(idOf(half), (xml) => {
    const at = xml.indexOf('</w:p>', xml.indexOf('1. Khó khăn, vướng mắc')) + 6
    return xml.slice(0, at) + [OWN, FIGURE].map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('') + xml.slice(at)
  })
})
afterAll(() => host.close())

const idOf = ({ url }: MadeDocument): string => /\/d\/([^/]+)/.exec(url)![1]!
const bytesOf = (id: string): Uint8Array => {
  const found = (host.operation('drive.documents') as { id: string; base64: string }[]).find((each) => each.id === id)!
  return new Uint8Array(Buffer.from(found.base64, 'base64'))
}

/** Somebody writes into a document. */
function edit(id: string, change: (xml: string) => string): void {
  const parts = unzipSync(bytesOf(id))
  parts['word/document.xml'] = strToU8(change(strFromU8(parts['word/document.xml']!)))
  host.operation('drive.edit', id, Buffer.from(zipSync(parts)).toString('base64'))
}

const linesIn = (made: MadeDocument): string[] => readReport(bytesOf(idOf(made)), 'x').lines.map(({ text }) => text)
const textIn = (made: MadeDocument): string => strFromU8(unzipSync(bytesOf(idOf(made)))['word/document.xml']!)
const preview = (options: object = {}): DocumentPreview =>
  (host.run('runFromPanel', 'previewDocument', { document: 'report', period: '2026', ...options }) as { result: DocumentPreview }).result
const prompts = (): string => JSON.stringify(host.ui().prompts)

describe('the next report', () => {
  test('lists in the panel what was written, by one call of Docs', () => {
    host.resetCalls()
    expect(preview().kept).toEqual([
      { heading: '1. Khó khăn, vướng mắc', text: OWN, fate: 'thêm vào cuối mục', isUsed: true },
      { heading: '1. Khó khăn, vướng mắc', text: FIGURE, fate: 'có số liệu của kỳ trước, không dùng lại', isUsed: false },
    ])
    expect(host.calls()['Documents.get']).toBe(1)
  })

  test('made without it has nothing of it, and asks nobody', () => {
    host.resetCalls()
    const made = host.run('runAction', 'makeReport', { period: 'Q3/2026' }) as MadeDocument
    expect(host.calls()['Documents.get']).toBeUndefined()
    expect(linesIn(made)).not.toContain(OWN)
  })

  test('made with it says it, and the same figures', () => {
    const made = host.run('runAction', 'makeReport', { period: '2026', keep: true }) as MadeDocument
    expect(made.fingerprint).toBe(preview({ keep: true }).fingerprint)
    const plain = host.run('runAction', 'makeReport', { period: '2026' }) as MadeDocument
    const lines = linesIn(made)
    expect(lines).toContain(OWN)
    expect(lines).not.toContain(FIGURE)
    // The mark of the data stands in the appendix: that of the sentences comes after it.
    expect(textIn(made).replace(new RegExp(`<w:p>(?:(?!</w:p>).)*${OWN}</w:t></w:r></w:p>`), '').replace(made.fingerprint, plain.fingerprint)).toBe(textIn(plain))
  })

  test('from the menu asks which, and makes nothing where the person closes the question', () => {
    const before = host.documents().length
    host.answer({ button: 'CANCEL' })
    host.run('menuSecondHalf')
    expect(prompts()).toContain('Dùng lại các đoạn đã sửa ở bản trước:')
    expect(prompts()).toContain(OWN)
    expect(host.documents()).toHaveLength(before)
    host.answer({ button: 'OK', text: '2' }, { button: 'YES' })
    host.run('menuSecondHalf')
    expect(host.documents()).toHaveLength(before + 1)
    const made = { url: `/d/${(host.operation('drive.documents') as { id: string }[]).at(-1)!.id}/` } as MadeDocument
    expect(linesIn(made)).toContain(OWN)
  })

  test('of a deleted one offers nothing, with a sentence', () => {
    host.script('function main(ids) { ids.forEach((id) => Drive.Files.remove(id)) }', 'main', (host.operation('drive.documents') as { id: string }[]).map(({ id }) => id))
    expect(preview({ keep: true })).toMatchObject({ kept: [], keptNote: expect.stringContaining('Không mở được bản trước') as string })
  })
})
