// Takes away from a realm of the browser what Apps Script's V8 does not have. A browser cannot make a bare context:
// `window`, `document`, `location` and `top` of a frame cannot be deleted, and a literal's constructor still leads to
// Function; code that reaches for these breaks in Google, and in the headless host, but not here.

/** The language's own globals that Apps Script has. */
const KEPT = new Set([
  'globalThis', 'Infinity', 'NaN', 'undefined', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'decodeURI', 'decodeURIComponent',
  'encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'AggregateError', 'Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array',
  'BigUint64Array', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError', 'FinalizationRegistry', 'Float32Array', 'Float64Array',
  'Function', 'Int16Array', 'Int32Array', 'Int8Array', 'Intl', 'Iterator', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy',
  'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError',
  'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakRef', 'WeakSet',
])

/** Deletes every other global of a realm, those that it inherits among them. */
export function removeGlobals(global: object): void {
  for (let owner: object | null = global; owner && Object.getPrototypeOf(owner) !== null; owner = Object.getPrototypeOf(owner) as object | null) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (name !== 'constructor' && !KEPT.has(name)) Reflect.deleteProperty(owner, name)
    }
  }
}
