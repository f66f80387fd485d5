import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'

import { isLocale } from '@/i18n/locales'
import { type Reader, readerOf } from '@/queries/reader'

/** The reader of a page in the language of its path; a path in no language of ours leads nowhere. */
export async function readerIn(params: Promise<{ locale: string }>): Promise<Reader> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return readerOf(locale)
}
