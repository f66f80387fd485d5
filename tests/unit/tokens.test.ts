import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { contrast } from '@/lib/look/colour'

const tokens = 'app/(site)/tokens.css'
const text = readFileSync(tokens, 'utf8')

/** The colours of a part of the file by their names. */
const coloursIn = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

const [lightPart = '', darkPart = ''] = text.split('@media')
const light = coloursIn(lightPart)
const schemes = { light, dark: { ...light, ...coloursIn(darkPart) } }

const grounds = ['paper', 'sand', 'mist']
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['quiet', ground, 4.5],
    ['accent', ground, 4.5],
    ['clay', ground, 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-field', 'field', 7],
  ['on-deep', 'deep', 7],
  ['on-clay', 'clay', 4.5],
  ['on-saffron', 'saffron', 7],
]

for (const [scheme, colours] of Object.entries(schemes))
  test.each(pairs)(`${scheme}: %s on %s has a contrast of at least %d`, (front, ground, least) => {
    const [one = '', other = ''] = [colours[front], colours[ground]]
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least)
  })

test('no other style sheet of the site defines a colour', () => {
  const sheets = ['app/(site)', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  const others = sheets.filter((file) => file.endsWith('.css') && file !== tokens)
  expect(others.length).toBeGreaterThan(5)
  for (const file of others)
    expect([
      file,
      /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.exec(readFileSync(file, 'utf8'))?.[0],
    ]).toEqual([file, undefined])
})

test('every token that a style sheet uses is defined', () => {
  const files = ['app/(site)', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  )
  const all = files.join('\n')
  const used = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)
  const missing = [...new Set(used)].filter((name) => !all.includes(`${name}:`))
  expect(missing).toEqual([])
})
