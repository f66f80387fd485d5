import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'

import { Notice } from '@/components/notice'
import { type Paged, publicPath } from '@/lib/urls'
import { lookElsewhere } from '@/queries/by-slug'
import { formerAddress } from '@/queries/former-addresses'
import type { Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'

import { goneMetadata, GonePage } from './page-gone'
import { NotFound, nowhereMetadata } from './page-not-found'
import { SiteFrame } from './site-frame'

type Asked = { collection: Paged; reader: Reader; slug: string }

/** Where a slug without a page leads: to its page at another address, to what is gone, to another language, or nowhere. */
const found = cache(async (collection: Paged, slug: string, reader: Reader) => {
  const path = publicPath(collection, { id: slug }, reader.locale)
  const answer = (await formerAddress(path)) ?? (await lookElsewhere(collection, slug, reader))
  if (answer && 'moved' in answer) permanentRedirect(answer.moved)
  return answer
})

export async function elsewhereMetadata({ collection, reader, slug }: Asked): Promise<Metadata> {
  const answer = await found(collection, slug, reader)
  if (!answer) return nowhereMetadata(reader)
  if ('gone' in answer) return goneMetadata(reader)
  const { elsewhere } = answer
  const [t, { organisation }] = await Promise.all([getTranslations('elsewhere'), getSite(reader)])
  return {
    title: `${elsewhere.title} · ${t('title')} · ${organisation.shortName ?? ''}`,
    robots: { index: false },
  }
}

/** The page of a document that is not published in the reader's language, or nowhere at all. */
export async function NotTranslated({ collection, reader, slug }: Asked) {
  const answer = await found(collection, slug, reader)
  if (!answer) return <NotFound reader={reader} />
  if ('gone' in answer) return <GonePage gone={answer.gone} reader={reader} />
  const { elsewhere } = answer
  return (
    <SiteFrame reader={reader} twins={{ [elsewhere.locale]: elsewhere.path }} isThere={false}>
      <Notice elsewhere={elsewhere} />
    </SiteFrame>
  )
}
