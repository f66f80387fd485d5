import sharp, { type OverlayOptions } from 'sharp'

import { iconSvg } from '@/lib/look/icon'
import { pictureSize } from '@/lib/metadata'

import { drawable, fontFiles, fontNames } from './letters'

const ink = '#14211f'
const paper = '#fbf7f0'

const titleBox = { left: 124, top: 96, width: 996, height: 380 }
const titleSizes = [68, 56, 46, 38]
const mostLetters = 240

let fonts: Promise<void> | undefined

/** Makes the fonts known to the process, once. */
function loadFonts(): Promise<void> {
  fonts ??= (async () => {
    for (const fontfile of fontFiles())
      await sharp({ text: { text: 'a', fontfile, font: fontNames } }).toBuffer()
  })()
  return fonts
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

async function textPicture(text: string, size: number, colour: string) {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `${fontNames} ${size.toString()}`,
      width: titleBox.width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, height: info.height, width: info.width }
}

/** A title of at most `mostLetters`; a longer one ends behind a whole word. */
function shortened(title: string): string {
  if (title.length <= mostLetters) return title
  const words = title.slice(0, mostLetters).split(/\s/)
  return `${words.length > 1 ? words.slice(0, -1).join(' ') : title.slice(0, mostLetters)} …`
}

/** A title in the largest size that has room, shortened at a word if need be. */
async function titlePicture(title: string) {
  const short = shortened(title)
  for (const size of titleSizes.slice(0, -1)) {
    const picture = await textPicture(short, size, ink)
    if (picture.height <= titleBox.height) return picture
  }
  const smallest = await textPicture(short, titleSizes.at(-1) ?? 38, ink)
  const height = Math.min(smallest.height, titleBox.height)
  const { width } = smallest
  const data = await sharp(smallest.data).extract({ left: 0, top: 0, width, height }).toBuffer()
  return { data, height, width }
}

type Bar = { width: number; height: number; left: number; top: number }

const bar = ({ height, left, top, width }: Bar, background: string): OverlayOptions => ({
  input: { create: { width, height, channels: 3, background } },
  left,
  top,
})

type Words = {
  title: string
  /** The name of the site. */
  name: string
  /** Shown when the title is in a script without a font. */
  fallback: string
}

/**
 * Draws the picture that others show beside a link: a title, the name of the site and the mark in the accent of the
 * organisation, with the fonts of the project and nothing from elsewhere.
 */
export async function drawPicture(
  { fallback, name, title }: Words,
  accent: string,
): Promise<Buffer> {
  await loadFonts()
  const shown = drawable(title) || drawable(fallback)
  const signature = drawable(name)
  const mark = await sharp(Buffer.from(iconSvg(accent)))
    .resize(72)
    .png()
    .toBuffer()
  const foot = pictureSize.height - 132
  const parts: OverlayOptions[] = [
    bar({ width: pictureSize.width, height: 24, left: 0, top: 0 }, accent),
    { input: mark, left: 80, top: foot },
  ]
  if (shown) {
    const { data, height } = await titlePicture(shown)
    const { left, top } = titleBox
    parts.push(bar({ width: 8, height: height + 16, left: 80, top: top - 8 }, accent))
    parts.push({ input: data, left, top })
  }
  if (signature) {
    const { data, height } = await textPicture(signature, 34, accent)
    parts.push({ input: data, left: 176, top: foot + Math.round((72 - height) / 2) })
  }
  return sharp({ create: { ...pictureSize, channels: 3, background: paper } })
    .composite(parts)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
