import type { PageEntry } from '@/seed/types'

export const support: PageEntry = {
  key: 'support',
  shared: {},
  de: {
    title: 'Spenden und unterstützen',
    slug: 'unterstuetzung',
    lead: 'Das Büro des KOK braucht verlässliche Mittel. Mit einer Spende tragen Sie dazu bei.',
    body: [
      { h2: 'Wofür wir Mittel einwerben' },
      'Das KOK-Büro hält das Netzwerk zusammen. Damit das so bleibt, wirbt der KOK aktiv Drittmittel ein. Mehr dazu steht unter [Fundraising](/de/schwerpunkte/fundraising).',
      { h2: 'Spenden' },
      'Mit dem QR-Code übernimmt Ihre Banking-App alle Angaben. Sie können sie auch von Hand eintragen.',
      { donation: 'Spende' },
      {
        callout: {
          title: 'Beispiel für die Vorführung',
          text: 'Diese Bankverbindung ist erfunden. Bitte überweisen Sie nichts dorthin.',
        },
      },
      { h2: 'Wer uns fördert' },
      { listing: { of: 'funders', limit: 10 } },
    ],
    meta: {
      title: 'Den KOK unterstützen',
      description:
        'Wie Sie die Arbeit des KOK gegen Menschenhandel und Ausbeutung mit einer Spende unterstützen.',
    },
  },
  en: {
    title: 'Donate and support',
    slug: 'support',
    lead: 'The KOK office needs reliable funding. Your donation helps to secure its future.',
    body: [
      { h2: 'What we raise funds for' },
      'The office holds the network together. To keep it running, KOK actively raises external funding. There is more on the page about [fundraising](/en/focus-areas/fundraising).',
      { h2: 'Donate' },
      'With the QR code, your banking app fills in all the details. You can also enter them by hand.',
      { donation: 'Donation' },
      {
        callout: {
          title: 'Example for the demo',
          text: 'These bank details are invented. Please do not send any money there.',
        },
      },
      { h2: 'Who funds us' },
      { listing: { of: 'funders', limit: 10 } },
    ],
    meta: {
      title: 'Support KOK',
      description:
        'How a donation supports the work of KOK against trafficking in human beings and exploitation.',
    },
  },
}

export const contactPage: PageEntry = {
  key: 'contact',
  shared: {},
  de: {
    title: 'Kontakt',
    slug: 'kontakt',
    lead: 'So erreichen Sie das Büro des KOK in Berlin.',
    body: [
      {
        callout: {
          title: 'Sie brauchen selbst Hilfe?',
          text: 'Frauen, die Gewalt erleben, erreichen das Hilfetelefon „Gewalt gegen Frauen“ unter 116 016. Alle anderen Hilfen stehen auf der Seite „Hilfe“. In akuter Gefahr: Polizei 110.',
        },
      },
      { h2: 'Büro' },
      { contact: 'all' },
      { h2: 'Anfragen' },
      'Fragen zu unserer Arbeit, zu Veröffentlichungen oder zur Zusammenarbeit schicken Sie uns am besten per E-Mail. Wenn Sie Beratung suchen, finden Sie unter [Beratungsstelle finden](/de/beratung-finden) eine Stelle in Ihrer Nähe.',
      { h2: 'Presse' },
      'Für Interviews und Hintergrundgespräche nennen Sie uns bitte Ihr Medium, Ihr Thema und Ihre Frist. Stellungnahmen, Berichte und Pressemitteilungen stehen unter [Veröffentlichungen](/de/publikationen). Bilder, die Betroffene zur Schau stellen, geben wir nicht heraus.',
      { h2: 'Schulungen und Zusammenarbeit' },
      'Behörden, Polizeihochschulen und Akademien, die eine Schulung planen, schreiben uns, für wen sie gedacht ist und was die Teilnehmenden schon wissen. Fachberatungsstellen, die Mitglied werden möchten, fragen wir nach ihrem Angebot und ihren Standards.',
      {
        callout: {
          title: 'Beispiel für die Vorführung',
          text: 'Die Abläufe für Presse, Schulungen und Mitgliedschaft auf dieser Seite sind erfunden.',
        },
      },
    ],
    meta: {
      title: 'Kontakt',
      description: 'Anschrift, Telefon und E-Mail des KOK in Berlin.',
    },
  },
  en: {
    title: 'Contact',
    slug: 'contact',
    lead: 'How to reach the KOK office in Berlin.',
    body: [
      {
        callout: {
          title: 'Do you need help yourself?',
          text: 'Women who experience violence can reach the helpline “Violence against women” on 116 016 (within Germany). All other help is on the page “Help”. In acute danger: police 110.',
        },
      },
      { h2: 'Office' },
      { contact: 'all' },
      { h2: 'Enquiries' },
      'Please send questions about our work, our publications or cooperation by e-mail. If you are looking for counselling, [Find counselling](/en/find-counselling) leads to a centre near you.',
      { h2: 'Press' },
      'For interviews and background talks, please tell us your medium, your topic and your deadline. Statements, reports and press releases are among our [publications](/en/publications). We do not give out pictures that expose those affected.',
      { h2: 'Training and cooperation' },
      'Authorities, police academies and academies that plan a training write to us for whom it is meant and what the participants already know. Centres that would like to become members are asked about their services and their standards.',
      {
        callout: {
          title: 'Example for the demo',
          text: 'The procedures for press, training and membership on this page are invented.',
        },
      },
    ],
    meta: {
      title: 'Contact',
      description: 'Postal address, telephone and e-mail of KOK in Berlin.',
    },
  },
}
