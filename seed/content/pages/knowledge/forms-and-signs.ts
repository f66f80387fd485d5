import type { PageEntry } from '@/seed/types'

import { exampleNote } from './note'

export const exploitationForms: PageEntry = {
  key: 'trafficking-forms',
  shared: (id) => ({ parent: id('pages', 'trafficking') }),
  de: {
    title: 'Formen der Ausbeutung',
    slug: 'formen-der-ausbeutung',
    lead: 'Menschen werden auf verschiedene Weise ausgebeutet. Oft kommt mehreres zusammen.',
    body: [
      exampleNote.de,
      { h2: 'Bei der Arbeit' },
      'Auf Baustellen, in der Landwirtschaft, in der Pflege, in Küchen, in der Reinigung oder im Transport: Menschen arbeiten sehr lange für sehr wenig Geld, wohnen beengt und müssen für Unterkunft, Vermittlung oder Werkzeug hohe Beträge zahlen. Wer sich beschwert, verliert Arbeit und Wohnung zugleich.',
      { h2: 'Im Haushalt' },
      'Wer in einem privaten Haushalt putzt, kocht oder jemanden pflegt, ist oft allein. Manche dürfen das Haus nicht verlassen, haben keinen freien Tag und kein eigenes Zimmer.',
      { h2: 'In der Prostitution' },
      'Manche Menschen werden gezwungen, sexuelle Dienste anzubieten, oder müssen fast alles abgeben, was sie verdienen. Das ist etwas anderes als Sexarbeit, für die sich jemand selbst entscheidet.',
      { h2: 'Betteln und Straftaten' },
      'Auch wer für andere betteln, stehlen oder Drogen verkaufen muss, kann betroffen sein. Solche Menschen gelten leicht als Täterinnen und Täter, obwohl sie Schutz brauchen.',
      { h2: 'Kinder und Jugendliche' },
      'Kinder werden in allen diesen Formen ausgebeutet. Bei ihnen kommt es nicht darauf an, ob jemand Druck ausgeübt hat: Ihr Schutz geht immer vor.',
    ],
    meta: {
      title: 'Formen der Ausbeutung',
      description:
        'Wo und wie Menschen ausgebeutet werden: Arbeit, Haushalt, Prostitution, Betteln.',
    },
  },
  en: {
    title: 'Forms of exploitation',
    slug: 'forms-of-exploitation',
    lead: 'People are exploited in different ways. Often several of them come together.',
    body: [
      exampleNote.en,
      { h2: 'At work' },
      'On building sites, on farms, in care, in kitchens, in cleaning or in transport: people work very long hours for very little money, live in cramped rooms and have to pay a lot for lodging, placement or tools. Those who complain lose their work and their home at the same time.',
      { h2: 'In households' },
      'A person who cleans, cooks or cares for somebody in a private household is often alone. Some are not allowed to leave the house, have no day off and no room of their own.',
      { h2: 'In prostitution' },
      'Some people are forced to offer sexual services, or have to give away nearly everything they earn. That is different from sex work that somebody chooses.',
      { h2: 'Begging and crime' },
      'People who have to beg, steal or sell drugs for others can be affected too. They are easily seen as offenders although they need protection.',
      { h2: 'Children and young people' },
      'Children are exploited in all these forms. With them it does not matter whether anybody put them under pressure: their protection always comes first.',
    ],
    meta: {
      title: 'Forms of exploitation',
      description: 'Where and how people are exploited: work, households, prostitution, begging.',
    },
  },
}

export const exploitationSigns: PageEntry = {
  key: 'trafficking-signs',
  shared: (id) => ({ parent: id('pages', 'trafficking') }),
  de: {
    title: 'Woran man es erkennen kann',
    slug: 'anzeichen',
    lead: 'Ein einzelnes Anzeichen beweist nichts. Mehrere zusammen sind ein Grund, genauer hinzusehen und sich beraten zu lassen.',
    body: [
      exampleNote.de,
      { h2: 'Mögliche Anzeichen' },
      {
        list: [
          'Jemand anderes hat den Pass, das Handy oder das Bankkonto der Person.',
          'Die Person bekommt wenig oder keinen Lohn und muss Schulden abarbeiten, deren Höhe sie nicht kennt.',
          'Sie arbeitet fast ohne Pausen und hat keinen freien Tag.',
          'Sie wohnt dort, wo sie arbeitet, und darf den Ort nicht allein verlassen.',
          'Andere sprechen für sie, oder sie wirkt ängstlich, wenn bestimmte Menschen in der Nähe sind.',
          'Sie weiß nicht, an welcher Adresse sie ist, oder wird oft an andere Orte gebracht.',
        ],
      },
      { h2: 'Was Sie tun können' },
      'Sprechen Sie die Person nur an, wenn Sie mit ihr allein sind und niemand sie dadurch gefährdet. Hören Sie zu, fragen Sie nicht aus, und versprechen Sie nichts, was Sie nicht halten können. Die Person entscheidet selbst, welche Hilfe sie möchte.',
      'Eine Fachberatungsstelle berät auch Menschen, die sich Sorgen machen. Sie müssen keinen Namen nennen. [Beratungsstelle finden](/de/beratung-finden)',
      'Ist jemand in akuter Gefahr, rufen Sie die Polizei: 110. Greifen Sie nicht selbst ein.',
    ],
    meta: {
      title: 'Woran man es erkennen kann',
      description: 'Mögliche Anzeichen von Ausbeutung, und was Sie tun können, ohne zu gefährden.',
    },
  },
  en: {
    title: 'Possible signs',
    slug: 'signs',
    lead: 'A single sign proves nothing. Several together are a reason to look more closely and to get advice.',
    body: [
      exampleNote.en,
      { h2: 'What to look for' },
      {
        list: [
          'Somebody else has the person’s passport, phone or bank account.',
          'The person gets little or no pay and has to work off debts without knowing how high they are.',
          'They work almost without breaks and have no day off.',
          'They live where they work and may not leave the place alone.',
          'Others speak for them, or they seem afraid when certain people are near.',
          'They do not know the address they are at, or are often taken to other places.',
        ],
      },
      { h2: 'What you can do' },
      'Speak to the person only if you are alone with them and nobody puts them at risk because of it. Listen, do not interrogate them, and promise nothing that you cannot keep. The person decides which help they want.',
      'A specialised counselling centre also advises people who are worried about somebody. You do not have to give a name. [Find a counselling centre](/en/find-counselling)',
      'If somebody is in acute danger, call the police: 110. Do not step in yourself.',
    ],
    meta: {
      title: 'Possible signs',
      description:
        'Possible signs of exploitation, and what you can do without putting anybody at risk.',
    },
  },
}
