import { defaultLocale, isLocale } from '@/i18n/locales'
import { type Reader, readerOf } from '@/queries/reader'

/** The reader of a page in the language of its path, which `proxy.ts` has made sure of. */
export async function readerIn(params: Promise<{ locale: string }>): Promise<Reader> {
  const { locale: word } = await params
  return readerOf(isLocale(word) ? word : defaultLocale)
}
