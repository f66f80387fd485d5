import type { AfterErrorHook } from 'payload'

import { isInvalidField } from './invalid-field'

/** Without this, answers lack what is wrong with which field, and the form marks none: Payload looks for the class. */
export const keepFieldErrors: AfterErrorHook = ({ error }) => {
  if (!isInvalidField(error)) return undefined
  const { data, message, name } = error
  return { response: { errors: [{ name, data, message }] } }
}
