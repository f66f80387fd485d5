import { identifier } from '@/fields/identifier'
import { isDoi, isIsbn, isIssn, readDoi, readIsbn, readIssn } from '@/lib/identifiers'

/** What libraries find a publication by; each is checked before it is stored. */
export const identifiers = [
  identifier({
    name: 'isbn',
    text: 'ISBN',
    example: '978-3-16-148410-0',
    isValid: isIsbn,
    read: readIsbn,
  }),
  identifier({ name: 'issn', text: 'ISSN', example: '0378-5955', isValid: isIssn, read: readIssn }),
  identifier({ name: 'doi', text: 'DOI', example: '10.1000/182', isValid: isDoi, read: readDoi }),
]
