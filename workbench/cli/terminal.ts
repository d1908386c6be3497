// Where a command writes: results on stdout, messages and progress on stderr; and what comes in on stdin.

export interface Terminal {
  /** A line of the result. */
  print(line: string): void
  /** A message for the person. */
  tell(line: string): void
  /** Says what is being done, once the command has been at work for more than a second. */
  stage(line: string): void
  /** All lines of stdin; null where a person sits at it. */
  lines(): Promise<readonly string[] | null>
}

/** How long a command may work in silence. */
const SILENCE_MS = 1000

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const started = performance.now()
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
    stage: (line) => {
      if (performance.now() - started > SILENCE_MS) process.stderr.write(`${line}\n`)
    },
    lines: readLines,
  }
}

async function readLines(): Promise<readonly string[] | null> {
  if (process.stdin.isTTY) return null
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').replace(/^\ufeff/, '').split(/\r?\n/)
  return lines[lines.length - 1] === '' ? lines.slice(0, -1) : lines
}

/** A reader that goes away early (`| head`) is no failure. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
}
