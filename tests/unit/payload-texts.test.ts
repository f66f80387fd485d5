import { initI18n } from '@payloadcms/translations'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'

import { payloadTexts } from '@/i18n/payload-texts'

const supportedLanguages = { de, en }
const own = { de: payloadTexts.de, en: payloadTexts.en }
const languages = ['de', 'en'] as const

/** What the panel says in a language. */
const panel = (language: 'de' | 'en') =>
  initI18n({ config: { supportedLanguages, translations: own }, context: 'client', language })

test.each([
  ['de', 'ohne Angabe'],
  ['en', 'not given'],
] as const)('an empty cell of a list says so in plain words (%s)', async (language, words) => {
  const { t } = await panel(language)
  expect(t('general:noLabel', { label: 'Gehört zum Schwerpunkt' })).toBe(words)
})

test.each(languages)('what we say otherwise is something that the panel says (%s)', (language) => {
  const theirs = supportedLanguages[language].translations as Record<string, object>
  const keys = Object.entries(payloadTexts[language]).flatMap(([group, texts]) =>
    Object.keys(texts).map((key) => [group, key] as const),
  )
  expect(keys.filter(([group, key]) => !Object.hasOwn(theirs[group] ?? {}, key))).toEqual([])
})
