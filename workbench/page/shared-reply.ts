// How an answer comes to a worker that waits for it: through shared memory, in as many parts as it needs.

/** Where the state stands, the length of the part, and how many bytes are still to come. */
const [STATE, LENGTH, REST] = [0, 1, 2] as const
const HEAD_BYTES = 12
const [WAITING, THERE] = [0, 1] as const
const PART_BYTES = 1 << 20

export interface SharedReply {
  readonly head: Int32Array
  readonly part: Uint8Array
}

export function newMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD_BYTES + PART_BYTES)
}

export function replyIn(memory: SharedArrayBuffer): SharedReply {
  return { head: new Int32Array(memory, 0, 3), part: new Uint8Array(memory, HEAD_BYTES) }
}

/** Puts an answer into the memory; gives what is to be called when the worker asks for more. */
export function sendReply({ head, part }: SharedReply, text: string): () => void {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  const next = (): void => {
    const piece = bytes.subarray(at, at + PART_BYTES)
    at += piece.length
    part.set(piece)
    Atomics.store(head, LENGTH, piece.length)
    Atomics.store(head, REST, bytes.length - at)
    Atomics.store(head, STATE, THERE)
    Atomics.notify(head, STATE)
  }
  next()
  return next
}

export interface Waiter {
  /** Sends a question with `ask` and waits for its answer; `more` asks for the next part. */
  wait(ask: () => void, more: () => void): string
}

/** The worker's side; made before its globals go. */
export function waiterOn(memory: SharedArrayBuffer): Waiter {
  const { head, part } = replyIn(memory)
  const { load, store, wait } = Atomics
  const Decoder = TextDecoder
  return {
    wait: (ask, more) => {
      const decoder = new Decoder()
      let text = ''
      for (let send = ask; ; send = more) {
        store(head, STATE, WAITING)
        send()
        wait(head, STATE, WAITING)
        const rest = load(head, REST)
        text += decoder.decode(part.slice(0, load(head, LENGTH)), { stream: rest > 0 })
        if (rest === 0) return text
      }
    },
  }
}
