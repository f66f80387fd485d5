/** What waits at the translation desk of the demo: a unit in each state that its documents do not show. */
export const atTheDesk = {
  /** The German summary as it was before, when it was translated: now the English one is outdated. */
  outdated: {
    collection: 'focus-areas',
    key: 'network',
    path: 'summary',
    translatedFrom:
      'Wir fördern die Vernetzung der Fachberatungsstellen in Deutschland, damit Wissen dort ankommt, wo es gebraucht wird.',
  },
  /** Parts of a statement that has no English page yet. */
  open: {
    collection: 'publications',
    key: 'statement-labour',
    targets: [
      {
        path: 'title',
        step: 'review',
        target: 'Statement: recognising labour exploitation, securing wages',
      },
      {
        path: 'summary',
        step: 'draft',
        target:
          'Whoever was exploited should be able to claim their own wages. The statement names obstacles and proposals.',
      },
    ],
  },
} as const
