'use client'

import { useTranslation, ViewDescription } from '@payloadcms/ui'
import { useParams } from 'next/navigation'
import type { StaticDescription } from 'payload'
import { useEffect, useState } from 'react'

import { panelLanguage } from '@/i18n/panel-languages'
import type { PublishingPage } from '@/translation/publishing'

import { ask } from '../requests'
import { deskTexts } from '../texts'

import { PastList } from './past-list'

/**
 * What stands above the views of a document. Above its versions also what a publish has taken along into
 * other languages: the version that did it has the same time.
 */
export function DocumentDescription({ description }: { description?: StaticDescription }) {
  const { i18n } = useTranslation()
  const { segments = [] } = useParams<{ segments?: string[] }>()
  const [kind, origin = '', id = ''] = segments
  const isVersions = segments.includes('versions')
  const document = kind === 'globals' ? origin : id
  const [past, setPast] = useState<PublishingPage['past']>([])
  useEffect(() => {
    let isGone = false
    if (isVersions && document)
      void ask<PublishingPage>('publishing', { origin, document }).then((answer) => {
        if (!isGone && answer.ok) setPast(answer.body.past)
      })
    return () => {
      isGone = true
    }
  }, [document, isVersions, origin])
  const language = panelLanguage(i18n.language)
  if (isVersions) return <PastList past={past} language={language} t={deskTexts(language)} />
  return description ? <ViewDescription description={description} /> : null
}
