// What the suites share; on Google this file stands beside them.

/** The name and message of what a function throws; fails when it throws nothing. */
function thrownBy_(work) {
  try {
    work()
  } catch (error) {
    return [error.name, error.message, error instanceof Error]
  }
  return 'nothing thrown'
}
