import de from '@/messages/de.json' with { type: 'json' }
import { messageKeys } from '@/lib/messages'
import { placesOf } from '@/scripts/places/places'
import { messageNote, messagePlaces } from '@/translation/messages/describe'
import { notes } from '@/translation/messages/notes'

const page = 'app/(site)/[locale]/page'
const view = 'components/menu'
const files = new Map([
  [
    page,
    `import { Menu } from '@/components/menu'
    export async function generateMetadata() {
      const t = await getTranslations('home')
      return { title: t('title') }
    }
    export default async function Home() {
      const [t, words] = await Promise.all([getTranslations('home'), getTranslations('site')])
      return <main aria-label={words('start')}><h1>{t('title')}</h1><p>{words('lead')}</p></main>
    }`,
  ],
  [
    view,
    `export function Menu({ kind, level }) {
      const t = useTranslations('site')
      return <a href="/">{t(\`kinds.\${kind}\`)}{t(level)}</a>
    }`,
  ],
])
const more = new Map([['lib/levels', "export const levels = ['national']"]])
const placesIn = (key: string) => placesOf([key], files, more).keys[key]

test('a text is found where it is asked for, with what it is to a reader', () => {
  expect(placesIn('home.title')).toEqual([
    { part: page, shownAs: 'search' },
    { part: page, shownAs: 'heading' },
  ])
  expect(placesIn('site.start')).toEqual([{ part: page, shownAs: 'spoken' }])
  expect(placesIn('site.lead')).toEqual([{ part: page, shownAs: 'text' }])
})

test('a name can be put together, or handed over from another file', () => {
  const link = [{ part: view, shownAs: 'link' }]
  expect(placesIn('site.kinds.study')).toEqual(link)
  expect(placesIn('site.national')).toEqual(link)
})

test('a text of another group, or of a name that nobody says, has no place', () => {
  expect(placesIn('home.start')).toEqual([])
  expect(placesIn('site.gone')).toEqual([])
})

test('a part knows the pages that bring it along', () => {
  expect(placesOf(['site.kinds.study'], files, more).parts).toEqual({ [view]: [page] })
})

const keys = messageKeys(de)

test.each(['de', 'en'] as const)(
  'every text of the site tells where it stands, in %s',
  (language) => {
    const lost = keys.filter((key) => {
      const places = messagePlaces(key, language)
      return places.length === 0 || places.some((place) => /^[ :]|: $|\(\)/.test(place))
    })
    expect(lost).toEqual([])
    expect(new Set(messagePlaces('site.menu', language)).size).toBe(1)
  },
)

test('every placeholder is explained, and nothing that is not there', () => {
  const text = (key: string) =>
    key.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], de)
  const withPlaceholder = keys.filter((key) => /\{\w/.test(String(text(key))))
  expect(withPlaceholder.filter((key) => !messageNote(key, 'de'))).toEqual([])
  expect(Object.keys(notes).filter((key) => !keys.includes(key))).toEqual([])
})
