import type { AfterErrorHook } from 'payload'

/**
 * Payload knows its errors by their class, and the built server has that class more than once: without this,
 * answers lack what is wrong with which field, and the form marks none.
 */
export const keepFieldErrors: AfterErrorHook = ({ error }) => {
  const { data, message, name } = error as Error & { data?: Record<string, unknown> }
  return name === 'ValidationError' && data
    ? { response: { errors: [{ name, data, message }] } }
    : undefined
}
