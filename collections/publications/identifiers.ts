import { identifier } from '@/fields/identifier'
import { isDoi, isIsbn, isIssn } from '@/lib/identifiers'

/** What libraries find a publication by; each is checked before it is stored. */
export const identifiers = [
  identifier({ name: 'isbn', text: 'ISBN', example: '978-3-16-148410-0', isValid: isIsbn }),
  identifier({ name: 'issn', text: 'ISSN', example: '0378-5955', isValid: isIssn }),
  identifier({ name: 'doi', text: 'DOI', example: '10.1000/182', isValid: isDoi }),
]
