import sharp from 'sharp'

import type { Ruled } from '@/access/table'
import { helpLanguages } from '@/lib/help-languages'

import { onePagePdf } from './pdf'

export const isFile = (name: Ruled) => name === 'media' || name === 'documents'

/** What is called by a name, not by a title. */
export const isNamed = (name: Ruled) =>
  ['network-memberships', 'funders', 'help-contacts', 'users'].includes(name)

let helpTextCount = 0

/** Each in another language: only one text in a language can be published. */
const helpText = (word: string) => ({
  language: helpLanguages[(helpTextCount += 1) % helpLanguages.length],
  ...Object.fromEntries(
    ['tabTitle', 'leave', 'contactsTitle', 'finder', 'languages'].map((name) => [name, word]),
  ),
})

/** The least that a document of this collection needs. */
export const required = (name: Ruled, word: string) => ({
  ...(isNamed(name) ? { name: word } : {}),
  ...(isNamed(name) || ['media', 'former-addresses'].includes(name) ? {} : { title: word }),
  ...(name === 'former-addresses' ? { path: `/de/${word}`, language: 'de' } : {}),
  ...(name === 'media' ? { credit: word } : {}),
  ...(name === 'mission-statements' ? { kind: 'goal' } : {}),
  ...(name === 'network-memberships' ? { kind: 'membership', level: 'national' } : {}),
  ...(name === 'member-organisations' ? { kind: 'counselling', region: 'BE' } : {}),
  ...(name === 'help-contacts' ? { whom: word } : {}),
  ...(name === 'help-texts' ? helpText(word) : {}),
  ...(name === 'publications' ? { kind: 'study', date: '2020-01-01' } : {}),
  ...(name === 'funders' ? { kind: 'public' } : {}),
})

/** What only a new account needs. */
export const signUp = (name: Ruled, word: string) =>
  name === 'users'
    ? { email: `${word}@example.org`, password: 'Kran Filz Uhr Mond', roles: ['editor'] }
    : {}

/** A file that the collection takes. */
export async function fileFor(name: Ruled, word: string) {
  const isPicture = name === 'media'
  const create = { width: 4, height: 4, channels: 3, background: 'teal' } as const
  const data = isPicture ? await sharp({ create }).png().toBuffer() : await onePagePdf(word)
  const mimetype = isPicture ? 'image/png' : 'application/pdf'
  return { data, mimetype, name: `${word}.${isPicture ? 'png' : 'pdf'}`, size: data.length }
}
