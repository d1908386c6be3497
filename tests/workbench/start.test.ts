// What `npm start` is asked for, and where its page is found.
import { afterEach, describe, expect, test } from 'vitest'
import { type PageServer, servePage, type ServeOptions } from '../../workbench/server/server.ts'
import { parseStart, USUAL_PORT } from '../../workbench/server/start-request.ts'

describe('the words behind npm start --', () => {
  test.each([
    [[], { file: null, port: null, open: true, help: false }],
    [['so.xlsx', '--no-open'], { file: 'so.xlsx', port: null, open: false, help: false }],
    [['--port', '0'], { file: null, port: 0, open: true, help: false }],
    [['--port', '9000', 'so.xlsx'], { file: 'so.xlsx', port: 9000, open: true, help: false }],
  ])('%j', (words, request) => {
    expect(parseStart(words)).toEqual(request)
  })

  test.each([
    [['--port', 'tám'], /cổng là một số/],
    [['--port', '70000'], /cổng là một số/],
    [['a.xlsx', 'b.xlsx'], /một tệp/],
    [['--lạ'], /lạ/],
  ])('%j are refused in words', (words, sentence) => {
    expect(parseStart(words)).toMatch(sentence)
  })
})

describe('the page', () => {
  const servers: PageServer[] = []
  const serve = async (options: Partial<ServeOptions> = {}): Promise<PageServer> => {
    const server = await servePage({ workbook: Promise.resolve({ sheets: [], namedRanges: [] }), name: 'Sổ', key: 'thử', today: null, ...options })
    servers.push(server)
    return server
  }
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()))
  })

  test('is at the usual address, where the browser has kept the work; when that is taken, at another', async () => {
    await serve({ port: null })
    const { url } = await serve({ port: null })
    expect(Number(new URL(url).port)).not.toBe(USUAL_PORT)
  })

  test('is not moved from a port that was asked for', async () => {
    const { url } = await serve()
    await expect(serve({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('tells when it is asked for the workbook, and when it shows it', async () => {
    const server = await serve()
    expect(server.isAsked()).toBe(false)
    await fetch(`${server.url}workbook.json`)
    expect(server.isAsked()).toBe(true)
    await fetch(`${server.url}shown.txt`)
    await expect(server.shown).resolves.toBeUndefined()
  })

  test('answers only who names this machine, and only what it has', async () => {
    const { url } = await serve()
    const status = async (path: string, init?: RequestInit): Promise<number> => (await fetch(url + path, init)).status
    expect(await Promise.all([
      status('config.json'), status('package.json'), status('..%2fpackage.json'), status('config.json', { method: 'POST' }),
    ])).toEqual([200, 404, 404, 404])
  })
})
