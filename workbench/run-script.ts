// `npm run host -- SCRIPT.js FUNCTION`: runs a function of an Apps Script file on the headless host.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readXlsx } from './files/xlsx.ts'
import { HostError, startHost } from './host.ts'

const USAGE = `Usage: npm run host -- SCRIPT.js FUNCTION [--workbook FILE.xlsx] [--locale en_US] [--time-zone UTC]

Runs FUNCTION of an Apps Script file on a local spreadsheet and prints its result as JSON.
  --workbook FILE.xlsx   opens this workbook; by default an empty one
  --locale LOCALE        the spreadsheet's locale, vi_VN by default
  --time-zone ZONE       time zone of spreadsheet and script, Asia/Ho_Chi_Minh by default
  --bundle FILE          an Apps Script file to evaluate first, such as dist/Code.js
`

interface Request {
  readonly script: string
  readonly functionName: string
  readonly workbook?: string | undefined
  readonly locale?: string | undefined
  readonly timeZone?: string | undefined
  readonly bundle?: string | undefined
}

/** The request on the command line; null for help; a text is what is wrong. */
function readRequest(args: readonly string[]): Request | null | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        workbook: { type: 'string' }, locale: { type: 'string' }, 'time-zone': { type: 'string' },
        bundle: { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return null
    const [script, functionName] = positionals
    if (script === undefined || functionName === undefined || positionals.length > 2) return 'SCRIPT.js and FUNCTION are needed.'
    if (values['time-zone'] && !isTimeZone(values['time-zone'])) return `${values['time-zone']} is not a time zone.`
    if (values.locale && !/^[a-z]{2}(_[A-Z]{2})?$/.test(values.locale)) return `${values.locale} is not a locale such as vi_VN.`
    return { script, functionName, ...values, timeZone: values['time-zone'] }
  } catch (error) {
    return (error as Error).message
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

async function runRequest(request: Request): Promise<string> {
  const script = await readFile(request.script, 'utf8')
  const bundle = request.bundle ? await readFile(request.bundle, 'utf8') : ''
  const workbook = request.workbook ? await readXlsx(request.workbook) : null
  const host = startHost({
    code: `${bundle}\n${script}`,
    ...(request.locale ? { locale: request.locale } : {}),
    ...(request.timeZone ? { timeZone: request.timeZone } : {}),
    ...(workbook ? { workbook } : {}),
  })
  try {
    return JSON.stringify(host.run(request.functionName))
  } finally {
    await host.close()
  }
}

/** Runs the command; gives the exit code: 0 done, 1 the script failed, 2 bad use or unreadable input. */
export async function runScript(args: readonly string[]): Promise<number> {
  const request = readRequest(args)
  if (request === null) {
    process.stdout.write(USAGE)
    return 0
  }
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n\n${USAGE}`)
    return 2
  }
  try {
    process.stdout.write(`${await runRequest(request)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof HostError ? `${error.name}: ` : ''}${(error as Error).message}\n`)
    return error instanceof HostError ? 1 : 2
  }
}
