// Colours of a spreadsheet file (plain, by theme, by the old palette) as `#rrggbb`.
import type { CellStyle } from 'hucre/xlsx'

export type FileColour = NonNullable<NonNullable<CellStyle['font']>['color']>

/** The palette of colours that old files name by number, from 8 on. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ')

/** `#rrggbb` of a file's colour, null where it says «automatic» or nothing; `theme` as the file lists it. */
export function toHex(color: FileColour | undefined, theme: readonly string[]): string | null {
  if (!color) return null
  if (color.rgb !== undefined && /^[0-9a-f]{6}([0-9a-f]{2})?$/i.test(color.rgb)) {
    return tinted(color.rgb.slice(-6).toLowerCase(), color.tint)
  }
  if (color.theme !== undefined) {
    // The file numbers light and dark the other way round from the order in which the theme lists them.
    const base = theme[[1, 0, 3, 2][color.theme] ?? color.theme]
    return base ? tinted(base.toLowerCase(), color.tint) : null
  }
  const { indexed } = color
  const old = indexed === undefined ? undefined : PALETTE[indexed < 8 ? indexed : indexed - 8]
  return old ? '#' + old : null
}

function tinted(rgb: string, tint = 0): string {
  if (tint === 0) return '#' + rgb
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255)
  const [hue, saturation, lightness] = toHsl(channels)
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
  return '#' + fromHsl(hue, saturation, shifted)
}

function toHsl(channels: readonly number[]): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channels
  const high = Math.max(red, green, blue)
  const spread = high - Math.min(red, green, blue)
  const lightness = high - spread / 2
  if (spread === 0) return [0, 0, lightness]
  const sector =
    high === red ? (green - blue) / spread : high === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread
  return [(sector + 6) % 6, spread / (1 - Math.abs(2 * lightness - 1)), lightness]
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number): string => {
    const at = (offset + hue * 2) % 12
    const level = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return channel(0) + channel(8) + channel(4)
}

/** A file's colour of `#rrggbb`. */
export function fromHex(hex: string): FileColour {
  return { rgb: hex.slice(1).toUpperCase() }
}
