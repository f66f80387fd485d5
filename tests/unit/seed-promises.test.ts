import { seedHome } from '@/seed/content/globals'
import { seedFocusAreas } from '@/seed/content/focus-areas'
import { mission } from '@/seed/content/mission'
import { seedPages } from '@/seed/content/pages'
import { privacy } from '@/seed/content/pages/legal'
import { seedPublications } from '@/seed/content/publications'
import { pressReleases } from '@/seed/content/publications/press'
import deMessages from '@/messages/de.json'
import enMessages from '@/messages/en.json'

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

const all = strings([
  seedHome,
  seedFocusAreas,
  mission,
  seedPages,
  seedPublications,
  deMessages,
  enMessages,
])

// Browsers, networks and devices remember a visit whatever a site does.
const falsePromises = [
  /spurlos|spurenfrei|ohne-?\s*spuren|keine(rlei)? spuren|spuren (zu )?hinterlassen/i,
  /ohne dass es (jemand|irgendwer) (be)?merkt|unbemerkt|unsichtbar|völlig anonym/i,
  /(no|without|any|leav\w+) (a )?trac(e|es)\b|untrace|unnoticed|without anyone (noticing|knowing)/i,
  /(nichts|nothing)( is)? (stored |saved )?in (Ihrem|your|the) browser/i,
  /speichern nichts|store nothing|niemand (zählt|beobachtet)|nobody (counts|observes)/i,
]

test.each(falsePromises.map(String))('no text of the demo promises %s', (source) => {
  const pattern = falsePromises.find((each) => String(each) === source) ?? /./
  expect(all.filter((text) => pattern.test(text))).toEqual([])
})

test.each([
  ['de', /Verlauf/, /[Hh]eruntergeladene Dateien/, /privates Fenster/],
  ['en', /history/, /[Dd]ownloaded files/, /private window/],
] as const)('the privacy page says in %s what stays on the device', (locale, ...words) => {
  const text = strings(privacy[locale]).join('\n')
  for (const word of words) expect(text).toMatch(word)
})

test('the press release about the website says that the browser remembers', () => {
  expect(strings(pressReleases).join('\n')).toContain('Der Browser merkt sich trotzdem')
})
