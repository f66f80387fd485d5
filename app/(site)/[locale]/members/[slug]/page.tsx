import { getTranslations } from 'next-intl/server'

import { MemberDetails } from '@/components/member/details'
import { PageHead } from '@/components/page-head'
import { metadataOf } from '@/lib/metadata'
import { memberData } from '@/lib/structured-data-member'
import { homePath, picturePath, publicPath, roomPath } from '@/lib/urls'
import { twinsOf } from '@/queries/by-slug'
import { getMember } from '@/queries/members'
import { getSite } from '@/queries/site'

import { NotTranslated, elsewhereMetadata } from '@/app/(site)/[locale]/page-not-translated'
import { readerIn } from '@/app/(site)/[locale]/request'
import { SiteFrame } from '@/app/(site)/[locale]/site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

const collection = 'member-organisations'

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const member = await getMember(reader, slug)
  if (!member) return elsewhereMetadata({ collection, reader, slug })
  const [site, twins] = await Promise.all([getSite(reader), twinsOf(collection, member.id)])
  return metadataOf({
    title: member.title,
    description: member.description,
    locale: reader.locale,
    picture: picturePath(collection, member, reader.locale),
    site,
    twins,
  })
}

export default async function MemberPage({ params }: Props) {
  const reader = await readerIn(params)
  const { slug } = await params
  const { locale } = reader
  const member = await getMember(reader, slug)
  if (!member) return <NotTranslated collection={collection} reader={reader} slug={slug} />
  const [t, words, twins] = await Promise.all([
    getTranslations('members'),
    getTranslations('site'),
    twinsOf(collection, member.id),
  ])
  const crumbs = [
    { label: words('home'), href: homePath(locale) },
    { label: t('title'), href: roomPath('members', locale) },
  ]
  const path = publicPath(collection, member, locale)
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[...crumbs, { label: member.title ?? '', href: path }]}
      data={memberData(member)}
    >
      <PageHead
        title={member.title ?? ''}
        lead={member.description}
        over={t(`kinds.${member.kind}`)}
        crumbs={crumbs}
        drawing="centre"
      />
      <section className="section" aria-labelledby="contact">
        <h2 id="contact">{t('contact')}</h2>
        <MemberDetails member={member} />
      </section>
    </SiteFrame>
  )
}
