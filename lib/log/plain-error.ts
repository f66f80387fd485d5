/**
 * An error whose message this project wrote for operators, without anything that people typed or that the
 * database holds: the only one whose message reaches the log.
 */
export class PlainError extends Error {
  override name = 'PlainError'

  /** By its name: the built server has this class more than once, and one is no instance of the other. */
  static is(error: unknown): error is PlainError {
    return error instanceof Error && error.name === 'PlainError'
  }
}
