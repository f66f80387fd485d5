'use client'

import { PopupList, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { panelTexts } from '@/admin/texts'

/** In the menu of a global, in place of “Unpublish”: the way to its versions, and why it is not withdrawn. */
export function StaysPublic() {
  const { globalSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = panelTexts(i18n.language)
  return (
    <>
      <PopupList.Button href={`/admin/globals/${globalSlug ?? ''}/versions`}>
        {t.versions}
      </PopupList.Button>
      <p className="leitbild-menu-note">{t.staysPublic}</p>
    </>
  )
}
