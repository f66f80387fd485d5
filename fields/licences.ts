import { label } from './label'

/** Licences by their SPDX-like codes; the site links each to its deed. */
export const licenceOptions = [
  { value: 'cc-by-4.0', label: 'CC BY 4.0' },
  { value: 'cc-by-sa-4.0', label: 'CC BY-SA 4.0' },
  { value: 'cc-by-nc-nd-4.0', label: 'CC BY-NC-ND 4.0' },
  { value: 'all-rights-reserved', label: label('Alle Rechte vorbehalten', 'All rights reserved') },
]
