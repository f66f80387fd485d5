import { findMembers } from '@/lib/finder/find'
import { readFinderForm } from '@/lib/finder/question'
import { distance, pointOf, zones } from '@/lib/finder/zones'
import type { Land } from '@/lib/laender'
import type { MemberOrganisation } from '@/payload-types'

const member = (title: string, region: Land, postcode: string, more: object = {}) =>
  ({
    id: title,
    title,
    kind: 'counselling',
    region,
    postcode,
    place: title,
    isAddressPublic: true,
    forms: ['labour'],
    languages: ['de'],
    services: ['counselling'],
    ...more,
  }) as unknown as MemberOrganisation

const berlin = member('Berlin', 'BE', '10115', { languages: ['de', 'ar'] })
const koeln = member('Köln', 'NW', '50667')
const muenchen = member('München', 'BY', '80331')
const shelter = member('Haus', 'NW', '44137', { isAddressPublic: false, kind: 'shelter' })
const umbrella = member('Verbund', 'BE', '10115', { kind: 'umbrella' })
const all = [muenchen, berlin, shelter, koeln, umbrella]
const open = (question: Parameters<typeof findMembers>[1]) =>
  findMembers(all, question).open.map(({ title }) => title)

test.each([
  ['10785', ['Berlin', 'Köln', 'München']],
  ['53111', ['Köln', 'München', 'Berlin']],
  ['Augsburg', ['München', 'Köln', 'Berlin']],
  ['koeln', ['Köln', 'München', 'Berlin']],
  ['80331 München', ['München', 'Köln', 'Berlin']],
])('the nearest to %s comes first', (where, titles) => {
  expect(open({ where })).toEqual(titles)
})

test('the name of a Land finds what is in it', () => {
  expect(open({ where: 'nordrhein-westfalen' })).toEqual(['Köln'])
  expect(findMembers(all, { where: 'Nordrhein-Westfalen' }).place).toBe('land')
})

test('language, form and service narrow the list', () => {
  expect(open({ language: 'ar' })).toEqual(['Berlin'])
  expect(open({ form: 'begging' })).toEqual([])
  expect(open({ service: 'counselling', land: 'BY' })).toEqual(['München'])
})

test('a place that nobody knows is said to be unknown, and nothing is left out', () => {
  expect(findMembers(all, { where: 'Atlantis' })).toMatchObject({ place: 'unknown' })
  expect(open({ where: 'Atlantis' })).toHaveLength(3)
})

test('no question about a place tells where a hidden address is', () => {
  const answers = new Set<string>()
  for (let number = 1000; number < 100_000; number += 199) {
    const where = number.toString().padStart(5, '0')
    answers.add(JSON.stringify(findMembers(all, { where }).hidden.map(({ title }) => title)))
  }
  for (const where of ['Dortmund', 'Haus', '44137'])
    answers.add(JSON.stringify(findMembers(all, { where }).hidden.map(({ title }) => title)))
  expect([...answers]).toEqual(['["Haus"]'])
})

test('every member is nearest to its own postcode among fifty', () => {
  const codes = Object.keys(zones).slice(0, 50)
  const many = codes.map((code) => member(`Stelle ${code}`, 'BE', `${code}000`))
  for (const code of codes) {
    const own = pointOf(code)
    const order = findMembers(many, { where: `${code}123` }).open
    const kilometres = order.map(({ postcode }) => distance(own ?? [0, 0], pointOf(postcode ?? '') ?? [0, 0])) // prettier-ignore
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b))
    expect(kilometres[0]).toBe(0)
  }
})

test('a form with made-up values asks for nothing', () => {
  expect(readFinderForm('land=XX&form=x&language=tlh&service=&where=%20')).toEqual({})
  expect(readFinderForm(null)).toBeUndefined()
  expect(readFinderForm('where=10785+Berlin&land=BE')).toEqual({
    where: '10785 Berlin',
    land: 'BE',
  })
})

test('500 organisations are searched within a few milliseconds', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    member(`Stelle ${index.toString()}`, 'BE', (10_000 + index * 170).toString()),
  )
  findMembers(many, { where: '10785' })
  const start = performance.now()
  for (let round = 0; round < 10; round += 1) findMembers(many, { where: '10785' })
  expect((performance.now() - start) / 10).toBeLessThan(50)
})
