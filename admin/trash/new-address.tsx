'use client'

import {
  Button,
  Drawer,
  TextInput,
  toast,
  useDocumentInfo,
  useDrawerSlug,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { panelTexts } from '@/admin/texts'
import { panelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

import { restoreAt, type TakenAddress, takenAddresses } from './addresses'

/**
 * For a document in the trash whose address another document has by now: asks for another one and restores it there.
 * Payload's form of a document in the trash cannot be written in.
 */
export function NewAddress() {
  const { collectionSlug: collection, id, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const router = useRouter()
  const slug = useDrawerSlug('new-address')
  const [taken, setTaken] = useState<TakenAddress[]>([])
  const [wanted, setWanted] = useState<Record<string, string>>({})
  const panel = panelLanguage(i18n.language)
  const t = panelTexts(panel)
  const document = id ? String(id) : ''
  useEffect(() => {
    if (isTrashed && collection && document)
      void takenAddresses({ collection, id: document }).then(setTaken)
  }, [collection, document, isTrashed])
  if (!isTrashed || !collection || taken.length === 0) return null
  const addressOf = ({ locale, slug: old }: TakenAddress) => wanted[locale] ?? `${old}-2`
  const restore = async () => {
    const addresses = taken.map((each) => ({ ...each, slug: addressOf(each) }))
    const fault = await restoreAt({ collection, id: document }, addresses, i18n.language)
    if (fault) toast.error(fault)
    else router.push(`/admin/collections/${collection}/${document}`)
  }
  return (
    <>
      <Button
        className="leitbild-new-address"
        margin={false}
        onClick={() => {
          openModal(slug)
        }}
        size="medium"
      >
        {t.restoreElsewhere}
      </Button>
      <Drawer slug={slug} title={t.restoreElsewhere}>
        <div className="leitbild-plan">
          <p>{t.addressTaken}</p>
          {taken.map((each) => (
            <TextInput
              description={t.addressTakenBy.replace('{slug}', each.slug)}
              key={each.locale}
              label={`${t.newAddress} (${languageName(each.locale, panel)})`}
              onChange={(event: { target: { value: string } }) => {
                setWanted({ ...wanted, [each.locale]: event.target.value })
              }}
              path={`new-address-${each.locale}`}
              value={addressOf(each)}
            />
          ))}
          <Button onClick={() => void restore()}>{t.restoreAsDraft}</Button>
        </div>
      </Drawer>
    </>
  )
}
