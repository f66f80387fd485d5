import { type PayloadRequest, ValidationError } from 'payload'

import { inPanelLanguage, type PanelLanguage } from '@/i18n/panel-languages'

type Words = Record<PanelLanguage, string>

type Fault = {
  /** The collection whose form shows it. */
  collection: string
  path: string
  /** What the form calls the field. */
  name: Words
  message: Words
}

/**
 * Whether fields are what is wrong. By its name: the built server has Payload's class of this error more than
 * once, and one is no instance of the other.
 */
export const isInvalidField = (error: unknown): error is ValidationError =>
  error instanceof Error && error.name === 'ValidationError' && 'data' in error

/** What is wrong with a field that is looked at when everything is saved, in the language of the panel. */
export const invalidField = (req: PayloadRequest, { collection, message, name, path }: Fault) =>
  new ValidationError(
    { collection, errors: [{ path, label: name, message: inPanelLanguage(req, message) }], req },
    req.t,
  )
