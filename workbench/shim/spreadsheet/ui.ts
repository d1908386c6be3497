// SpreadsheetApp.getUi(): what is shown is recorded by the host, which answers for the person.
import { serviceClass, stateOf } from '../service-class.ts'
import { memberName, type EnumMember } from '../services/enumeration.ts'
import { UI_ENUMS } from './enums.ts'
import type { SheetServices } from './model.ts'

interface MenuState {
  readonly title: string
  readonly items: unknown[]
}

interface Answer {
  readonly button: string
  readonly text?: string
}

/** What HtmlService gives for a sidebar or dialog. */
interface HtmlOutput {
  getContent(): string
  getTitle(): string | null
  getWidth(): number | null
  getHeight(): number | null
}

/** Gives the one Ui. */
export function defineUi(services: SheetServices): () => object {
  const { call, runtime } = services
  const menu = defineMenu(services)
  const response = serviceClass<Answer>(runtime, {
    fullName: 'Ui.PromptResponse',
    methods: { getSelectedButton: ({ button }) => buttonOf(button), getResponseText: ({ text }) => text ?? '' },
    signatures: {},
  })
  const needsFull = (member: string): void => {
    if (runtime.mode !== 'FULL') throw runtime.exception(`You do not have permission to call Ui.${member}.`)
  }
  const ask = (kind: 'alerts' | 'prompts', args: readonly unknown[]): Answer => {
    needsFull(kind === 'alerts' ? 'alert' : 'prompt')
    return call('ui.ask!', kind, question(args)) as Answer
  }
  const show = (member: string, kind: 'sidebars' | 'dialogs', entry: (html: HtmlOutput) => object) => (html: HtmlOutput): void => {
    needsFull(member)
    call('ui.show!', kind, { html: html.getContent(), ...entry(html) })
  }
  const dialog = (member: string, modal: boolean) => (_state: object, html: HtmlOutput, title: string): void =>
    show(member, 'dialogs', (output) => ({ title, modal, width: output.getWidth(), height: output.getHeight() }))(html)
  const create = serviceClass<object>(runtime, {
    fullName: 'Ui',
    constants: UI_ENUMS,
    methods: {
      createMenu: (_state, title: string) => menu(title),
      createAddonMenu: () => menu('Tiện ích'),
      alert: (_state, ...args: unknown[]) => buttonOf(ask('alerts', args).button),
      prompt: (_state, ...args: unknown[]) => response(ask('prompts', args)),
      showSidebar: (_state, html: HtmlOutput) => show('showSidebar', 'sidebars', (output) => ({ title: output.getTitle() ?? '' }))(html),
      showModalDialog: dialog('showModalDialog', true),
      showModelessDialog: dialog('showModelessDialog', false),
    },
    signatures: {
      createMenu: 's', alert: 's|so|sso', prompt: 's|so|sso', showSidebar: 'o', showModalDialog: 'os', showModelessDialog: 'os',
    },
  })
  let ui: object | null = null
  return () => {
    if (runtime.mode === 'CUSTOM_FUNCTION') throw runtime.exception('Cannot call SpreadsheetApp.getUi() from this context.')
    return (ui ??= create({}))
  }
}

function buttonOf(name: string): EnumMember {
  return (UI_ENUMS.Button as Record<string, EnumMember>)[name] ?? UI_ENUMS.Button.CLOSE
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function question(args: readonly unknown[]): { title: string | null; prompt: string; buttons: string } {
  const last = args[args.length - 1]
  const buttons = memberName(UI_ENUMS.ButtonSet, last)
  const texts = buttons === null ? args : args.slice(0, -1)
  return {
    title: texts.length > 1 ? String(texts[0]) : null,
    prompt: String(texts[texts.length - 1]),
    buttons: buttons ?? 'OK',
  }
}

function defineMenu(services: SheetServices): (title: string) => object {
  const create = serviceClass<MenuState>(services.runtime, {
    fullName: 'Ui.Menu',
    methods: {
      addItem: (state, caption: string, functionName: string) => {
        state.items.push({ caption, functionName })
        return state
      },
      addSeparator: (state) => {
        state.items.push(null)
        return state
      },
      addSubMenu: (state, menu: object) => {
        state.items.push(stateOf<MenuState>(menu, 'Menu'))
        return state
      },
      addToUi: (state) => {
        services.call('ui.show!', 'menus', state)
      },
    },
    signatures: { addItem: 'ss', addSubMenu: '<Menu>' },
  })
  return (title) => create({ title, items: [] })
}
