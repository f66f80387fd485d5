import type { Edit } from './base'

export const fieldEdits: Edit[] = [
  { name: 'nothing', change: () => undefined },
  {
    name: 'rename',
    change: (doc) => (doc.title = 'Zusammenarbeit in Europa'),
    outdated: ['Zusammenarbeit in Europa'],
  },
  { name: 'space in the title', change: (doc) => (doc.title = ' Zusammenarbeit  im Netzwerk ') },
  {
    name: 'line breaks in the summary',
    change: (doc) => (doc.summary = doc.summary.replaceAll(' ', '\n')),
  },
  {
    name: 'a comma in the summary',
    change: (doc) => (doc.summary = 'Wie wir gemeinsam, für die Rechte von Betroffenen eintreten.'),
    outdated: ['Wie wir gemeinsam, für die Rechte von Betroffenen eintreten.'],
  },
  {
    name: 'empty the summary',
    change: (doc) => (doc.summary = ''),
    gone: ['Wie wir gemeinsam für die Rechte von Betroffenen eintreten.'],
  },
  { name: 'another slug', change: (doc) => (doc.slug = 'kooperation'), outdated: ['kooperation'] },
  { name: 'a shared year', change: (doc) => (doc.year = 2025) },
  {
    name: 'one keyword more',
    change: (doc) => doc.keywords.push('Schutz'),
    outdated: ['Beratung\nVernetzung\nSchutz'],
  },
  {
    name: 'keywords in another order',
    change: (doc) => doc.keywords.reverse(),
    outdated: ['Vernetzung\nBeratung'],
  },
  { name: 'space in a keyword', change: (doc) => (doc.keywords[0] = ' Beratung ') },
  {
    name: 'the SEO title',
    change: (doc) => (doc.meta.title = 'Gemeinsam stark'),
    outdated: ['Gemeinsam stark'],
  },
  { name: 'a shared image of the SEO group', change: (doc) => (doc.meta.image = 'm9') },
  {
    name: 'upper case',
    change: (doc) => (doc.title = 'ZUSAMMENARBEIT IM NETZWERK'),
    outdated: ['ZUSAMMENARBEIT IM NETZWERK'],
  },
  {
    name: 'title and SEO title',
    change: (doc) => {
      doc.title = 'Gemeinsam'
      doc.meta.title = 'Gemeinsam!'
    },
    outdated: ['Gemeinsam', 'Gemeinsam!'],
  },
]
