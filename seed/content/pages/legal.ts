import type { PageEntry } from '@/seed/types'

export const imprint: PageEntry = {
  key: 'imprint',
  shared: {},
  de: {
    title: 'Impressum',
    slug: 'impressum',
    lead: 'Wer diese Website anbietet und wie Sie uns erreichen.',
    body: [
      { h2: 'Anbieter' },
      { contact: 'imprint' },
      { h2: 'Vertretung und Verantwortung' },
      'Hier stehen die Namen der Personen, die den Verein vertreten und für den Inhalt verantwortlich sind. Diese Website ist eine Vorführung und nennt deshalb niemanden.',
      { h2: 'Register' },
      'Der Registereintrag in den Kontaktdaten ist ein Beispiel für die Vorführung.',
      { h2: 'Bilder und Beispiele' },
      'Alle Zeichen und Bilder wurden für die Vorführung gezeichnet. Echte Logos zeigt diese Website nicht. Erfundene Veröffentlichungen, Förderer und Projekte sind als Beispiel gekennzeichnet.',
    ],
    meta: {
      title: 'Impressum',
      description: 'Anbieter der Website, Anschrift, Telefon und E-Mail des KOK in Berlin.',
    },
  },
  en: {
    title: 'Imprint',
    slug: 'imprint',
    lead: 'Who provides this website and how to reach us.',
    body: [
      { h2: 'Provider' },
      { contact: 'imprint' },
      { h2: 'Representation and responsibility' },
      'This is the place for the names of those who represent the association and are responsible for the content. This website is a demo and therefore names nobody.',
      { h2: 'Register' },
      'The register entry in the contact details is an example for the demo.',
      { h2: 'Images and examples' },
      'All marks and images were drawn for the demo. This website shows no real logos. Invented publications, funders and projects are labelled as examples.',
    ],
    meta: {
      title: 'Imprint',
      description:
        'Provider of the website: postal address, telephone and e-mail of KOK in Berlin.',
    },
  },
}

export const privacy: PageEntry = {
  key: 'privacy',
  shared: {},
  de: {
    title: 'Datenschutz',
    slug: 'datenschutz',
    lead: 'Wer Rat sucht, soll keine Spuren hinterlassen müssen. Diese Website kommt deshalb ohne Cookies und ohne Nachverfolgung aus.',
    body: [
      { h2: 'Beim Lesen' },
      {
        list: [
          'Die öffentlichen Seiten setzen keine Cookies.',
          'Sie speichern nichts in Ihrem Browser.',
          'Sie laden nichts von fremden Servern: Schriften, Bilder und Dateien kommen von hier.',
          'Niemand zählt oder beobachtet Ihre Besuche.',
        ],
      },
      'Damit eine Seite bei Ihnen ankommt, muss der Server Ihre IP-Adresse kennen, solange er antwortet. Die Anwendung schreibt sie nicht auf. Was ein vorgeschalteter Webserver protokolliert, ergänzt hier, wer die Website betreibt.',
      { h2: 'Wenn Sie uns schreiben' },
      'Schicken Sie uns eine E-Mail, verwenden wir Ihre Angaben, um zu antworten. E-Mails können unterwegs mitgelesen werden. Schreiben Sie nichts, was Sie oder andere gefährden kann.',
      { h2: 'Für die Redaktion' },
      'Wer sich zum Bearbeiten anmeldet, erhält ein Cookie für die Dauer der Sitzung. Für Besucher*innen gilt das nicht.',
      { h2: 'Ihre Rechte' },
      'Sie können erfahren, welche Daten über Sie vorliegen, und verlangen, dass sie berichtigt oder gelöscht werden. Wenden Sie sich dafür an die Adresse im [Impressum](pages:imprint).',
    ],
    meta: {
      title: 'Datenschutz',
      description:
        'Keine Cookies, kein Speichern im Browser, keine fremden Server: was diese Website mit Daten macht.',
    },
  },
  en: {
    title: 'Privacy',
    slug: 'privacy',
    lead: 'Nobody should have to leave traces when looking for advice. This website therefore works without cookies and without tracking.',
    body: [
      { h2: 'When you read' },
      {
        list: [
          'The public pages set no cookies.',
          'They store nothing in your browser.',
          'They load nothing from other servers: fonts, images and files come from here.',
          'Nobody counts or observes your visits.',
        ],
      },
      'To send you a page, the server has to know your IP address while it is answering. The application does not write it down. Whoever runs this website adds here what a web server in front of it records.',
      { h2: 'When you write to us' },
      'If you send us an e-mail, we use your details to reply. E-mails can be read by others on their way. Please write nothing that could put you or anyone else at risk.',
      { h2: 'For editors' },
      'Those who sign in to edit receive a cookie for the length of their session. This does not apply to visitors.',
      { h2: 'Your rights' },
      'You can find out which data about you is held, and ask for it to be corrected or deleted. Please use the address in the [imprint](pages:imprint).',
    ],
    meta: {
      title: 'Privacy',
      description:
        'No cookies, nothing stored in the browser, no other servers: what this website does with data.',
    },
  },
}
