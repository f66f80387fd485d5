import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import sharp from 'sharp'

import { rememberGivenName } from '@/fields/given-name'
import { invalidField } from '@/fields/invalid-field'
import { label } from '@/fields/label'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { shownName, storedName } from '@/lib/file-name'

const mostPixels = 40_000_000

const known: Record<string, string> = { 'application/epub+zip': 'EPUB', 'audio/mpeg': 'MP3' }

/** The kinds as people know them, e.g. PDF, JPEG. */
const kindsOf = (mimeTypes: string[]) =>
  mimeTypes.map((type) => known[type] ?? (type.split('/')[1] ?? type).toUpperCase()).join(', ')

type Why = 'missing' | 'moving' | 'picture' | 'type'

const texts = (allowed: string): Record<Why, Record<PanelLanguage, string>> => ({
  type: {
    de: `Diese Datei gehört zu keiner der erlaubten Arten (${allowed}). Bitte speichern Sie sie in einer davon; nur die Endung ihres Namens zu ändern genügt nicht.`,
    en: `This file is none of the allowed kinds (${allowed}). Please save it as one of them; changing the ending of its name is not enough.`,
  },
  missing: {
    de: 'Es fehlt eine Datei. Bitte wählen Sie eine auf Ihrem Gerät aus; von anderen Adressen holt der Server keine.',
    en: 'There is no file. Please choose one on your device; the server fetches none from other addresses.',
  },
  moving: {
    de: 'Dieses Bild bewegt sich. Die Website zeigt nur stehende Bilder, denn Besucher*innen könnten die Bewegung nicht anhalten. Bitte speichern Sie ein einzelnes Bild daraus.',
    en: 'This image moves. The site shows still images only, because visitors could not stop the movement. Please save a single frame of it.',
  },
  picture: {
    de: 'Dieses Bild ist beschädigt oder hat mehr als 40 Millionen Bildpunkte. Bitte verkleinern Sie es oder speichern Sie es noch einmal neu.',
    en: 'This image is damaged or has more than 40 million pixels. Please make it smaller or save it anew.',
  },
})

const isPictureType = (mime: string) => mime.startsWith('image/')

/** Whether a picture of this type has several frames, as GIF, WebP, APNG and AVIF can. */
async function isMoving(data: Buffer, mime: string): Promise<boolean> {
  if (mime === 'image/apng') return true
  // The brand of an image sequence (ISO 14496-12, 23000-22); sharp reads its first frame alone.
  if (mime === 'image/avif') return data.toString('latin1', 8, 12) === 'avis'
  if (mime !== 'image/gif' && mime !== 'image/webp') return false
  const { pages = 1 } = await sharp(data, { limitInputPixels: mostPixels }).metadata()
  return pages > 1
}

/** The picture drawn anew: upright, without place, camera and names, in its own format. */
const redrawn = (data: Buffer) =>
  sharp(data, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient().toBuffer()

/**
 * The name under which a file is stored. Payload names the sizes of a picture after it without looking whether
 * another picture has them, so the name of a picture is unique from the start.
 */
function nameFor(given: string, extension: string, isPicture: boolean): string {
  const id = crypto.randomUUID().slice(0, 8)
  const base = storedName(given, isPicture ? 'bild' : 'datei')
  return `${isPicture || base === 'datei' ? `${base}-${id}` : base}.${extension}`
}

/**
 * What is stored is what was found inside, not what was claimed: the type comes from the content, the
 * ending of the name from the type, and pictures lose what the camera wrote about people and places.
 */
export const cleanFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  const { file } = req
  if (!['create', 'update'].includes(operation)) return
  const { mimeTypes = [] } = collection.upload as Exclude<
    CollectionConfig['upload'],
    boolean | undefined
  >
  const refuse = (why: Why) =>
    invalidField(req, {
      collection: collection.slug,
      path: 'file',
      name: label('Datei', 'File'),
      message: texts(kindsOf(mimeTypes))[why],
    })
  if (!file) {
    // Payload would fetch the file from an address that stands in the data.
    if (operation === 'create' && !('duplicateFromID' in args)) throw refuse('missing')
    return
  }
  const type = await fileTypeFromBuffer(file.data).catch(() => undefined)
  if (!type) throw refuse('type')
  const isPicture = isPictureType(type.mime)
  const takesPictures = mimeTypes.some(isPictureType)
  if (takesPictures && (await isMoving(file.data, type.mime).catch(() => false)))
    throw refuse('moving')
  if (!mimeTypes.includes(type.mime)) throw refuse('type')
  const data = isPicture
    ? await redrawn(file.data).catch(() => {
        throw refuse('picture')
      })
    : file.data
  const name = nameFor(file.name, type.ext, isPicture)
  rememberGivenName(req, shownName(file.name, type.ext) || name)
  req.file = { ...file, data, name, mimetype: type.mime, size: data.length }
}
