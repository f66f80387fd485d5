import type { UploadFieldServerProps } from 'payload'

import { panelTexts } from '@/admin/texts'
import { aside } from '@/fields/hooks/aside'

/** Below a field for a file: that the chosen one is in the trash, so that visitors do not see it. */
export async function FileInTrash({ field, i18n, req, user, value }: UploadFieldServerProps) {
  const { relationTo } = field
  const isFile = relationTo === 'media' || relationTo === 'documents'
  if (!isFile || typeof value !== 'string') return null
  const stored = await req.payload.findByID({
    collection: relationTo,
    id: value,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
    req: aside(req),
  })
  if (!stored?.deletedAt) return null
  return (
    <p className="leitbild-dead-links" role="note">
      {panelTexts(i18n.language).fileInTrash.replace('{name}', stored.givenName ?? '')}{' '}
      <a href={`/admin/collections/${relationTo}/trash/${value}`}>
        {panelTexts(i18n.language).openTrash}
      </a>
    </p>
  )
}
