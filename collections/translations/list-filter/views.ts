import type { SanitizedConfig } from 'payload'

import { defaultLocale, locales } from '@/i18n/locales'

import { statePath } from './field'
import { type StateFilter, optionLabel, optionOf } from './options'

const asked: StateFilter[] = [
  ...locales
    .filter((locale) => locale !== defaultLocale)
    .flatMap((locale): StateFilter[] => [
      { locale, state: 'missing' },
      { locale, state: 'outdated' },
    ]),
  { locale: defaultLocale, state: 'draft' },
]

const titles = new Map(asked.map((each) => [optionLabel(each).de, optionLabel(each)]))

/** The saved views that ship with a new installation: what each list is asked most often. */
export const sharedViews = ({ collections }: SanitizedConfig) =>
  collections
    .filter(({ enableQueryPresets }) => enableQueryPresets)
    .flatMap(({ slug, versions }) =>
      asked
        .filter(({ state }) => state !== 'draft' || versions?.drafts)
        .map((each) => ({
          title: optionLabel(each).de,
          relatedCollection: slug,
          where: { or: [{ and: [{ [statePath]: { equals: optionOf(each) } }] }] },
        })),
    )

/** What the panel calls a view that ships; nothing for views that staff have made. */
export const shippedTitle = (title: string) => titles.get(title)
