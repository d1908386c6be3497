// What an operation of the engine answers instead of a result.

/** A service's refusal: the script gets it as Google's Exception with this message. */
export class Refusal extends Error {
  readonly isNotImplemented: boolean
  constructor(message: string, isNotImplemented = false) {
    super(message)
    this.isNotImplemented = isNotImplemented
  }
}

export function refuse(message: string): Refusal {
  return new Refusal(message)
}

/** For what Google has and the host lacks; the member is named as a script writes it. */
export function lacking(member: string): Refusal {
  return new Refusal(member, true)
}
