import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isLocale } from '@/i18n/locales'

import { PanelPage } from '../panel-page'
import { deskPath } from '../places'
import { askToSignIn } from '../sign-in'

import { Editor } from './editor'

/** The page `/admin/translations/:origin/:document/:locale`. */
export function EditorView(view: AdminViewServerProps) {
  const segments: unknown = view.params?.['segments']
  const [, origin = '', document = '', locale] = (segments ?? []) as string[]
  if (!isLocale(locale)) notFound()
  const place = { origin, document, locale }
  askToSignIn(view.initPageResult.req, deskPath(place))
  return (
    <PanelPage view={view}>
      <Editor {...place} />
    </PanelPage>
  )
}
