// Locks among executions that run side by side: what one holds another waits for; an execution that ends gives all back.

export interface Locks {
  /** Takes a lock, waiting so many milliseconds for the execution that holds it. */
  take(scope: string, owner: object, milliseconds: number): Promise<boolean>
  release(scope: string, owner: object): void
  releaseAll(owner: object): void
}

/** How often one looks whether a lock has come free. */
const LOOK_MS = 50

export function createLocks(): Locks {
  const holders = new Map<string, object>()
  const ended = new WeakSet()
  return {
    take: async (scope, owner, milliseconds) => {
      const until = performance.now() + milliseconds
      while ((holders.get(scope) ?? owner) !== owner) {
        const left = until - performance.now()
        if (left <= 0 || ended.has(owner)) return false
        await new Promise((resolve) => setTimeout(resolve, Math.min(left, LOOK_MS)))
      }
      if (!ended.has(owner)) holders.set(scope, owner)
      return true
    },
    release: (scope, owner) => {
      if (holders.get(scope) === owner) holders.delete(scope)
    },
    releaseAll: (owner) => {
      ended.add(owner)
      for (const [scope, holder] of holders) if (holder === owner) holders.delete(scope)
    },
  }
}
