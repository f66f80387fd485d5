// Puts long words and a long address into every text of a copied demo: a process of its own, which the test starts.
import type { CollectionSlug, Field, GlobalSlug } from 'payload'

import { locales } from '@/i18n/locales'

const title = 'Stellungnahme zum Referentenentwurf eines Arbeitnehmerüberlassungsänderungsgesetzes'
const word = 'Arbeitnehmerüberlassungsänderungsgesetz'
const address = `https://www.example.org/${'a'.repeat(96)}`

type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Formatted text with each of its words made long. */
function longWords(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(longWords)
  if (!isObject(node)) return node
  const entries = Object.entries(node).map(([key, value]) => [key, longWords(value)])
  const made = Object.fromEntries(entries) as Data
  if (node['type'] === 'text') made['text'] = `${word} ${address}`
  if (isObject(node['fields'])) {
    const fields = made['fields'] as Data
    // Banks take 140 characters.
    if (typeof fields['purpose'] === 'string') fields['purpose'] = word.repeat(3)
    for (const name of ['text', 'title', 'source'])
      if (typeof fields[name] === 'string') fields[name] = `${word} ${address}`
  }
  return made
}

// Addresses of pages stay, and what is checked for its form keeps one.
const untouched =
  /^(slug|accent|filename|id|iban|bic|isbn|issn|blockName|country|postcode|generateSlug)$/
const formed: Record<string, string> = {
  website: address,
  url: address,
  chat: address,
  leaveTo: address,
  phone: '+49 30 23125 1234567890',
  email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example.org`,
  doi: `10.1234/${'x'.repeat(112)}`,
}

const isHidden = ({ admin }: { admin?: object }) =>
  admin !== undefined && 'hidden' in admin && admin.hidden === true

/** The new values of `fields` in a document that has `data`. */
function filled(fields: Field[], data: Data): Data {
  const result: Data = {}
  for (const field of fields) {
    if (field.type === 'tabs')
      for (const tab of field.tabs)
        if ('name' in tab && tab.name)
          result[tab.name] = filled(tab.fields, (data[tab.name] ?? {}) as Data)
        else Object.assign(result, filled(tab.fields, data))
    else if (field.type === 'row' || field.type === 'collapsible')
      Object.assign(result, filled(field.fields, data))
    // What nobody types in, such as the facts of a file, is hidden in the panel.
    else if ('name' in field && !untouched.test(field.name) && !isHidden(field)) {
      const value = data[field.name]
      if (field.type === 'group') result[field.name] = filled(field.fields, (value ?? {}) as Data)
      else if (field.type === 'array')
        result[field.name] = ((value ?? []) as Data[]).map((row) => ({
          ...row,
          ...filled(field.fields, row),
        }))
      else if (field.type === 'richText' && value) result[field.name] = longWords(value)
      else if (field.type === 'text' && field.hasMany) result[field.name] = [word, address]
      else if ((field.type === 'text' || field.type === 'textarea') && !field.virtual) {
        const text =
          formed[field.name] ?? (field.name === 'title' ? `${title} ${word}` : `${word} ${address}`)
        const { maxLength = text.length } = field
        result[field.name] = text.length > maxLength ? word.repeat(9).slice(0, maxLength) : text
      }
    }
  }
  return result
}

const collections: CollectionSlug[] = [
  'media',
  'documents',
  'mission-statements',
  'focus-areas',
  'network-memberships',
  'publications',
  'funders',
  'help-contacts',
  'member-organisations',
  'pages',
]
const globals: GlobalSlug[] = ['organisation', 'home', 'help']

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
for (const locale of locales) {
  for (const collection of collections) {
    const { docs } = await payload.find({
      collection,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: false,
    })
    const { fields } = payload.collections[collection].config
    for (const doc of docs) {
      const data = filled(fields, doc as unknown as Data)
      await payload.update({
        collection,
        id: doc.id,
        locale,
        depth: 0,
        data: { ...data, ...('_status' in doc ? { _status: 'published' } : {}) } as object,
      })
    }
  }
  for (const slug of globals) {
    const doc = await payload.findGlobal({ slug, locale, fallbackLocale: false, depth: 0 })
    const { fields } = payload.globals.config.find((each) => each.slug === slug) ?? { fields: [] }
    await payload.updateGlobal({ slug, locale, data: filled(fields, doc as unknown as Data) })
  }
}
process.exit(0)
