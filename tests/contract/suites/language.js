// The language as Apps Script runs it: what is there and what is absent.

function test_no_timers_no_web_no_node() {
  const names = [
    'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'TextEncoder', 'TextDecoder', 'fetch', 'Blob', 'File', 'FormData',
    'URL', 'URLSearchParams', 'atob', 'btoa', 'crypto', 'window', 'document', 'navigator', 'performance', 'process', 'Buffer',
    'require', 'module', 'structuredClone', 'WebAssembly', 'SharedArrayBuffer', 'Atomics',
  ]
  return [[names.filter((name) => typeof globalThis[name] !== 'undefined'), []]]
}

function test_the_language_itself_is_there() {
  const { a = 1, ...rest } = { b: 2n }
  const typed = Uint8Array.from([1, 2, 3])
  return [
    [[a, typeof rest.b, typed.length, [..."ệ"].length, 'e\u0302\u0323'.normalize('NFC')], [1, 'bigint', 3, 1, 'ệ']],
    [[null?.x ?? 'không', [1, [2]].flat(), new Map([[1, 2]]).get(1), Object.entries({ x: 1 })], ['không', [1, 2], 2, [['x', 1]]]],
    [new Date(2026, 0, 31).getMonth(), 0],
  ]
}

function test_code_is_not_made_from_text() {
  return [
    [thrownBy_(() => new Function('return 1')())[0], 'EvalError'],
    // oxlint-disable-next-line no-eval -- that it is refused is what is tested
    [thrownBy_(() => (0, eval)('1 + 1'))[0], 'EvalError'],
    [thrownBy_(() => SpreadsheetApp.flush.constructor('return 1')())[0], 'EvalError'],
  ]
}

function test_dates_are_local_to_the_script() {
  const zone = Session.getScriptTimeZone()
  const date = new Date(2026, 5, 4, 7, 30)
  return [[Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm'), '2026-06-04 07:30']]
}
