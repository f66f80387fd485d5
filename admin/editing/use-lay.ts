'use client'

import { useDocumentInfo, type useForm, useOperation, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useRef } from 'react'

import { unsavedPaths } from './compare'
import type { NamedField } from './fields'
import type { Values } from './values'

/** A state that was laid over the form stands in it after this time at the latest, in milliseconds. */
const arrival = 1000

const isFormatted = (value: unknown) =>
  typeof value === 'object' && value !== null && 'root' in value

/**
 * An editor of formatted text shows another value only if its initial value is another one. Where an empty text follows
 * words, both initial values can be empty; the editor would go on showing the words.
 */
export const withRedrawnTexts = (state: FormState, before: FormState): FormState =>
  Object.fromEntries(
    Object.entries(state).map(([path, field]) =>
      isFormatted(before[path]?.value) && !field.value
        ? [path, { ...field, initialValue: {} }]
        : [path, field],
    ),
  )

type Form = {
  form: ReturnType<typeof useForm>
  locale: string
  named: NamedField[]
  settled: () => Promise<void>
}

/** Lays another state over the form, as the server draws it. */
export function useLay({ form, locale, named, settled }: Form) {
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo()
  const operation = useOperation()
  const { getFormState } = useServerFunctions()
  /** The state that is replacing the state of the form, until it has arrived there. */
  const laidRef = useRef<Values | null>(null)
  const { getFields, replaceState } = form
  /** False when the server did not answer or the form has changed meanwhile: then nothing is laid over it. */
  const lay = useCallback(
    async (data: Values): Promise<boolean> => {
      const over = reduceFieldsToValues(getFields(), true)
      const answer = await getFormState({
        ...(id === undefined ? {} : { id }),
        ...(collectionSlug ? { collectionSlug } : { globalSlug }),
        data,
        docPermissions,
        docPreferences: await getDocPreferences(),
        locale,
        operation,
        renderAllFields: true,
        schemaPath: collectionSlug ?? globalSlug ?? '',
        skipValidation: true,
      }).catch(() => null)
      // Absent when the session has ended, whatever the type says.
      const drawn = (answer as { state?: FormState | null } | null)?.state
      if (!drawn) return false
      await settled()
      const before = getFields()
      if (unsavedPaths(named, reduceFieldsToValues(before, true), [over]).length > 0) return false
      const state = withRedrawnTexts(drawn, before)
      const laid: Values = reduceFieldsToValues(state, true)
      laidRef.current = laid
      setTimeout(() => {
        if (laidRef.current === laid) laidRef.current = null
      }, arrival)
      replaceState(state)
      return true
    },
    [
      collectionSlug,
      docPermissions,
      getDocPreferences,
      getFields,
      getFormState,
      globalSlug,
      id,
      locale,
      named,
      operation,
      replaceState,
      settled,
    ],
  )
  return { laidRef, lay }
}
