import type { Glossary } from '@/payload-types'

type Term = Pick<
  Glossary,
  'instead' | 'isAvoided' | 'isKept' | 'language' | 'reason' | 'term' | 'translations'
>

const english = (...words: string[]) => words.map((text) => ({ language: 'en' as const, text }))

/** Words of the field, and those that hurt the people they speak of. */
export const seedGlossary: Term[] = [
  {
    term: 'Betroffene',
    language: 'de',
    translations: english('trafficked persons', 'people affected', 'affected people'),
  },
  {
    term: 'Betroffene von Menschenhandel',
    language: 'de',
    translations: english('trafficked persons'),
  },
  {
    term: 'Menschenhandel',
    language: 'de',
    translations: english('trafficking in human beings', 'trafficking'),
  },
  {
    term: 'Fachberatungsstelle',
    language: 'de',
    translations: english('specialised counselling centre'),
  },
  { term: 'KOK', language: 'de', isKept: true },
  { term: 'Schwerpunkt', language: 'de', translations: english('focus area') },
  { term: 'Vernetzung', language: 'de', translations: english('network', 'networking') },
  {
    term: 'Opfer',
    language: 'de',
    isAvoided: true,
    instead: 'Betroffene',
    reason:
      'Das Wort macht Menschen zu dem, was ihnen geschehen ist. „Betroffene“ haben Rechte und handeln.',
  },
  {
    term: 'victim',
    language: 'en',
    isAvoided: true,
    instead: 'trafficked person',
    reason:
      'The word reduces people to what was done to them. Trafficked persons have rights and act.',
  },
  {
    term: 'Zwangsprostituierte',
    language: 'de',
    isAvoided: true,
    instead: 'Betroffene sexueller Ausbeutung',
    reason: 'Das Wort beschreibt die Person statt der Tat.',
  },
  {
    term: 'prostitute',
    language: 'en',
    isAvoided: true,
    instead: 'sex worker, or person affected by sexual exploitation',
    reason: 'The word is disparaging, and it mixes work with a crime.',
  },
  {
    term: 'illegal',
    language: 'de',
    isAvoided: true,
    instead: 'ohne Aufenthaltsstatus',
    reason: 'Kein Mensch ist illegal; es fehlt ein Papier.',
  },
]
