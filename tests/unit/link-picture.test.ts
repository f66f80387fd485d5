import sharp from 'sharp'

import { drawPicture } from '@/app/(site)/og/draw'
import { drawable } from '@/app/(site)/og/letters'
import { hardTitles, titlesByScript } from '@/tests/helpers/scripts'

const { Arabic, Chinese, Cyrillic, Greek, Hebrew, Latin } = titlesByScript

test.each([
  [Latin, Latin],
  [Greek, Greek],
  [Cyrillic, Cyrillic],
  [Arabic, Arabic],
  [Hebrew, Hebrew],
  ['Hilfe 🙂 finden', 'Hilfe finden'],
  ['a\u0000b\u202ec', 'a bc'],
  [Chinese, ''],
  [`KOK ${Chinese}`, ''],
  ['🙂', ''],
])('of %j the fonts draw %j', (title, expected) => {
  expect(drawable(title)).toBe(expected)
})

const drawn = (title: string) =>
  drawPicture({ title, name: 'KOK', fallback: 'Netzwerk' }, '#0f4f54')

/** The picture as its points. */
const points = async (title: string) =>
  sharp(await drawn(title))
    .raw()
    .toBuffer()

test.each([...Object.values(titlesByScript), ...hardTitles, 'W'.repeat(400), '<b>&amp;', ''])(
  'a title like %j makes a picture of the right size',
  async (title) => {
    const { format, height, width } = await sharp(await drawn(title)).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
  },
)

test('a title without a font is replaced by the name of the organisation', async () => {
  expect(await points(Chinese)).toEqual(await points('Netzwerk'))
  expect(await points(Cyrillic)).not.toEqual(await points('Netzwerk'))
})
