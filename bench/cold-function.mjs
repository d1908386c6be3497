// A custom function with nothing kept from the call before, beside the same with an empty script of one function.
// The first row is the host's own way (workbench/bare-context.ts): a fresh context, the services' shim and the script
// compiled and evaluated in it, 500 rows handed in as cells travel, one call. The second hands the rows over as they
// are, which no host can; the third leaves out the services as well: what is left of the base is V8's empty context.
import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { CODE, freshContext } from './context.mjs'
import { medians } from './measure.mjs'
import { meetingRows } from './rows.mjs'

const EMPTY_SCRIPT = 'function ONLINE_RATIO(rows) { return 0 }'
const SHIM = readFileSync(new URL('../build/shim.js', import.meta.url), 'utf8')
const OPTIONS = {
  mode: 'CUSTOM_FUNCTION', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', spreadsheetTimeZone: 'Asia/Ho_Chi_Minh', today: null, html: {},
}
const ROWS = 500

/** A spreadsheet without sheets: whatever a script asks of the engine, there is none. */
const NO_SHEETS = () => '{"ok":[]}'

export async function measure() {
  const openContext = await opener()
  const rows = meetingRows(ROWS)
  const cells = JSON.stringify([{ block: blockOf(rows) }])
  const asHost = (code) => openContext(code).invoke('ONLINE_RATIO', cells, { timeout: 30_000, kind: 'cells' })
  if (!(asHost(CODE).ok > 0)) throw new Error(`ONLINE_RATIO: ${JSON.stringify(asHost(CODE))}`)
  const times = await medians(
    [
      () => asHost(CODE),
      () => asHost(EMPTY_SCRIPT),
      () => withServices(CODE).ONLINE_RATIO(rows),
      () => withServices(EMPTY_SCRIPT).ONLINE_RATIO(rows),
      () => freshContext(CODE).ONLINE_RATIO(rows),
      () => freshContext(EMPTY_SCRIPT).ONLINE_RATIO(rows),
    ],
    { rounds: 61, warmUp: 8 },
  )
  return [
    ['như máy chủ nội bộ gọi', 5],
    ['dữ liệu trao thẳng, không qua ô', null],
    ['ngữ cảnh trần, không có dịch vụ', null],
  ].map(([how, limit], index) => {
    const [ours, empty] = times.slice(2 * index)
    return {
      name: `ONLINE_RATIO lần đầu, ${ROWS} dòng, ${how}`,
      ours: `${ours.toFixed(1)} ms`,
      peer: `mã rỗng ${empty.toFixed(1)} ms`,
      ratio: ours / empty,
      limit,
    }
  })
}

/** The host's own opening of a context; each text is another one, so that nothing compiled is found again. */
async function opener() {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('../workbench/bare-context.ts', import.meta.url))],
    bundle: true, format: 'esm', platform: 'node', write: false,
  })
  const { openContext } = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`)
  let opened = 0
  return (code) => {
    const mark = `\n//${++opened}`
    return openContext({ shim: SHIM + mark, scripts: [{ name: 'Code.js', text: code + mark }], call: NO_SHEETS, options: OPTIONS })
  }
}

/** Rows as they travel from the engine into a context: days as serials, with their places. */
function blockOf(rows) {
  const dates = []
  const travelling = rows.map((row, index) => row.map((cell, column) => {
    if (!(cell instanceof Date)) return cell
    dates.push(index * row.length + column)
    return Math.round((cell.getTime() - cell.getTimezoneOffset() * 60_000) / 86_400_000) + 25_569
  }))
  return { rows: travelling, dates }
}

function withServices(code) {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } })
  new vm.Script(SHIM, { filename: 'shim.js' }).runInContext(context)(NO_SHEETS, JSON.stringify(OPTIONS))
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context)
  return context
}
