'use client'

import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { hasAutosaveEnabled, reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'

import { unsavedPaths } from './compare'
import { namedFields } from './fields'
import { useDropped } from './use-dropped'
import { useLay } from './use-lay'
import { useStorage } from './use-storage'
import { useTyping } from './use-typing'
import type { Values } from './values'

/** The form around this component: what it holds, what of that is stored, and how to store the rest. */
export function useFormStorage(inside: RefObject<HTMLElement | null>) {
  const { collectionSlug, data, docConfig, globalSlug, id, initialData } = useDocumentInfo()
  const form = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const of = collectionSlug ? `/api/${collectionSlug}` : `/api/globals/${globalSlug ?? ''}`
  const path = id ? `${of}/${id}` : of
  const named = useMemo(
    () => namedFields(docConfig?.fields ?? [], i18n as never),
    [docConfig, i18n],
  )
  const values = useMemo(() => reduceFieldsToValues(fields, true), [fields])
  const [first] = useState<Values[]>(() => [values, data ?? {}])
  const storage = useStorage(path, first)
  const { acknowledge, acknowledged } = storage
  const { dispatchFields, getField } = form

  /** Payload lays no answer over the field that was changed last. */
  const claim = useCallback(
    (at: string) => {
      const field = getField(at) as { value?: unknown; isModified?: boolean } | undefined
      if (field && !field.isModified)
        dispatchFields({ type: 'UPDATE', path: at, value: field.value } as never)
    },
    [dispatchFields, getField],
  )
  const { hasTyped, isPending, pending, settled } = useTyping(inside, values, claim)

  // The server sent the document anew, and Payload has laid it over the form.
  const [known, setKnown] = useState(initialData)
  if (known !== initialData) {
    setKnown(initialData)
    if (initialData) acknowledge(initialData)
  }

  const [isTouched, setIsTouched] = useState(false)
  if (!isTouched && (hasTyped || isModified)) setIsTouched(true)
  const unsaved = useMemo(
    () => unsavedPaths(named, values, acknowledged),
    [acknowledged, named, values],
  )
  const isDirty = isTouched && unsaved.length > 0

  // Payload takes a form for stored when its request was answered, whatever the answer was.
  const { setModified } = form
  useEffect(() => {
    if (isDirty && !isModified && storage.underWay === 0) setModified(true)
  }, [isDirty, isModified, setModified, storage.underWay])

  const restore = useCallback(
    (at: string, value: unknown) => {
      dispatchFields({ type: 'UPDATE', path: at, value, initialValue: value } as never)
    },
    [dispatchFields],
  )
  const { laidRef, lay } = useLay({ form, locale, named, settled })
  useDropped({ acknowledged, fields, laidRef, named, restore, values })

  const isAutosaved = Boolean(
    docConfig && hasAutosaveEnabled(docConfig as never) && (id ?? globalSlug),
  )
  const { submit } = form
  const saveDraft = useCallback(() => {
    const query = `autosave=true&depth=0&draft=true&fallback-locale=null&locale=${locale}`
    return submit({
      acceptValues: { overrideLocalChanges: false },
      action: `${path}?${query}`,
      context: { getDocPermissions: false, incrementVersionCount: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: globalSlug ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }, [globalSlug, locale, path, submit])

  return {
    ...storage,
    form,
    isAutosaved,
    isDirty,
    isPending,
    isTouched,
    lay,
    locale,
    named,
    path,
    pending,
    saveDraft,
    settled,
    unsaved,
    values,
    lock:
      collectionSlug && id
        ? { collection: collectionSlug, id: String(id) }
        : globalSlug
          ? { global: globalSlug }
          : null,
  }
}

export type FormStorage = ReturnType<typeof useFormStorage>
