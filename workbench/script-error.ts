// What goes wrong in a script before it can answer.

/** What a script has thrown, or why it cannot be read, as an error of this thread's. */
export class ScriptError extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}
