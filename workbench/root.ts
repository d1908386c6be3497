// Where the project is: seen from here, and from the bundles in build/, one folder up.

export const ROOT = new URL('..', import.meta.url)
