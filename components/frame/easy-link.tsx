import { useLocale, useTranslations } from 'next-intl'

import { localeNames } from '@/i18n/locales'
import type { EasyTwin } from '@/lib/views'

/** Leads to a page in Easy Language, or from it to the page that it was made from. */
export function EasyLink({ easy }: { easy: EasyTwin }) {
  const t = useTranslations('site')
  const locale = useLocale()
  return easy.isEasy ? (
    <a href={easy.plain}>{localeNames[locale]}</a>
  ) : (
    <a href={easy.easy}>{t('easyLanguage')}</a>
  )
}
