// Builds dist/sidebar.html: the panel as one file, its script and style within; nothing is loaded from anywhere.
import { readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname

/** Names that only the panel's own parts know: neither the script's answers nor the page have them, so they may be short. */
const OWN_NAMES = [
  'answer', 'cancel', 'doing', 'failure', 'forget', 'start', 'step', 'steps',
  'isRunning', 'isStopping', 'isUpdating', 'isChecking', 'isQuiet', 'isAsked', 'isDisabled', 'isTried', 'onBack', 'onBegun', 'onChanged', 'onDone',
  'onMade', 'onMarked', 'onMend', 'onOpen', 'onPeriod', 'onPick', 'onPreview', 'onRetry', 'onSaved', 'onSetup', 'onStop', 'onUpdate', 'versionOf', 'visited',
]

const PANEL = {
  absWorkingDir: root, bundle: true, format: 'iife', minify: true, target: 'es2020', charset: 'utf8', legalComments: 'none',
  write: false, jsx: 'transform', jsxFactory: 'h', jsxFragment: 'Fragment', inject: ['sidebar/jsx.ts'], logLevel: 'error',
  // The project's own file asks for the automatic runtime, which type checking needs; its calls are longer.
  tsconfigRaw: '{}', mangleProps: new RegExp(`^(?:${OWN_NAMES.join('|')})$`),
}

export async function buildSidebar() {
  const [page, script, style] = await Promise.all([
    readFile(`${root}sidebar/panel.html`, 'utf8'),
    textOf({ ...PANEL, entryPoints: ['sidebar/main.tsx'] }),
    textOf({ ...PANEL, entryPoints: ['sidebar/panel.css'] }),
  ])
  const filled = fill(fill(page, '/* panel.css */', shortVariables(style)), '/* main.tsx */', script)
  await writeFile(`${root}dist/sidebar.html`, filled)
}

async function textOf(options) {
  const { outputFiles } = await build(options)
  return outputFiles[0].text.trim()
}

/** The style with names of one letter for its variables: the script names none of them. */
function shortVariables(style) {
  const names = [...new Set(style.match(/--[a-z][a-z-]*/g))]
  return style.replace(/--[a-z][a-z-]*/g, (name) => `--${names.indexOf(name).toString(36)}`)
}

/** Puts a text into its one place; a function, so that `$&` in it is no pattern. */
function fill(page, place, text) {
  if (page.split(place).length !== 2) throw new Error(`sidebar/panel.html has no single ${place}`)
  return page.replace(place, () => text)
}
