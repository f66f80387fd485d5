import { initI18n } from '@payloadcms/translations'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'

import { messageAt, messageKeys, type MessageTree } from '@/lib/messages'
import { payloadTexts } from '@/i18n/payload-texts/texts'

const supportedLanguages = { de, en }
const languages = ['de', 'en'] as const

/** What the panel says in a language. */
const panel = (language: 'de' | 'en') => {
  const config = { supportedLanguages, translations: payloadTexts }
  return initI18n({ config, context: 'client', language })
}

test.each([
  ['de', 'ohne Angabe'],
  ['en', 'not given'],
] as const)('an empty cell of a list says so in plain words (%s)', async (language, words) => {
  const { t } = await panel(language)
  expect(t('general:noLabel', { label: 'Gehört zum Schwerpunkt' })).toBe(words)
})

test.each([
  ['de', 'Diese Spalte sortieren: Absteigend'],
  ['en', 'Sort this column: Descending'],
] as const)('a button that sorts names no object (%s)', async (language, words) => {
  const { t } = await panel(language)
  const label = { de: 'Titel', en: 'Title' }
  expect(t('general:sortByLabelDirection', { direction: t('general:descending'), label })).toBe(
    words,
  )
})

const marks = (text: string) => (text.match(/<\/?\d>/g) ?? []).sort().join()
const placeholders = (text: string): string[] => text.match(/\{\{\w+\}\}/g) ?? []

test.each(languages)('what we say otherwise keeps Payload’s marks and names (%s)', (language) => {
  const theirs = supportedLanguages[language].translations as unknown as MessageTree
  // The editor of formatted texts brings its own, which have neither.
  const keys = messageKeys(payloadTexts[language]).filter((key) => !key.startsWith('lexical.'))
  const faults = keys.filter((key) => {
    const [before, after] = [messageAt(theirs, key), messageAt(payloadTexts[language], key)]
    if (before === undefined || after === undefined) return true
    // The panel fills in the language of the content by itself.
    const known = [...placeholders(before), '{{contentLanguage}}']
    return (
      marks(before) !== marks(after) || placeholders(after).some((each) => !known.includes(each))
    )
  })
  expect(faults).toEqual([])
})

/** What the panel does not offer: folders, names instead of addresses, keys for programs, accounts to verify. */
const unused =
  /^folder\.|moveConfirm|sername|APIKey|erif|newAccountCreated|createFirstUser|accountAlready/

const familiar =
  /\b(du|dich|dir|dein\w*|bist|hast|gib|wähle|setze|ziehe|prüfe|überprüfe|versuche)\b/i

test('the German panel says “Sie” wherever it speaks to somebody', async () => {
  const { translations } = await panel('de')
  const said = translations as unknown as MessageTree
  const keys = messageKeys(said).filter((key) => !unused.test(key))
  expect(keys.filter((key) => familiar.test(messageAt(said, key) ?? ''))).toEqual([])
})
