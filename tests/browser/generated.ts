import { type APIRequestContext, expect } from '@playwright/test'
import sharp from 'sharp'

import { onePagePdf } from '../helpers/pdf'
import { pick, seeded } from '../helpers/random'
import { hardTitles, titlesByScript } from '../helpers/scripts'

type Locale = 'de' | 'en'
type File = { id: string; givenName: string; url: string; sizes?: Record<string, { url?: string }> }

/** A document published in both languages, with its own picture and, if it is a publication, its own file. */
export type Generated = { collection: string; id: string; picture: File; file: File | undefined }

// A page that no other page links to is a finding of the tests beside this one; a run of its own tries pages, too.
const collections = ['publications', 'focus-areas', ...(process.env['DOCUMENTS'] ? ['pages'] : [])]
const scripts = Object.values(titlesByScript)
const endings = ['', ' – 2026', '?', ' & mehr', '/5', ' 🙂', ' (neu)', '…']

/** A title of words from one of the scripts; now and then a hard one, or one longer than an address may be. */
function newTitle(random: () => number, index: number): string {
  if (index % 9 === 8) return pick(hardTitles, random)
  const words = pick(scripts, random).split(' ')
  const count = 1 + Math.floor(random() * (index % 7 === 6 ? 60 : 6))
  const text = Array.from({ length: count }, () => pick(words, random)).join(' ')
  return `${text}${pick(endings, random)}`
}

/** Control letters cannot be sent in the name of a file. */
const newName = (random: () => number, index: number) =>
  `${pick(['', '', '', '-', '.', '%', '#'], random)}${newTitle(random, index)}`.replace(
    /\p{Cc}/gu,
    '',
  )

/** Makes documents as an editor does, through the API of the running site; the same seed makes the same ones, in any order. */
export function generator(staff: APIRequestContext, seed: number, origin: string) {
  const headers = { origin }
  const save = async (method: 'post' | 'patch', path: string, data: object) => {
    const answer = await staff[method](`/api/${path}`, { data, headers })
    const text = await answer.text()
    const isTaken = answer.status() === 400 && text.includes('schon ein anderes Dokument')
    if (!isTaken)
      expect(answer.status(), `${path} ${JSON.stringify(data)}: ${text}`).toBeLessThan(300)
    return isTaken ? undefined : (JSON.parse(text) as { doc: { id: string } }).doc
  }
  /** Saves under a title of its own: of two documents with one title the second is asked for another address. */
  const saveTitled = async (
    random: () => number,
    method: 'post' | 'patch',
    path: string,
    index: number,
    data: object,
  ) => {
    for (let add = ''; add.length < 50; add += ` ${Math.floor(random() * 1e6).toString(36)}`) {
      const saved = await save(method, path, { ...data, title: `${newTitle(random, index)}${add}` })
      if (saved) return saved
      // A title that is longer than an address does not tell two documents apart at its end.
      if (add.length > 20) return save(method, path, { ...data, title: add })
    }
    return undefined
  }
  const upload = async (
    collection: string,
    name: string,
    mimeType: string,
    buffer: Buffer,
    data: object,
  ) => {
    const multipart = { file: { name, mimeType, buffer }, _payload: JSON.stringify(data) }
    const answer = await staff.post(`/api/${collection}?locale=de`, { multipart, headers })
    expect(answer.status(), `${name}: ${await answer.text()}`).toBe(201)
    return ((await answer.json()) as { doc: File }).doc
  }
  return async (index: number): Promise<Generated> => {
    // Each document has numbers of its own: several are made at once.
    const random = seeded(seed + index * 7919)
    const colour = { r: index % 256, g: (index >> 8) % 256, b: 90 }
    // Most are too small for other sizes, which take the time of a run with many documents.
    const size = index % 4 === 0 ? { width: 500, height: 60 } : { width: 40, height: 30 }
    const create = { ...size, channels: 3, background: colour } as const
    const png = await sharp({ create }).png().toBuffer()
    const picture = await upload('media', `${newName(random, index)}.png`, 'image/png', png, {
      decorative: true,
    })
    const collection = collections[index % collections.length] ?? 'publications'
    const isPublication = collection === 'publications'
    const pdf = isPublication ? await onePagePdf(index.toString()) : undefined
    const file =
      pdf &&
      (await upload('documents', `${newName(random, index)}.pdf`, 'application/pdf', pdf, {
        title: 'x',
      }))
    const data = {
      _status: 'published',
      meta: { image: picture.id },
      ...(file ? { kind: 'study', date: '2024-05-05T12:00:00.000Z' } : {}),
      ...(file ? { files: [{ file: file.id, language: 'de', format: 'pdf' }] } : {}),
    }
    const made = await saveTitled(random, 'post', `${collection}?locale=de&depth=0`, index, data)
    const id = made?.id ?? ''
    const english = { _status: 'published', meta: { image: picture.id } }
    await saveTitled(random, 'patch', `${collection}/${id}?locale=en&depth=0`, index, english)
    return { collection, id, picture, file }
  }
}

/** The public paths of a document, as visitors find them in the API. */
export async function slugOf(
  visitor: APIRequestContext,
  { collection, id }: Generated,
  locale: Locale,
) {
  const answer = await visitor.get(`/api/${collection}/${id}?locale=${locale}&depth=0`)
  return ((await answer.json()) as { slug: string }).slug
}

/** Removes documents for good, which admins may. */
export async function removeGenerated(
  staff: APIRequestContext,
  documents: { collection: string; id: string }[],
  origin: string,
): Promise<void> {
  for (const collection of collections) {
    const ids = documents.flatMap((one) => (one.collection === collection ? [one.id] : []))
    for (let at = 0; at < ids.length; at += 50) {
      const where = ids.slice(at, at + 50).map((id) => `where[id][in]=${id}`)
      await staff.delete(`/api/${collection}?trash=true&${where.join('&')}`, {
        headers: { origin },
      })
    }
  }
}
