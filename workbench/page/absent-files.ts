// In a browser there are no paths to read: the readers of files take bytes there.

export function readFile(path: string): Promise<never> {
  return Promise.reject(new Error(`No file system: ${path}`))
}

/** The last part of a path. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
