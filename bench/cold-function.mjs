// A custom function as the host calls it with nothing kept: a fresh context, the services' shim evaluated in it, the
// whole script compiled and evaluated, one call. The second row leaves the shim out on both sides: the bare language.
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { CODE, freshContext } from './context.mjs'
import { medians } from './measure.mjs'
import { meetingRows } from './rows.mjs'

const EMPTY_SCRIPT = 'function ONLINE_RATIO(rows) { return 0 }'
const SHIM = readFileSync(new URL('../build/shim.js', import.meta.url), 'utf8')
const OPTIONS = JSON.stringify({
  mode: 'CUSTOM_FUNCTION', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', spreadsheetTimeZone: 'Asia/Ho_Chi_Minh', today: null, html: {},
})

/** The host's context over a spreadsheet without sheets: whatever is asked of the engine, there is none. */
function hostContext(code) {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } })
  new vm.Script(SHIM, { filename: 'shim.js' }).runInContext(context)(() => '{"ok":[]}', OPTIONS)
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context)
  return context
}

export async function measure() {
  const rows = meetingRows(500)
  const times = await medians(
    [
      () => hostContext(CODE).ONLINE_RATIO(rows),
      () => hostContext(EMPTY_SCRIPT).ONLINE_RATIO(rows),
      () => freshContext(CODE).ONLINE_RATIO(rows),
      () => freshContext(EMPTY_SCRIPT).ONLINE_RATIO(rows),
    ],
    { rounds: 61, warmUp: 8 },
  )
  const row = (name, ours, empty, limit) => ({
    name: `ONLINE_RATIO lần đầu, 500 dòng, ${name}`,
    ours: `${ours.toFixed(1)} ms`,
    peer: `mã rỗng ${empty.toFixed(1)} ms`,
    ratio: ours / empty,
    limit,
  })
  return [row('ngữ cảnh mới của máy chủ nội bộ', times[0], times[1], 5), row('ngữ cảnh trần, không có dịch vụ', times[2], times[3], null)]
}
