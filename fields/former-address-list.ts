import type { JoinField } from 'payload'

import { label } from './label'
import { pointedAtBy } from './relation'

const list = pointedAtBy({
  name: 'formerAddresses',
  to: 'former-addresses',
  on: 'document',
  de: 'Frühere Adressen',
  en: 'Former addresses',
  hint: label('Sie führen hierher.', 'They lead here.'),
})

/** The addresses at which a document stood before, beside the one that it has. */
export const formerAddressList = (): JoinField => ({
  ...list,
  access: { read: ({ req }) => Boolean(req.user) },
  admin: {
    ...list.admin,
    allowCreate: true,
    defaultColumns: ['path'],
    disableRowTypes: true,
    position: 'sidebar',
  },
})
