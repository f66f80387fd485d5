import type { PageEntry } from '@/seed/types'

import { exampleNote } from './note'

export const traffickedPersonsRights: PageEntry = {
  key: 'trafficking-rights',
  shared: (id) => ({ parent: id('pages', 'trafficking') }),
  de: {
    title: 'Welche Rechte Betroffene haben',
    slug: 'rechte-von-betroffenen',
    lead: 'Wer ausgebeutet wurde, hat Rechte: auf Schutz, auf Rat, auf Lohn und darauf, selbst zu entscheiden.',
    body: [
      exampleNote.de,
      { h2: 'Beratung' },
      'Betroffene dürfen sich beraten lassen, egal welchen Aufenthaltsstatus sie haben. Die Beratung ist vertraulich. Niemand muss dafür mit der Polizei sprechen, und niemand muss alles erzählen.',
      { h2: 'Zeit zum Nachdenken' },
      'Nach einer Ausbeutung brauchen Menschen Ruhe, bevor sie über Aussagen, Rückkehr oder Bleiben entscheiden. Für Menschen ohne sicheren Aufenthalt kann es dafür eine Frist geben, in der sie nicht ausreisen müssen. Eine Beratungsstelle erklärt, was im Einzelfall gilt.',
      { h2: 'Lohn und Entschädigung' },
      'Für geleistete Arbeit steht Lohn zu, auch ohne schriftlichen Vertrag. Dazu können Schmerzensgeld und staatliche Entschädigung kommen. Wichtig sind Notizen: wann, wo und für wen gearbeitet wurde.',
      { h2: 'Im Verfahren' },
      'Wer aussagt, kann sich anwaltlich und von einer Vertrauensperson begleiten lassen und bekommt eine Dolmetscherin oder einen Dolmetscher. Ob jemand aussagt, ist eine eigene Entscheidung, die gut überlegt sein darf.',
      { h2: 'Unterkunft und Gesundheit' },
      'Schutzwohnungen nehmen Menschen auf, die nicht sicher sind. Ihre Adressen bleiben geheim. Auch medizinische Hilfe gehört dazu. [Beratungsstelle finden](/de/beratung-finden)',
    ],
    meta: {
      title: 'Welche Rechte Betroffene haben',
      description: 'Beratung, Zeit zum Nachdenken, Lohn, Begleitung im Verfahren, Unterkunft.',
    },
  },
  en: {
    title: 'The rights of trafficked persons',
    slug: 'rights-of-trafficked-persons',
    lead: 'People who were exploited have rights: to protection, to advice, to wages, and to decide for themselves.',
    body: [
      exampleNote.en,
      { h2: 'Advice' },
      'Trafficked persons may get advice whatever their residence status is. The advice is confidential. Nobody has to talk to the police for it, and nobody has to tell everything.',
      { h2: 'Time to think' },
      'After exploitation, people need calm before they decide about testifying, returning or staying. For people without a secure residence status there can be a period in which they do not have to leave the country. A counselling centre explains what applies in each case.',
      { h2: 'Wages and compensation' },
      'Work that was done has to be paid, even without a written contract. Damages for pain and suffering and compensation by the state may be due as well. Notes are important: when, where and for whom the work was done.',
      { h2: 'In proceedings' },
      'Those who testify can be accompanied by a lawyer and by a person they trust, and get an interpreter. Whether somebody testifies is their own decision, and they may take time over it.',
      { h2: 'Accommodation and health' },
      'Shelters take in people who are not safe. Their addresses stay secret. Medical help is part of it too. [Find a counselling centre](/en/find-counselling)',
    ],
    meta: {
      title: 'The rights of trafficked persons',
      description: 'Advice, time to think, wages, support in proceedings, accommodation.',
    },
  },
}

export const traffickingLaw: PageEntry = {
  key: 'trafficking-law',
  shared: (id) => ({ parent: id('pages', 'trafficking') }),
  de: {
    title: 'Was das Gesetz sagt',
    slug: 'was-das-gesetz-sagt',
    lead: 'Menschenhandel und Ausbeutung sind verboten: in Deutschland, in Europa und weltweit. Diese Seite nennt, was die Regeln gemeinsam haben.',
    body: [
      exampleNote.de,
      { h2: 'Drei Teile' },
      'Die meisten Regeln beschreiben Menschenhandel mit drei Teilen. Der erste ist eine Handlung: jemand wirbt einen Menschen an, befördert ihn, bringt ihn unter oder nimmt ihn auf. Der zweite ist ein Mittel: Zwang, Täuschung, Drohung oder das Ausnutzen einer schwachen Lage. Der dritte ist der Zweck: die Ausbeutung. Bei Kindern und Jugendlichen kommt es auf das Mittel nicht an.',
      { h2: 'In Deutschland' },
      'Das Strafgesetzbuch stellt Menschenhandel, Zwangsprostitution, Zwangsarbeit und die Ausbeutung der Arbeitskraft unter Strafe. Regeln über Aufenthalt, Leistungen und Entschädigung stehen in anderen Gesetzen.',
      { h2: 'In Europa und weltweit' },
      'Die Vereinten Nationen, der Europarat und die Europäische Union haben Regeln vereinbart, an die Deutschland gebunden ist. Sie verlangen nicht nur, dass Taten verfolgt werden, sondern auch, dass Betroffene geschützt und unterstützt werden, unabhängig davon, ob sie aussagen.',
      { h2: 'Was der KOK fordert' },
      'Rechte helfen nur, wenn Menschen sie nutzen können. Was aus Sicht der Praxis fehlt, steht in den [Veröffentlichungen](/de/publikationen).',
    ],
    meta: {
      title: 'Was das Gesetz sagt',
      description:
        'Was die Regeln gegen Menschenhandel in Deutschland, Europa und weltweit verlangen.',
    },
  },
  en: {
    title: 'What the law says',
    slug: 'what-the-law-says',
    lead: 'Trafficking in human beings and exploitation are forbidden: in Germany, in Europe and worldwide. This page says what the rules have in common.',
    body: [
      exampleNote.en,
      { h2: 'Three parts' },
      'Most rules describe trafficking with three parts. The first is an act: somebody recruits, transports, harbours or receives a person. The second is a means: force, deception, threats, or taking advantage of a vulnerable position. The third is the purpose: exploitation. With children and young people the means does not matter.',
      { h2: 'In Germany' },
      'The German Criminal Code makes trafficking in human beings, forced prostitution, forced labour and the exploitation of labour punishable. Rules about residence, benefits and compensation are found in other laws.',
      { h2: 'In Europe and worldwide' },
      'The United Nations, the Council of Europe and the European Union have agreed on rules that bind Germany. They demand not only that crimes are prosecuted, but also that trafficked persons are protected and supported, whether or not they testify.',
      { h2: 'What KOK calls for' },
      'Rights help only if people can use them. What is missing from the point of view of practitioners is said in the [publications](/en/publications).',
    ],
    meta: {
      title: 'What the law says',
      description: 'What the rules against trafficking in Germany, Europe and worldwide demand.',
    },
  },
}
