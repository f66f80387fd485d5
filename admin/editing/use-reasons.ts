'use client'

import { useFormFields, useFormModified, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'

import type { FormStorage } from './use-form-storage'
import type { FieldFault } from './use-storage'
import { valueAtPath, valueDigest } from './values'

/** How long the counts on the tabs take to follow, in milliseconds. */
const counting = 1000

/**
 * What the server found wrong stays at its field until that field changes. Payload takes it away with the next save of
 * a draft, and lets the count on the tab stand when the fault is gone.
 */
export function useReasons({ forget, form, refusal, values }: FormStorage): FieldFault[] {
  const [fields, dispatchFields] = useFormFields((context) => context)
  const isModified = useFormModified()
  const isSubmitted = useFormSubmitted()
  const standing = useMemo(
    () =>
      (refusal?.faults ?? []).filter(
        ({ path }) =>
          valueDigest(valueAtPath(refusal?.sent ?? {}, path)) ===
          valueDigest(valueAtPath(values, path)),
      ),
    [refusal, values],
  )
  const hasFaults = (refusal?.faults.length ?? 0) > 0
  const isCorrected = hasFaults && standing.length === 0
  const { setSubmitted } = form
  const marked = (refusal?.faults ?? [])
    .filter(({ path }) => !standing.some((fault) => fault.path === path))
    .filter(({ path }) => fields[path]?.valid === false)
    .map(({ path }) => path)
    .join(' ')

  useEffect(() => {
    // Payload takes the mark away with an answer of the server, which may come long after the save.
    if (isModified || !marked) return
    for (const path of marked.split(' '))
      dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined } as never)
  }, [dispatchFields, isModified, marked])

  useEffect(() => {
    // While something is being saved, Payload looks at the fields itself.
    if (isModified || !hasFaults) return
    const wiped = standing.filter(({ message, path }) => {
      const field = fields[path]
      return field && (field.valid !== false || field.errorMessage !== message)
    })
    if (wiped.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: wiped } as never)
    if (standing.length > 0 && !isSubmitted) setSubmitted(true)
  }, [dispatchFields, fields, hasFaults, isModified, isSubmitted, setSubmitted, standing])

  useEffect(() => {
    if (!isCorrected || isModified || marked) return undefined
    // Payload counts only the faults of a form that was submitted.
    setSubmitted(true)
    const timer = setTimeout(() => {
      setSubmitted(false)
      forget()
    }, counting)
    return () => {
      clearTimeout(timer)
    }
  }, [forget, isCorrected, isModified, marked, setSubmitted])

  return standing
}
