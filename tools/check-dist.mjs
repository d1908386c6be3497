// Refuses in dist/ what Apps Script would refuse when it is pushed or run (Node's own V8 takes it all).
import { readFile } from 'node:fs/promises'
import { parse } from 'acorn'

const root = new URL('..', import.meta.url).pathname

/** Globals that Apps Script's V8 does not have, or has unreliably. */
const ABSENT = new Set([
  'setTimeout', 'setInterval', 'clearTimeout', 'fetch', 'Blob', 'File', 'FormData', 'URL', 'URLSearchParams', 'atob', 'btoa',
  'crypto', 'window', 'navigator', 'performance', 'process', 'Buffer', 'require', 'structuredClone', 'Intl', 'eval', 'Function',
  'queueMicrotask', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Worker', 'localStorage', 'document',
])

/** Members that are unproven there. */
const UNPROVEN = new Set(['at', 'replaceAll', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare', 'groupBy', 'findLast', 'hasOwn'])

/** Google services that would ask for more than our scopes, by PLATFORM's rule of least scopes. */
const FORBIDDEN_SERVICES = new Set(['DriveApp', 'DocumentApp', 'UrlFetchApp', 'GmailApp', 'MailApp'])

export async function checkDist() {
  const code = await readFile(root + 'dist/Code.js', 'utf8')
  return { looked: code.length, problems: problemsIn(code) }
}

/** What is newer than ES2017 and unproven there. Optional chaining and «??», of ES2020, work. */
const NEWER = [
  ['an object spread', ({ type, properties = [] }) => type.startsWith('Object') && properties.some((each) => /Spread|Rest/.test(each.type))],
  ['an async generator', ({ async: isAsync, generator }) => isAsync && generator],
  ['for await', ({ type, await: isAwaited }) => type === 'ForOfStatement' && isAwaited],
  ['a catch without its error', ({ type, param }) => type === 'CatchClause' && !param],
  ['a BigInt', ({ bigint }) => bigint !== undefined],
  ['import()', ({ type }) => type === 'ImportExpression'],
  ['a newer regular expression', ({ regex }) => regex !== undefined && !isOldPattern(regex)],
]

function isOldPattern({ pattern, flags }) {
  try {
    parse(`/${pattern}/${flags}`, { ecmaVersion: 2017 })
    return true
  } catch {
    return false
  }
}

/** What Apps Script would stumble over in a script. */
export function problemsIn(code) {
  let tree
  try {
    tree = parse(code, { ecmaVersion: 2020, sourceType: 'script', locations: true })
  } catch (error) {
    return [`dist/Code.js does not parse as ES2020: ${error.message}`]
  }
  const problems = []
  const declared = new Set()
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') declared.add(node.id.name)
    if (/Function/.test(node.type)) {
      if (node.id) declared.add(node.id.name)
      for (const parameter of node.params) if (parameter.type === 'Identifier') declared.add(parameter.name)
    }
  })
  walk(tree, (node, parent) => {
    const at = () => `${node.loc.start.line}:${node.loc.start.column}`
    if (node.type === 'MemberExpression' && !node.computed && UNPROVEN.has(node.property.name)) {
      problems.push(`dist/Code.js ${at()}: .${node.property.name} is unproven in Apps Script`)
    }
    if (node.type === 'Identifier' && isReference(node, parent) && !declared.has(node.name)) {
      if (ABSENT.has(node.name)) problems.push(`dist/Code.js ${at()}: ${node.name} does not exist in Apps Script`)
      if (FORBIDDEN_SERVICES.has(node.name)) problems.push(`dist/Code.js ${at()}: ${node.name} asks for more than our scopes`)
    }
    for (const [what, isIn] of NEWER) if (isIn(node)) problems.push(`dist/Code.js ${at()}: ${what} is newer than ES2017`)
    if (node.type === 'NewExpression' && node.callee.name === 'Function') problems.push(`dist/Code.js ${at()}: code from strings`)
  })
  return problems
}

/** A name that is read, not a property's key, and not asked for by `typeof`. */
function isReference(node, parent) {
  if (!parent) return true
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed
  if (parent.type === 'Property') return parent.value === node
  if (parent.type === 'MethodDefinition' || parent.type === 'LabeledStatement') return false
  return !(parent.type === 'UnaryExpression' && parent.operator === 'typeof')
}

function walk(node, visit, parent = null) {
  visit(node, parent)
  for (const key of Object.keys(node)) {
    const value = node[key]
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) walk(child, visit, node)
  }
}
