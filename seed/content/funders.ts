import type { FunderEntry } from '@/seed/types'

/** One funder of the KOK, and three invented ones that show kinds and periods. */
export const seedFunders: FunderEntry[] = [
  {
    key: 'ministry',
    shared: (id) => ({ kind: 'public', logo: id('media', 'zeichen-familienministerium') }),
    de: {
      name: 'Bundesministerium für Familie, Senioren, Frauen und Jugend (BMFSFJ)',
      creditLine: 'Gefördert vom Bundesministerium für Familie, Senioren, Frauen und Jugend',
    },
    en: {
      name: 'Federal Ministry for Family Affairs, Senior Citizens, Women and Youth (BMFSFJ)',
      creditLine:
        'Funded by the Federal Ministry for Family Affairs, Senior Citizens, Women and Youth',
    },
  },
  {
    key: 'foundation',
    shared: (id) => ({
      kind: 'foundation',
      logo: id('media', 'zeichen-beispielstiftung'),
      website: 'https://www.example.org',
      from: '2024-01-01T12:00:00.000Z',
    }),
    de: {
      name: 'Beispielstiftung Nord',
      creditLine: 'Mit Unterstützung der Beispielstiftung Nord (erfunden)',
    },
    en: {
      name: 'North Example Foundation',
      creditLine: 'With support from the North Example Foundation (invented)',
    },
  },
  {
    key: 'donations',
    shared: {
      kind: 'donation',
      from: '2022-05-01T12:00:00.000Z',
      until: '2022-12-31T12:00:00.000Z',
    },
    de: {
      name: 'Beispiel-Spendenlauf 2022',
      creditLine: 'Mit Spenden aus dem Beispiel-Spendenlauf 2022 (erfunden)',
    },
    en: {
      name: 'Example charity run 2022',
      creditLine: 'With donations from the example charity run 2022 (invented)',
    },
  },
  {
    key: 'former-foundation',
    shared: {
      kind: 'foundation',
      from: '2019-01-01T12:00:00.000Z',
      until: '2023-12-31T12:00:00.000Z',
    },
    de: {
      name: 'Beispielfonds Süd',
      creditLine: 'Gefördert aus dem Beispielfonds Süd (erfunden)',
    },
    en: {
      name: 'South Example Fund',
      creditLine: 'Funded by the South Example Fund (invented)',
    },
  },
]
