import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { load } from '@/collections/translations/ledger/store'
import { isLocale, locales } from '@/i18n/locales'

import { PanelPage } from '../panel-page'
import { deskPath } from '../places'
import { askToSignIn } from '../sign-in'

import { Editor } from './editor'

/** The page `/admin/translations/:origin/:document/:locale`. */
export async function EditorView(view: AdminViewServerProps) {
  const segments: unknown = view.params?.['segments']
  const [, origin = '', document = '', locale] = (segments ?? []) as string[]
  if (!isLocale(locale)) notFound()
  const place = { origin, document, locale }
  const { req } = view.initPageResult
  askToSignIn(req, deskPath(place))
  // The tab of a document does not know what it is translated from.
  const from = (await load(req, origin, document))?.sourceLocale
  const other = locales.find((each) => each !== from)
  if (from === locale && other) redirect(deskPath({ ...place, locale: other }))
  return (
    <PanelPage view={view}>
      <Editor {...place} />
    </PanelPage>
  )
}
