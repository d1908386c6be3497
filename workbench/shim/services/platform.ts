// What services need of the machine that the host runs on, besides the language: each host brings its own.

export interface Platform {
  readonly uuid: () => string
  /** Bytes in base64 → the digest in base64; the algorithm as Node names it, e.g. `sha256`. */
  readonly digest: (algorithm: string, data: string) => string | Promise<string>
  readonly hmac: (algorithm: string, data: string, key: string) => string | Promise<string>
  /** Makes the script wait. */
  readonly sleep: (milliseconds: number) => void | Promise<void>
}
