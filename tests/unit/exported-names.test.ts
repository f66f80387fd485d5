import { filesIn } from '@/scripts/places/files'

const folders = [
  'access',
  'admin',
  'api',
  'app',
  'blocks',
  'collections',
  'components',
  'database',
  'fields',
  'globals',
  'i18n',
  'jobs',
  'lib',
  'queries',
  'scripts',
  'search',
  'seed',
  'server',
  'translation',
]

// Next, Payload and its migrations demand these names.
const demanded = new Set([
  ...['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
  ...['dynamic', 'generateMetadata', 'generateStaticParams', 'metadata', 'revalidate', 'viewport'],
  ...['down', 'migrations', 'up'],
])

const declaration =
  /^export (?:async )?(?:class|const|enum|function\*?|interface|type) (?<name>[\w$]+)/gm

test('no two files export the same name', () => {
  const places = new Map<string, string[]>()
  for (const [file, text] of filesIn('.', folders))
    for (const { groups } of text.matchAll(declaration)) {
      const name = groups?.['name'] ?? ''
      if (!demanded.has(name)) places.set(name, [...(places.get(name) ?? []), file])
    }
  const twice = [...places].filter(([, files]) => new Set(files).size > 1)
  expect(Object.fromEntries(twice)).toEqual({})
})
