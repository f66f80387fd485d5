import type { Field, Where } from 'payload'

import { madeFromFields, type SourcePlace } from '@/collections/made-from'
import { label } from '@/fields/label'
import { one } from '@/fields/relation'
import { unticked } from '@/fields/unticked'

const isEasy = (page: Record<string, unknown>) => page['isEasy'] === true

/** The page that a page in Easy Language was made from, if it says so. */
export function easySource(page: Record<string, unknown>): SourcePlace | undefined {
  const easyOf = page['easyOf']
  return isEasy(page) && typeof easyOf === 'string'
    ? { origin: 'pages', document: easyOf }
    : undefined
}

/** A page in Easy Language is a document with a state of its own. */
export const easyFields: Field[] = [
  {
    name: 'isEasy',
    ...unticked,
    label: label('In Leichter Sprache', 'In Easy Language'),
    admin: {
      position: 'sidebar',
      description: label(
        'Die Seite hat größere Schrift, und die Startseite führt zu ihr.',
        'The page has larger type, and the home page leads to it.',
      ),
    },
  },
  {
    ...one({
      name: 'easyOf',
      to: 'pages',
      de: 'Leichte Fassung der Seite',
      en: 'Easy version of the page',
    }),
    admin: {
      position: 'sidebar',
      condition: isEasy,
      description: label(
        'Beide Seiten führen dann zueinander, oben bei den Sprachen.',
        'Both pages then lead to each other, at the top beside the languages.',
      ),
    },
    filterOptions: ({ id }: { id: number | string | undefined }): Where => ({
      and: [{ isEasy: { not_equals: true } }, ...(id ? [{ id: { not_equals: id } }] : [])],
    }),
  },
  ...madeFromFields({
    de: 'jene Seite',
    en: 'that page',
    condition: (page) => easySource(page) !== undefined,
  }),
]
