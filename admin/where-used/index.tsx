import type { UIFieldServerProps } from 'payload'

import { panelTexts } from '@/admin/texts'
import { namedPlace } from '@/fields/in-use/endpoint'
import { whereUsed } from '@/fields/in-use/places'

import { PlaceList } from './place-list'

/** Beside a file: where it is used, in drafts as well, so that nobody deletes it unawares. */
export async function WhereUsed({ i18n, id, req }: UIFieldServerProps) {
  if (typeof id !== 'string') return null
  const t = panelTexts(i18n.language)
  const places = await whereUsed([id], req)
  return (
    <section className="leitbild-where-used">
      <h3>{t.whereUsed}</h3>
      {places.length === 0 ? <p>{t.usedNowhere}</p> : null}
      <PlaceList language={i18n.language} places={places.map((each) => namedPlace(each, req))} />
    </section>
  )
}
