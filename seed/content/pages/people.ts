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
      'Fragen zu unserer Arbeit, zu Veröffentlichungen oder zur Zusammenarbeit schicken Sie uns am besten per E-Mail.',
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
      'Please send questions about our work, our publications or cooperation by e-mail.',
    ],
    meta: {
      title: 'Contact',
      description: 'Postal address, telephone and e-mail of KOK in Berlin.',
    },
  },
}
