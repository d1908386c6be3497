// `Utilities.formatString`: the placeholders of C's sprintf.

const PLACEHOLDER = /%(?:(%)|([-+ 0#]*)(\d+)?(?:\.(\d+))?([sdifeEgGxXouc]))/g

interface Placeholder {
  readonly flags: string
  readonly width: number
  readonly precision: number | null
  readonly kind: string
}

/** The template with each placeholder replaced by the next argument. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0
  return template.replace(PLACEHOLDER, (...match: (string | undefined)[]) => {
    const [, percent, flags = '', width, precision, kind = 's'] = match
    if (percent) return '%'
    const placeholder = {
      flags,
      width: Number(width ?? 0),
      precision: precision === undefined ? null : Number(precision),
      kind,
    }
    return write(args[next++], placeholder)
  })
}

function write(value: unknown, placeholder: Placeholder): string {
  const { flags, width, precision, kind } = placeholder
  if (kind === 's' || kind === 'c') {
    const text = String(value)
    return fill(precision === null ? text : text.slice(0, precision), { flags: flags.replace('0', ''), width })
  }
  const amount = Number(value)
  const digits = numberText(Math.abs(amount), placeholder)
  const sign = amount < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
  return fill(sign + digits, { flags, width })
}

function numberText(size: number, { precision, kind }: Placeholder): string {
  switch (kind) {
    case 'x':
      return Math.trunc(size).toString(16)
    case 'X':
      return Math.trunc(size).toString(16).toUpperCase()
    case 'o':
      return Math.trunc(size).toString(8)
    case 'f':
      return size.toFixed(precision ?? 6)
    case 'e':
    case 'E': {
      const text = size.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2')
      return kind === 'E' ? text.toUpperCase() : text
    }
    case 'g':
    case 'G':
      return String(Number(size.toPrecision(precision || 6)))
    default:
      return String(Math.trunc(size))
  }
}

function fill(text: string, { flags, width }: { flags: string; width: number }): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0')) return text.padStart(width)
  const sign = /^[-+ ]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
