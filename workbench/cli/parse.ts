// Understands what was typed behind `nenep`, or says in Vietnamese what cannot be understood.
import { nearest } from '../../src/vietnamese/nearest.ts'
import { type Command, type Given, UsageError } from './command.ts'

/** Options of every command. */
export const COMMON_OPTIONS = ['help']

/** Reads the words behind a command by its declaration. */
export function parseGiven(command: Command, words: readonly string[]): Given {
  const rest: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, readonly string[]>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word === '--') {
      rest.push(...words.slice(i + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      rest.push(word)
      continue
    }
    const { name, inline } = splitOption(word)
    const declared = optionOf(command, name)
    if (declared.value === undefined) {
      if (inline !== null) throw new UsageError(`Tùy chọn --${name} không nhận giá trị.`)
      flags.add(name)
      continue
    }
    const value = inline ?? words[++i]
    if (value === undefined) throw new UsageError(`Tùy chọn --${name} thiếu giá trị ${declared.value}.`)
    const before = values.get(name) ?? []
    if (before.length > 0 && !declared.repeated) throw new UsageError(`Tùy chọn --${name} chỉ được ghi một lần.`)
    values.set(name, [...before, value])
  }
  checkComplete(command, { rest, values, flags })
  return { argument: rest[0] ?? null, flags, values }
}

function splitOption(word: string): { name: string; inline: string | null } {
  const bare = word === '-h' ? 'help' : word.replace(/^--?/, '')
  const equals = bare.indexOf('=')
  return equals < 0 ? { name: bare, inline: null } : { name: bare.slice(0, equals), inline: bare.slice(equals + 1) }
}

function optionOf(command: Command, name: string): Command['options'][string] {
  const declared = command.options[name]
  if (declared && Object.hasOwn(command.options, name)) return declared
  const near = nearest(name, [...Object.keys(command.options), ...COMMON_OPTIONS])
  throw new UsageError(`Lệnh ${command.name} không có tùy chọn --${name}.${near ? ` Tên gần nhất: --${near}.` : ''}`)
}

type Found = Pick<Given, 'values' | 'flags'> & { readonly rest: readonly string[] }

function checkComplete(command: Command, { rest, values, flags }: Found): void {
  const { argument, name, options } = command
  if (argument && !argument.optional && rest.length === 0) throw new UsageError(`Lệnh ${name} thiếu ${argument.name} (${argument.help}).`)
  const extra = rest[argument ? 1 : 0]
  if (extra !== undefined) throw new UsageError(`Lệnh ${name} không hiểu «${extra}». Đặt cụm từ có dấu cách trong ngoặc kép.`)
  for (const [option, declared] of Object.entries(options)) {
    const isWaived = declared.waivedBy !== undefined && flags.has(declared.waivedBy)
    if (declared.required && !isWaived && !values.has(option)) throw new UsageError(`Lệnh ${name} thiếu tùy chọn --${option} ${declared.value ?? ''}.`)
  }
}

/** `--set hybrid=online --set before=lenient` as an object. */
export function settingsOf({ values }: Given): Record<string, string> {
  const settings: Record<string, string> = {}
  for (const word of values.get('set') ?? []) {
    const equals = word.indexOf('=')
    if (equals < 1) throw new UsageError(`Tùy chọn --set cần dạng TÊN=GIÁ TRỊ, ví dụ --set hybrid=online; đã ghi «${word}».`)
    settings[word.slice(0, equals).trim()] = word.slice(equals + 1).trim()
  }
  return settings
}
