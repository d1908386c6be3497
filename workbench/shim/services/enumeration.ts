// Google's enums: members are singletons with a name, an ordinal and an order.

export interface EnumMember {
  name(): string
  ordinal(): number
  compareTo(other: EnumMember): number
  toString(): string
  toJSON(): string
}

/** An enum of these members, in Google's order; a member that is not there is undefined, as in Google. */
export function enumeration<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, EnumMember>> {
  const members = {} as Record<Name, EnumMember>
  names.forEach((name, ordinal) => {
    members[name] = Object.freeze({
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other: EnumMember) => ordinal - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    })
  })
  return Object.freeze(members)
}

/** The name of an enum's member; null when the value is none of them. */
export function memberName(members: Readonly<Record<string, EnumMember>>, value: unknown): string | null {
  return Object.keys(members).find((name) => members[name] === value) ?? null
}
