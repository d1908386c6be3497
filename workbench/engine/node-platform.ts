// What services need of the machine, from Node.
import { createHash, createHmac, randomUUID } from 'node:crypto'
import type { Platform } from '../shim/services/platform.ts'

const bytes = (text: string): Buffer => Buffer.from(text, 'base64')

export const nodePlatform: Platform = {
  uuid: () => randomUUID(),
  digest: (algorithm, data) => createHash(algorithm).update(bytes(data)).digest('base64'),
  hmac: (algorithm, data, key) => createHmac(algorithm, bytes(key)).update(bytes(data)).digest('base64'),
  sleep: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  },
}
