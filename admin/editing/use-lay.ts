'use client'

import { useDocumentInfo, type useForm, useOperation, useServerFunctions } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useRef } from 'react'

import type { Values } from './values'

/** A state that was laid over the form stands in it after this time at the latest, in milliseconds. */
const arrival = 1000

/** Lays another state over the form, as the server draws it. */
export function useLay(form: ReturnType<typeof useForm>, locale: string) {
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo()
  const operation = useOperation()
  const { getFormState } = useServerFunctions()
  /** What was laid over the form on purpose, until it stands there. */
  const laidRef = useRef<Values | null>(null)
  const { replaceState } = form
  /** False when the server did not answer: then the form is as it was. */
  const lay = useCallback(
    async (data: Values): Promise<boolean> => {
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
      const state = (answer as { state?: object | null } | null)?.state
      if (!state) return false
      const laid: Values = reduceFieldsToValues(state as never, true)
      laidRef.current = laid
      setTimeout(() => {
        if (laidRef.current === laid) laidRef.current = null
      }, arrival)
      replaceState(state as never)
      return true
    },
    [
      collectionSlug,
      docPermissions,
      getDocPreferences,
      getFormState,
      globalSlug,
      id,
      locale,
      operation,
      replaceState,
    ],
  )
  return { laidRef, lay }
}
