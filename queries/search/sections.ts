import type { Linked } from '@/lib/urls'
import type {
  FocusArea,
  HelpContact,
  MemberOrganisation,
  MissionStatement,
  NetworkMembership,
  Page,
  Publication,
} from '@/payload-types'

type Text = string | null | undefined

/** What the search reads of a document. */
type Indexed = {
  title: Text
  /** What describes it, by weight between title and text. */
  head: (Text | Text[])[]
  /** Formatted texts. */
  texts: unknown[]
  kind: string
  date?: Text
  topics?: unknown[] | null | undefined
  /** Its files: the document of each, and the language where it is known. */
  files?: { file: unknown; language?: string }[]
}

type Section = { collection: Linked; read: (doc: never) => Indexed }

/** The collections that the search finds. A further one is a line here. */
export const searched: Section[] = [
  {
    collection: 'publications',
    read: (doc: Publication) => ({
      title: doc.title,
      head: [
        doc.subtitle,
        doc.summary,
        doc.keywords,
        doc.series,
        doc.number,
        doc.authors,
        doc.isbn,
      ],
      texts: [doc.body],
      kind: doc.kind,
      date: doc.date,
      topics: doc.topics,
      files: (doc.files ?? []).map(({ file, language }) => ({ file, language })),
    }),
  },
  {
    collection: 'focus-areas',
    read: (doc: FocusArea) => ({
      title: doc.title,
      head: [doc.summary],
      texts: [doc.body],
      kind: 'focus-areas',
      topics: [doc.id],
    }),
  },
  {
    collection: 'pages',
    read: (doc: Page) => ({
      title: doc.title,
      head: [doc.lead],
      texts: [doc.body],
      kind: 'pages',
    }),
  },
  {
    collection: 'mission-statements',
    read: (doc: MissionStatement) => ({
      title: doc.title,
      head: [],
      texts: [doc.text],
      kind: 'mission-statements',
      files: doc.file ? [{ file: doc.file }] : [],
    }),
  },
  {
    collection: 'network-memberships',
    read: (doc: NetworkMembership) => ({
      title: doc.name,
      head: [doc.acronym, doc.role, doc.description],
      texts: [],
      kind: 'network-memberships',
    }),
  },
  {
    // Its address and contacts can be hidden, so the search reads neither.
    collection: 'member-organisations',
    read: (doc: MemberOrganisation) => ({
      title: doc.title,
      head: [doc.description, doc.hours],
      texts: [],
      kind: 'member-organisations',
    }),
  },
  {
    collection: 'help-contacts',
    read: (doc: HelpContact) => ({
      title: doc.name,
      head: [doc.whom, doc.purpose, doc.languages, doc.phone, doc.lineLabel],
      texts: [],
      kind: 'help-contacts',
    }),
  },
]
