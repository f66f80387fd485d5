'use client'

import type { FormState } from 'payload'
import { type RefObject, useEffect, useRef } from 'react'

import type { NamedField } from './fields'
import { valueAtPath, valueDigest, type Values } from './values'

const isTouched = (fields: FormState, path: string) =>
  Object.entries(fields).some(
    ([name, field]) => (name === path || name.startsWith(`${path}.`)) && field.isModified,
  )

type Watched = {
  named: NamedField[]
  fields: FormState
  values: Values
  acknowledged: Values[]
  restore: (path: string, value: unknown) => void
  laidRef: RefObject<Values | null>
}

/**
 * Payload lays the answer to a save over the form and spares only the field that was changed last: what was typed
 * into another one while the save was under way would be gone. It is put back.
 */
export function useDropped({
  acknowledged,
  fields,
  laidRef,
  named,
  restore,
  values,
}: Watched): void {
  const before = useRef(values)
  useEffect(() => {
    const last = before.current
    before.current = values
    // `useLay` replaces the state of the form. This effect can run before the new state has arrived.
    const laid = laidRef.current
    if (laid && valueDigest(values) === valueDigest(laid)) laidRef.current = null
    const isLaid = (path: string, value: unknown) =>
      laid !== null && valueDigest(valueAtPath(laid, path)) === valueDigest(value)
    const isStored = (path: string, value: unknown) =>
      acknowledged.some((each) => valueDigest(valueAtPath(each, path)) === valueDigest(value))
    for (const { path } of named) {
      const [had, has] = [valueAtPath(last, path), valueAtPath(values, path)]
      // Payload takes care of rows itself, and their order is no value that could be put back.
      if (fields[path]?.rows) continue
      if (had === has || isLaid(path, has)) continue
      if (isStored(path, had) || !isStored(path, has)) continue
      if (!isTouched(fields, path)) restore(path, had)
    }
  }, [acknowledged, fields, laidRef, named, restore, values])
}
