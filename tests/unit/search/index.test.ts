import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { question, scratchIndex, searchDocument } from '@/tests/helpers/search-corpus'

import type { Question } from '@/search/types'

let scratch: Awaited<ReturnType<typeof scratchIndex>>

beforeEach(async () => {
  scratch = await scratchIndex()
})

afterEach(() => scratch.remove())

const put = (...put: Parameters<typeof searchDocument>[0][]) =>
  scratch.index.change({ put: put.map(searchDocument) })

const ids = async (words: string, more: Partial<Question> = {}) =>
  (await scratch.index.search(question(words, more))).hits.map(({ id }) => id)

const filler = (count: number): Parameters<typeof searchDocument>[0][] =>
  Array.from({ length: count }, (_, index) => ({
    id: `filler-${index.toString()}`,
    title: `Jahresplan ${index.toString()}`,
    sections: ['Termine und Orte des laufenden Jahres.'],
  }))

test('an umlaut is found however it is typed', async () => {
  await put(...filler(5), { id: 'a', title: 'Ärztliche Hilfe in der Lützowstraße' })
  for (const words of ['ärztliche', 'aerztliche', 'arztliche', 'luetzowstrasse', 'Lützowstraße'])
    expect([words, await ids(words)]).toEqual([words, ['a']])
})

test('a compound finds its parts, and parts find the compound', async () => {
  await put(
    ...filler(5),
    { id: 'part', title: 'Menschenhandel', sections: ['Menschenhandel hat viele Formen.'] },
    {
      id: 'whole',
      title: 'Rechte',
      sections: ['Die Menschenhandelsopfer haben Rechte als Opfer.'],
    },
  )
  expect(await ids('Menschenhandel')).toEqual(['part', 'whole'])
  expect(await ids('Menschenhandelsopfer')).toEqual(['whole', 'part'])
})

test('a compound is found by a part that came into the texts later', async () => {
  await put(...filler(5), { id: 'whole', title: 'Zeugnisverweigerungsrecht' })
  await put({ id: 'part', title: 'Zeugnisverweigerung' })
  expect((await ids('Zeugnisverweigerung')).toSorted()).toEqual(['part', 'whole'])
})

test('all gender forms of a word are alike', async () => {
  const forms = [
    'Migrant*innen',
    'Migrant:innen',
    'Migrant_innen',
    'MigrantInnen',
    'Migrantinnen und Migranten',
    'Migrant/-innen',
  ]
  await put(...filler(5), ...forms.map((title) => ({ id: title, title })))
  for (const form of [...forms, 'Migrantin', 'Migranten'])
    expect([form, (await ids(form)).length]).toEqual([form, forms.length])
})

test('up to two mistakes are corrected, and the word that was meant is named', async () => {
  await put(...filler(5), { id: 'a', title: 'Zwangsarbeit und Ausbeutung' })
  const found = await scratch.index.search(question('Zwangsarbiet Ausbeuttung'))
  expect(found.hits.map(({ id }) => id)).toEqual(['a'])
  expect(found.meant).toEqual({ words: 'Zwangsarbeit Ausbeutung', isUsed: true })
})

test('a phrase in quotation marks is found word by word only', async () => {
  await put(
    ...filler(5),
    { id: 'a', title: 'A', sections: ['Der Schutz der Betroffenen steht im Vordergrund.'] },
    { id: 'b', title: 'B', sections: ['Die Betroffenen haben ein Recht auf Schutz.'] },
  )
  expect(await ids('„Schutz der Betroffenen“')).toEqual(['a'])
  expect((await ids('Schutz der Betroffenen')).length).toBe(2)
})

test('a document that was taken out leaves no word behind', async () => {
  await put(...filler(5), { id: 'a', title: 'Zqxkanari' })
  await scratch.index.change({ remove: ['publications:a:de'] })
  const found = await scratch.index.search(question('Zqxkanary'))
  expect(found).toMatchObject({ hits: [], total: 0 })
  expect(found.meant).toBeUndefined()
})

test('a changed document is found by its new words alone', async () => {
  await put(...filler(5), { id: 'a', title: 'Erste Fassung' })
  await put({ id: 'a', title: 'Zweite Fassung' })
  expect(await ids('Erste')).toEqual([])
  expect(await ids('Zweite')).toEqual(['a'])
})

test('another language finds nothing of this one', async () => {
  await put(...filler(3), { id: 'a', title: 'Nur deutsch' })
  expect(await ids('deutsch', { locale: 'en' })).toEqual([])
})

test('the index is the same after it was closed and opened', async () => {
  await put(...filler(5), { id: 'a', title: 'Bleibt erhalten' })
  await scratch.index.close()
  const { openIndex } = await import('@/search/index/open-index')
  const again = await openIndex(scratch.path, () => Promise.resolve([]))
  expect((await again.search(question('erhaltn'))).hits.map(({ id }) => id)).toEqual(['a'])
  await again.close()
})

test('synonyms find each other, also where they are several words', async () => {
  await put(...filler(5), { id: 'a', title: 'Sexuelle Ausbeutung' })
  await scratch.index.useSynonyms([
    ['Zwangsprostitution', 'sexuelle Ausbeutung', 'forced prostitution'],
  ])
  expect(await ids('Zwangsprostitution')).toEqual(['a'])
  expect(await ids('forced prostitution')).toEqual(['a'])
})

test('strange questions are answered', async () => {
  await put(...filler(3))
  const strange = [
    '',
    '   ',
    '"',
    '""',
    '*',
    'AND OR NOT',
    'a"b',
    '(',
    '{title}:x',
    '\u0000',
    '😀',
    'x'.repeat(5000),
    'NEAR(a b)',
    '-',
    "'; DROP TABLE docs; --",
  ]
  for (const words of strange)
    expect((await scratch.index.search(question(words))).hits).toEqual([])
})

test('a second process that opens the same file answers from an index of its own', async () => {
  await put(...filler(3), { id: 'a', title: 'Gemeinsam' })
  const { openIndex } = await import('@/search/index/open-index')
  const second = await openIndex(scratch.path, () => Promise.resolve([]))
  expect(await second.stamps()).toEqual({})
  await second.change({ put: [searchDocument({ id: 'b', title: 'Eigenes' })] })
  expect((await second.search(question('Eigenes'))).total).toBe(1)
  expect(await ids('Eigenes')).toEqual([])
  await second.close()
})

test('a damaged file is made anew', async () => {
  const { openIndex } = await import('@/search/index/open-index')
  const path = join(scratch.folder, 'damaged.db')
  writeFileSync(path, 'no database at all'.repeat(1000))
  const index = await openIndex(path, () => Promise.resolve([]))
  expect(await index.stamps()).toEqual({})
  await index.close()
})

test('the texts of PDFs are found with their page, and read once', async () => {
  await scratch.remove()
  const pages = { 'a.pdf': ['Vorwort', 'Der Zqxschutz steht auf der zweiten Seite.'] }
  scratch = await scratchIndex(pages)
  const path = join(scratch.folder, 'a.pdf')
  writeFileSync(path, 'x')
  await put(...filler(3), { id: 'a', title: 'Mit Datei', files: [{ path, url: '/a.pdf' }] })
  await scratch.index.readFiles()
  const hit = { id: 'a', pdf: { url: '/a.pdf', page: 2 } }
  expect((await scratch.index.search(question('Zqxschutz'))).hits).toMatchObject([hit])
  pages['a.pdf'] = ['Niemand liest das noch einmal.']
  await scratch.index.clear()
  await put({ id: 'a', title: 'Mit Datei', files: [{ path, url: '/a.pdf' }] })
  await scratch.index.readFiles()
  expect((await scratch.index.search(question('Zqxschutz'))).hits).toMatchObject([hit])
})

test('a typing error in one part of a compound that nobody wrote is corrected', async () => {
  await put(...filler(5), {
    id: 'a',
    title: 'Ausbeutung von Kindern',
    sections: ['Kinder und Schutz.'],
  })
  expect(await ids('Kinderausbeutng')).toEqual(['a'])
})

test('a word that nobody wrote finds the word that is most like it', async () => {
  await put(...filler(5), { id: 'a', title: 'Zwangsverheiratung' })
  expect(await ids('Zwangsheirat')).toEqual(['a'])
})
