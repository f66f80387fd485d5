'use client'

import {
  useDocumentInfo,
  useListQuery,
  useModal,
  useSelection,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import { panelTexts } from '@/admin/texts'
import type { NamedPlace } from '@/fields/in-use/endpoint'

import { PlaceList } from './place-list'

async function placesOf(collection: string, query: string, language: string) {
  const response = await fetch(`/api/${collection}/where-used${query}`, {
    credentials: 'include',
    headers: { 'accept-language': language },
  })
  if (!response.ok) return undefined
  return ((await response.json()) as { places: NamedPlace[] }).places
}

type Dialog = { collection: string; query: string; slug: string }

/** In a dialog that deletes or withdraws: where the documents are used. Payload's dialogs have no place for it. */
function UsesInDialog({ collection, query, slug }: Dialog) {
  const { i18n } = useTranslation()
  const [content, setContent] = useState<Element | null>(null)
  const [places, setPlaces] = useState<NamedPlace[] | 'failed'>()
  const t = panelTexts(i18n.language)
  useEffect(() => {
    // The dialog is drawn after it was opened.
    const frame = requestAnimationFrame(() => {
      const dialog = document.getElementById(slug)
      setContent(dialog?.querySelector('.confirmation-modal__content') ?? null)
    })
    void placesOf(collection, query, i18n.language).then((found) => {
      setPlaces(found ?? 'failed')
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [collection, i18n.language, query, slug])
  if (!content) return null
  return createPortal(
    <section className="leitbild-where-used" role="status">
      {places === undefined ? <p>{t.lookingForUses}</p> : null}
      {places === 'failed' ? <p>{t.usesUnknown}</p> : null}
      {Array.isArray(places) && places.length === 0 ? <p>{t.usedNowhere}</p> : null}
      {Array.isArray(places) && places.length > 0 ? (
        <>
          <p>
            <strong>{t.inUse}</strong>
          </p>
          <PlaceList language={i18n.language} places={places} />
        </>
      ) : null}
    </section>,
    content,
  )
}

/** Which of these dialogs is open. */
function useOpenDialog(isMeant: (slug: string) => boolean): string | undefined {
  const { modalState } = useModal()
  return Object.entries(modalState).find(([slug, { isOpen }]) => isOpen && isMeant(slug))?.[0]
}

/** For the dialogs of one document: delete, withdraw, delete for good. */
export function DocumentUses() {
  const { collectionSlug, id } = useDocumentInfo()
  const slugs = ['delete', 'confirm-un-publish', 'perma-delete'].map(
    (word) => `${word}-${String(id)}`,
  )
  const slug = useOpenDialog((each) => slugs.some((start) => each.startsWith(start)))
  if (!slug || !collectionSlug || !id) return null
  const query = `?where[id][equals]=${encodeURIComponent(String(id))}`
  return <UsesInDialog collection={collectionSlug} key={slug} query={query} slug={slug} />
}

/** For the dialogs of a list: delete or withdraw all that is chosen. */
export function SelectionUses() {
  const { collectionSlug } = useListQuery()
  const { getQueryParams } = useSelection()
  const slug = useOpenDialog((each) => /(?:confirm-delete-many-docs|unpublish-[\w-]+)$/.test(each))
  if (!slug) return null
  return (
    <UsesInDialog collection={collectionSlug} key={slug} query={getQueryParams()} slug={slug} />
  )
}
