// A person's work, kept in the browser so that it survives a reload: one record for each workbook that was served.
import type { WorkbookData } from '../workbook-data.ts'

/** Everything that is kept of a workbook. */
export interface Kept {
  readonly name: string
  readonly workbook: WorkbookData
  /** Of the workbook that was served. */
  readonly version?: string | undefined
  /** What services hold: properties, files that scripts have made. */
  readonly services: unknown
}

const DATABASE = 'nenep'
const STORE = 'workbooks'

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB')))
  })
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  return (await request(opening)).transaction(STORE, mode).objectStore(STORE)
}

/** What is kept under a key, or null. */
export async function readKept(key: string): Promise<Kept | null> {
  try {
    return ((await request((await store('readonly')).get(key))) as Kept | undefined) ?? null
  } catch {
    return null
  }
}

export async function keep(key: string, kept: Kept): Promise<void> {
  await request((await store('readwrite')).put(kept, key))
}

export async function forget(key: string): Promise<void> {
  await request((await store('readwrite')).delete(key))
}
