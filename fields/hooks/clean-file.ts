import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import sharp from 'sharp'

import { inPanelLanguage } from '@/i18n/panel-languages'

const mostPixels = 40_000_000

const texts = {
  type: {
    de: (allowed: string) =>
      `Diese Datei gehört zu keiner der erlaubten Arten (${allowed}). Ihr Inhalt zählt, nicht ihr Name.`,
    en: (allowed: string) =>
      `This file is none of the allowed kinds (${allowed}). Its content counts, not its name.`,
  },
  picture: {
    de: () => 'Dieses Bild ist beschädigt oder hat mehr als 40 Millionen Bildpunkte.',
    en: () => 'This image is damaged or has more than 40 million pixels.',
  },
}

function refusal(
  collection: string,
  why: keyof typeof texts,
  allowed: string,
  req: PayloadRequest,
) {
  const message = inPanelLanguage(req, texts[why])(allowed)
  return new ValidationError({ collection, errors: [{ path: 'file', message }], req })
}

/** The picture drawn anew: upright, without place, camera and names, in its own format. */
const redrawn = (data: Buffer) =>
  sharp(data, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient().toBuffer()

const nameFor = (name: string, extension: string) => {
  const base = name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-')
  return `${base.slice(0, 100) || 'file'}.${extension}`
}

/**
 * What is stored is what was found inside, not what was claimed: the type comes from the content, the
 * ending of the name from the type, and pictures lose what the camera wrote about people and places.
 */
export const cleanFile: CollectionBeforeOperationHook = async ({
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  const { file } = req
  if (!['create', 'update'].includes(operation) || !file) return
  const { mimeTypes = [] } = collection.upload as Exclude<
    CollectionConfig['upload'],
    boolean | undefined
  >
  const type = await fileTypeFromBuffer(file.data).catch(() => undefined)
  const refuse = (why: keyof typeof texts) =>
    refusal(collection.slug, why, mimeTypes.join(', '), req)
  if (!type || !mimeTypes.includes(type.mime)) throw refuse('type')
  const isPicture = type.mime.startsWith('image/')
  const data = isPicture
    ? await redrawn(file.data).catch(() => {
        throw refuse('picture')
      })
    : file.data
  const name = nameFor(file.name, type.ext)
  req.file = { ...file, data, name, mimetype: type.mime, size: data.length }
}
