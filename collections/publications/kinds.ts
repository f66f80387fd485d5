import { label } from '@/fields/label'

/** The kinds of publication as staff choose them. */
export const kindOptions = [
  { value: 'statement', label: label('Stellungnahme', 'Statement') },
  { value: 'report', label: label('Bericht', 'Report') },
  { value: 'study', label: label('Studie', 'Study') },
  { value: 'newsletter', label: label('Newsletter', 'Newsletter') },
  { value: 'brochure', label: label('Broschüre', 'Brochure') },
  { value: 'guideline', label: label('Leitfaden', 'Guideline') },
  { value: 'press-release', label: label('Pressemitteilung', 'Press release') },
]
