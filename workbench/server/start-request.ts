// What is typed behind `npm start --`.
import { parseArgs } from 'node:util'

export interface StartRequest {
  /** The workbook to open; null: the sample. */
  readonly file: string | null
  /** 0: any that is free; null: the usual one, or any that is free. */
  readonly port: number | null
  readonly open: boolean
  readonly help: boolean
}

/** Where the page is found each time: browsers keep a person's work by the address. */
export const USUAL_PORT = 8226

export const START_USAGE = `npm start -- [TỆP.xlsx] [--port CỔNG] [--no-open]

  TỆP.xlsx     mở bảng tính này; không ghi thì mở bảng tính mẫu và ghi thư mục out/
  --port CỔNG  cổng của trang; không ghi thì dùng cổng ${USUAL_PORT}, đang bận thì chọn một cổng còn trống
  --no-open    không tự mở trình duyệt`

/** Reads the words; a text is what is wrong with them. */
export function parseStart(words: readonly string[]): StartRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      allowNegative: true,
      options: { port: { type: 'string' }, open: { type: 'boolean', default: true }, help: { type: 'boolean', short: 'h', default: false } },
    })
    const port = values.port === undefined ? null : Number(values.port)
    if (port !== null && (!/^\d+$/.test(values.port ?? '') || port > 65_535)) return `--port ${values.port}: cổng là một số từ 0 đến 65535.`
    if (positionals.length > 1) return 'Chỉ mở được một tệp mỗi lần.'
    return { file: positionals[0] ?? null, port, open: values.open, help: values.help }
  } catch (error) {
    return (error as Error).message
  }
}
