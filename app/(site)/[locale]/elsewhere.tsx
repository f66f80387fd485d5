import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'

import { Notice } from '@/components/notice'
import type { Paged } from '@/lib/urls'
import { lookElsewhere } from '@/queries/by-slug'
import type { Reader } from '@/queries/reader'

import { SiteFrame } from './site-frame'

type Asked = { collection: Paged; reader: Reader; slug: string }

/** Where a slug without a page leads: to its page under another slug, to another language, or nowhere. */
const found = cache(async (collection: Paged, slug: string, reader: Reader) => {
  const answer = await lookElsewhere(collection, slug, reader)
  if (!answer) notFound()
  if ('moved' in answer) permanentRedirect(answer.moved)
  return answer.elsewhere
})

export async function elsewhereMetadata({ collection, reader, slug }: Asked): Promise<Metadata> {
  const { title } = await found(collection, slug, reader)
  const t = await getTranslations('elsewhere')
  return { title: `${title} · ${t('title')}`, robots: { index: false } }
}

/** The honest page of a document that is not published in the reader's language. */
export async function Elsewhere({ collection, reader, slug }: Asked) {
  const elsewhere = await found(collection, slug, reader)
  return (
    <SiteFrame reader={reader} twins={{ [elsewhere.locale]: elsewhere.path }}>
      <Notice elsewhere={elsewhere} />
    </SiteFrame>
  )
}
