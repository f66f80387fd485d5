import type { FocusAreaEntry } from '@/seed/types'

const area: FocusAreaEntry = {
  key: 'public-relations',
  shared: {},
  de: {
    title: 'Öffentlichkeitsarbeit',
    slug: 'oeffentlichkeitsarbeit',
    summary:
      'Wir machen Menschenhandel und Ausbeutung zum Thema: bei Behörden, in der Fachwelt und in der Öffentlichkeit.',
    body: [
      'Wer Menschenhandel und Ausbeutung nicht erkennt, kann Betroffenen nicht zu ihren Rechten verhelfen. Öffentlichkeitsarbeit ist für uns deshalb mehr als Pressearbeit.',
      'Wir sensibilisieren, schulen und veröffentlichen. Und wir stehen Fachberatungsstellen zur Seite, wenn sie mit Behörden über Zusammenarbeit verhandeln.',
      { h2: 'Was wir dafür tun' },
      {
        list: [
          'Sensibilisieren: Wir machen Menschenhandel und Ausbeutung verständlich, sachlich und ohne Bilder, die Betroffene zur Schau stellen.',
          'Schulen: Wir organisieren Schulungen für zuständige Vertreter*innen in Behörden, etwa beim BKA, an Polizeihochschulen, in weiteren Behörden und an Akademien für Jurist*innen.',
          'Verhandeln helfen: Wir unterstützen Fachberatungsstellen, wenn sie in ihrer Region Kooperationen aushandeln, zum Beispiel mit der Polizei.',
          'Veröffentlichen: Unsere Stellungnahmen, Berichte und weiteren Texte stehen unter [Veröffentlichungen](/de/publikationen).',
        ],
      },
      { h2: 'Woran wir uns halten' },
      'Wir sprechen über Menschen, die Rechte haben und sie durchsetzen wollen. Politik und Gesellschaft sollen aus einer Frauen- und Menschenrechtsperspektive auf Menschenhandel blicken: Dieses Ziel gilt auch für jedes Wort und jedes Bild, das wir selbst verwenden.',
    ],
    meta: {
      title: 'Öffentlichkeitsarbeit',
      description:
        'Sensibilisierung, Schulungen für Behörden und Veröffentlichungen zu Menschenhandel und Ausbeutung.',
    },
  },
  en: {
    title: 'Public outreach',
    slug: 'public-relations',
    summary:
      'We put trafficking and exploitation on the agenda: with authorities, among professionals and in public.',
    body: [
      'Those who do not recognise trafficking and exploitation cannot help trafficked persons to claim their rights. For us, public outreach therefore means more than press work.',
      'We raise awareness, train and publish. And we stand by specialised counselling centres when they negotiate cooperation with the authorities.',
      { h2: 'What we do for this' },
      {
        list: [
          'Raising awareness: we explain trafficking and exploitation, factually and without pictures that expose those affected.',
          'Training: we organise training for representatives of the competent authorities, such as the Federal Criminal Police Office (BKA), police academies, further authorities and academies for legal professionals.',
          'Support in negotiations: we support specialised counselling centres that negotiate cooperation in their region, for example with the police.',
          'Publishing: our statements, reports and further texts are among our [publications](/en/publications).',
        ],
      },
      { h2: 'What we hold on to' },
      'We speak of people who have rights and want to enforce them. Policymakers and society should look at trafficking from the perspective of women’s rights and human rights: this goal also applies to every word and every picture that we use ourselves.',
    ],
    meta: {
      title: 'Public outreach',
      description:
        'Raising awareness, training for authorities and publications on trafficking and exploitation.',
    },
  },
}

const awareness: FocusAreaEntry = {
  key: 'awareness',
  shared: (id) => ({ parent: id('focus-areas', 'public-relations') }),
  de: {
    title: 'Sensibilisierung',
    slug: 'sensibilisierung',
    summary: 'Wir schärfen den Blick für Menschenhandel und Ausbeutung.',
    body: [
      'Menschenhandel hat viele Formen, und nicht jede entspricht dem Bild, das viele davon haben. Wir informieren sachlich und ohne Bilder, die Betroffene bloßstellen.',
      'Uns geht es um Menschen und ihre Rechte, nicht um Mitleid.',
    ],
  },
  en: {
    title: 'Raising awareness',
    slug: 'raising-awareness',
    summary: 'We help people to recognise trafficking and exploitation.',
    body: [
      'Trafficking takes many forms, and not every one matches the picture that many people have of it. Our information is factual and avoids images that expose people.',
      'We speak of people with rights, not of objects of pity.',
    ],
  },
}

const training: FocusAreaEntry = {
  key: 'training',
  shared: (id) => ({ parent: id('focus-areas', 'public-relations') }),
  de: {
    title: 'Schulungen für Behörden',
    slug: 'schulungen-fuer-behoerden',
    summary: 'Wir organisieren Schulungen für Vertreter*innen der zuständigen Behörden.',
    body: [
      'In Behörden entscheidet sich oft, ob Betroffene erkannt werden und welche Unterstützung sie erhalten. Die Schulungen vermitteln dafür Wissen aus der Beratungspraxis.',
      'Sie richten sich zum Beispiel an:',
      {
        list: [
          'das Bundeskriminalamt (BKA)',
          'Polizeihochschulen',
          'Akademien für Jurist*innen',
          'weitere Behörden',
        ],
      },
    ],
  },
  en: {
    title: 'Training for authorities',
    slug: 'training-for-authorities',
    summary: 'We organise training for representatives of the responsible authorities.',
    body: [
      'It is often the authorities that decide whether trafficked persons are recognised and what support they receive. Our training gives them knowledge from counselling practice.',
      'It is meant, for example, for:',
      {
        list: [
          'the Federal Criminal Police Office (BKA)',
          'police academies',
          'academies for legal professionals',
          'other authorities',
        ],
      },
    ],
  },
}

const negotiations: FocusAreaEntry = {
  key: 'negotiations',
  shared: (id) => ({ parent: id('focus-areas', 'public-relations') }),
  de: {
    title: 'Kooperation mit Behörden',
    slug: 'kooperation-mit-behoerden',
    summary:
      'Wir unterstützen Fachberatungsstellen, wenn sie in ihrer Region über Kooperationen verhandeln, etwa mit der Polizei.',
    body: [
      'Eine gute Vereinbarung klärt, wer wann wen informiert und was vertraulich bleibt. Sie gibt Betroffenen und Mitarbeiter*innen Sicherheit.',
      'Wir bringen Erfahrungen aus anderen Regionen ein und begleiten Verhandlungen auf Wunsch.',
    ],
  },
  en: {
    title: 'Cooperation with authorities',
    slug: 'cooperation-with-authorities',
    summary:
      'We support specialised counselling centres when they negotiate cooperation in their region, for instance with the police.',
    body: [
      'A good agreement settles who informs whom and when, and what remains confidential. It gives trafficked persons and staff something to rely on.',
      'We contribute experience from other regions and support negotiations on request.',
    ],
  },
}

const publishing: FocusAreaEntry = {
  key: 'publishing',
  shared: (id) => ({ parent: id('focus-areas', 'public-relations') }),
  de: {
    title: 'Publizieren',
    slug: 'veroeffentlichungen',
    summary:
      'Wir veröffentlichen, was Fachleute und Öffentlichkeit wissen sollten, etwa in „KOK informiert“.',
    body: [
      'In der Reihe „KOK informiert“ und in anderen Veröffentlichungen bereiten wir Themen für die Praxis auf.',
      'Alle Texte stehen unter [Publikationen](/de/publikationen) zum Lesen und Herunterladen bereit.',
    ],
  },
  en: {
    title: 'Publishing',
    slug: 'publishing',
    summary:
      'We publish what professionals and the public should know, for example in the series “KOK informiert”.',
    body: [
      'In the series “KOK informiert” (KOK informs) and in other publications we present topics for use in practice.',
      'All texts can be read and downloaded under [publications](/en/publications).',
    ],
  },
}

export const publicRelations: FocusAreaEntry[] = [
  area,
  awareness,
  training,
  negotiations,
  publishing,
]
