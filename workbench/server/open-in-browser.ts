// Opens an address in the person's browser, by the platform's own opener.
import { spawn } from 'node:child_process'

type Opener = readonly [command: string, ...args: string[]]

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'],
}

/** Where there is no opener nothing happens: the address is printed too. */
export function openInBrowser(url: string): void {
  const opener = OPENERS[process.platform]
  if (!opener) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
