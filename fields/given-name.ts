import { create } from 'content-disposition'
import type { CollectionSlug, PayloadRequest, TextField, UploadConfig } from 'payload'

import { aside } from './hooks/aside'
import { label } from './label'

type Stored = {
  filename?: string | null
  givenName?: string | null
  opening?: string | null
}
type Disposition = 'attachment' | 'inline'
type Handler = NonNullable<UploadConfig['handlers']>[number]

const endingOf = (name: string) => name.slice(name.lastIndexOf('.'))

/** The name that `cleanFile` has found for the file of this request. */
export const rememberGivenName = (req: PayloadRequest, name: string): void => {
  req.context['givenName'] = name
}

/** The name that a file had when it was uploaded: people see it, while the stored name is safe for every system. */
export const givenName: TextField = {
  name: 'givenName',
  type: 'text',
  label: label('Name der Datei', 'File name'),
  admin: { readOnly: true, position: 'sidebar' },
  hooks: {
    beforeChange: [({ req, value }) => (req.file ? req.context['givenName'] : (value as unknown))],
    // Files that were stored before the field existed have the name under which they are stored.
    afterRead: [
      ({ siblingData, value }) => (value as unknown) ?? (siblingData as Stored).filename ?? null,
    ],
  },
}

/** The stored file behind a name; Payload looks it up itself only for visitors. */
async function storedFile(req: PayloadRequest, collection: CollectionSlug, filename: string) {
  const { docs } = await req.payload.find({
    collection,
    where: { filename: { equals: filename } },
    limit: 1,
    pagination: false,
    depth: 0,
    req: aside(req),
  })
  return docs[0] as Stored | undefined
}

/** The query by which a visitor asks to store a file that the browser would open. */
const downloadQuery = 'download'

/** Sends a file under the name that it was given (RFC 6266), to be stored or to be shown. */
export const underGivenName =
  (typeOf: (file: Stored | undefined) => Disposition): Handler =>
  async (req, { doc, params: { collection, filename } }) => {
    const known = doc as Stored | undefined
    const stored = known ?? (await storedFile(req, collection as CollectionSlug, filename))
    const given = stored?.givenName ?? filename
    // A smaller size of a picture has another format.
    const name = given.slice(0, given.lastIndexOf('.')) + endingOf(filename)
    const type = req.searchParams.has(downloadQuery) ? 'attachment' : typeOf(stored)
    req.responseHeaders ??= new Headers()
    // Files that were stored earlier can have names that a header cannot hold as they are.
    const fallback = /^[ -~]+$/.test(filename) ? filename : true
    req.responseHeaders.set('Content-Disposition', create(name, { type, fallback }))
  }
