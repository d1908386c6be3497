// What the host's services do beyond Google's documentation: state that runs share, modes, members that are missing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Host, startHost } from '../../workbench/host.ts'

const CODE = `
function keep(value) { PropertiesService.getDocumentProperties().setProperty('x', value) }
function kept() { return PropertiesService.getDocumentProperties().getProperty('x') }
function page(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() }
function template(name) { return HtmlService.createTemplateFromFile(name).evaluate().getContent() }
function lock() { return LockService.getDocumentLock().tryLock(5) }
function waitForLock() { LockService.getDocumentLock().waitLock(5) }
function member(path) { return String(path.split('.').reduce((object, key) => object[key], globalThis)) }
function upload() { return Drive.Files.create({ name: 'A.txt' }, Utilities.newBlob('một', 'text/plain', 'a.txt')).id }
function trigger() { ScriptApp.newTrigger('f').timeBased().everyDays(1).create() }
function digest() { return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').length }
`

let host: Host
beforeAll(() => {
  host = startHost({ code: CODE, html: { trang: '<p>Xin chào</p>', mau: '<p><?= x ?></p>' } })
})
afterAll(() => host.close())

const EMPTY = { name: 'A', rowCount: 1000, columnCount: 26, cells: [] }

describe('what is kept', () => {
  test('by one run is there in the next, for the document until another is open', () => {
    host.run('keep', 'một')
    expect(host.run('kept')).toBe('một')
    host.open({ sheets: [EMPTY], namedRanges: [] })
    expect(host.run('kept')).toBeNull()
  })

  test('by Drive is handed on', () => {
    host.run('upload')
    expect(host.documents().map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([['A.txt', 'một']])
  })
})

describe('a lock that another run holds', () => {
  test('is not given', () => {
    host.operation('lock.setHeld', 'document', true)
    expect(host.run('lock')).toBe(false)
    expect(() => host.run('waitForLock')).toThrow('Lock timeout: another process was holding the lock for too long.')
    host.operation('lock.setHeld', 'document', false)
    expect(host.run('lock')).toBe(true)
  })
})

describe('pages', () => {
  test('are read from the files of the build', () => {
    expect([host.run('page', 'trang'), host.run('page', 'trang.html'), host.run('template', 'trang')]).toEqual(
      Array(3).fill('<p>Xin chào</p>'),
    )
    expect(() => host.run('page', 'khác')).toThrow('No HTML file named khác was found.')
    expect(() => host.run('template', 'mau')).toThrow('NotImplemented: HtmlTemplate.evaluate')
  })
})

describe('members', () => {
  test.each([
    'Utilities.parseDate',
    'Utilities.Charset.X',
    'PropertiesService.x',
    'CacheService.x',
    'LockService.x',
    'Session.x',
    'HtmlService.getUserAgent',
    'ScriptApp.getService',
    'ScriptApp.getOAuthToken',
    'Drive.About',
    'Drive.Files.export',
    'Docs.Documents.batchUpdate',
    'Docs.newDocument',
    'DriveApp.createFile',
    'UrlFetchApp.fetch',
    'MailApp.sendEmail',
  ])('%s is missing by name', (path) => {
    if (path === 'Utilities.Charset.X') expect(host.run('member', path)).toBe('undefined')
    else expect(() => host.run('member', path)).toThrow(/^NotImplemented: /)
  })

  test.each([
    'Utilities',
    'PropertiesService',
    'CacheService',
    'LockService',
    'Session',
    'HtmlService',
    'ScriptApp',
    'Drive',
    'Docs',
    'DocumentApp',
  ])('%s says its name', (name) => expect(host.run('member', name)).toBe(name))
})

describe('a simple trigger', () => {
  test('may use properties and utilities', () => {
    host.runAs('LIMITED', 'keep', 'hai')
    expect([host.runAs('LIMITED', 'kept'), host.runAs('LIMITED', 'digest')]).toEqual(['hai', 16])
  })

  test.each(['upload', 'trigger'])('may not %s', (name) => {
    expect(() => host.runAs('LIMITED', name)).toThrow(/^You do not have permission to call /)
  })

  test('has no properties and no lock of the document where the script is not enabled', () => {
    expect(() => host.runAs('NONE', 'kept')).toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    )
    expect(() => host.runAs('NONE', 'lock')).toThrow('null')
  })
})

test('calls are counted by name', () => {
  host.resetCalls()
  host.run('keep', 'ba')
  expect(host.calls()).toEqual({ 'PropertiesService.getDocumentProperties': 1, 'Properties.setProperty': 1 })
})
