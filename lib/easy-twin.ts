import type { Locale } from '@/i18n/locales'
import type { Page } from '@/payload-types'

import { related } from './related'
import { publicPath } from './urls'
import type { EasyPage, EasyTwin } from './views'

/** Where a page stands in plain and in Easy Language; nothing for a page that has only one of them. */
export function easyTwinOf(
  page: Page,
  easyPages: readonly EasyPage[],
  locale: Locale,
): EasyTwin | undefined {
  const own = publicPath('pages', page, locale)
  const plain = page.isEasy ? related(page.easyOf) : undefined
  // The title is missing where the page is not published in this language.
  if (plain?.title) return { plain: publicPath('pages', plain, locale), easy: own, isEasy: true }
  const easy = easyPages.find(({ of }) => of === page.id)
  return easy ? { plain: own, easy: easy.href, isEasy: false } : undefined
}
