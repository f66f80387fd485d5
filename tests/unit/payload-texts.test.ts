import { initI18n } from '@payloadcms/translations'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'

import { payloadTexts } from '@/i18n/payload-texts/texts'

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

type Tree = Record<string, Record<string, string>>

const theirs = (language: 'de' | 'en') =>
  supportedLanguages[language].translations as unknown as Tree
const textsOf = (tree: Tree) =>
  Object.entries(tree).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ group, key, text, name: `${group}:${key}` })),
  )
const marks = (text: string) => (text.match(/<\/?\d>/g) ?? []).sort()
const placeholders = (text: string): string[] => text.match(/\{\{\w+\}\}/g) ?? []

test.each(languages)(
  'what we say otherwise keeps the marks and names of Payload’s (%s)',
  (language) => {
    const faults = textsOf(payloadTexts[language]).filter(({ group, key, text }) => {
      const before = theirs(language)[group]?.[key]
      if (before === undefined) return true
      const known = placeholders(before)
      const isKnown = placeholders(text).every((each) => known.includes(each))
      return !isKnown || marks(text).join() !== marks(before).join()
    })
    expect(faults).toEqual([])
  },
)

/** What the panel does not offer: folders, names instead of addresses, keys for programs, accounts to verify. */
const unused = /^folder:|moveConfirm|sername|APIKey|erif|newAccountCreated|createFirstUser|accountAlready/

test('the German panel says “Sie” wherever it speaks to somebody', async () => {
  const { translations } = await panel('de')
  const familiar =
    /\b(du|dich|dir|dein\w*|bist|hast|gib|wähle|setze|ziehe|prüfe|überprüfe|versuche)\b/i
  const said = textsOf(translations as unknown as Tree).filter(({ name }) => !unused.test(name))
  expect(said.filter(({ text }) => familiar.test(text)).map(({ name }) => name)).toEqual([])
})
