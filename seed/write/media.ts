import sharp from 'sharp'

import { images } from '@/seed/content/images'

import { seedFile, type Writing } from './entry'

/** Draws the demo's images and uploads them. */
export async function writeMedia(writing: Writing): Promise<void> {
  for (const { key, svg, de, en } of images) {
    const data = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
    const file = { data, name: `${key}.png`, mimetype: 'image/png' }
    const shared = { credit: 'Leitbild', licence: 'cc-by-4.0' }
    await seedFile(writing, 'media', key, file, { shared, de, en })
  }
}
