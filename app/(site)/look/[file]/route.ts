import sharp from 'sharp'

import { defaultLocale } from '@/i18n/locales'
import { accentSheet, palettesOf } from '@/lib/look/accent-sheet'
import { iconSvg } from '@/lib/look/icon'
import { getSite } from '@/queries/site'

type Props = { params: Promise<{ file: string }> }

export const dynamic = 'force-dynamic'

const touchIconSide = 180

/** The mark in the accent of the organisation. */
async function icon(): Promise<string> {
  const { organisation } = await getSite({ locale: defaultLocale, user: null })
  return iconSvg(palettesOf(organisation.accent).light.field)
}

/** What the site looks like beyond its pages: its icons, and the colours of an accent, which previews load. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { file } = await params
  if (file === 'icon.svg')
    return new Response(await icon(), { headers: { 'Content-Type': 'image/svg+xml' } })
  if (file === 'apple-icon.png') {
    const picture = await sharp(Buffer.from(await icon()))
      .resize(touchIconSide)
      .png({ compressionLevel: 9, palette: true })
      .toBuffer()
    return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
  }
  const sheet = accentSheet(`/look/${file}`)
  if (sheet === undefined) return new Response(null, { status: 404 })
  return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
