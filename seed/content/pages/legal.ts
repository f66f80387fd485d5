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
      'Platzhalter: An dieser Stelle nennt die Betreiberin oder der Betreiber die Personen, die den Verein vertreten und für den Inhalt verantwortlich sind. Diese Website ist eine Vorführung und nennt niemanden.',
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
      'Placeholder: the operator names here the persons who represent the association and are responsible for the content. This website is a demo and names nobody.',
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
    lead: 'Diese Website setzt keine Cookies und verfolgt niemanden. Ihr eigenes Gerät merkt sich trotzdem, was Sie lesen: Was bleibt und wie Sie es löschen, steht hier.',
    body: [
      { h2: 'Beim Lesen' },
      {
        list: [
          'Die öffentlichen Seiten setzen keine Cookies.',
          'Sie laden nichts von fremden Servern: Schriften, Bilder und Dateien kommen von hier.',
          'Diese Website zählt Ihre Besuche nicht und legt keine Profile an.',
        ],
      },
      'Damit eine Seite bei Ihnen ankommt, muss der Server Ihre IP-Adresse kennen, solange er antwortet. Die Anwendung schreibt sie nicht auf. Platzhalter: Hier steht, was ein vorgeschalteter Webserver protokolliert und wie lange.',
      { h2: 'Was auf Ihrem Gerät bleibt' },
      'Keine Website kann verhindern, dass ein Gerät sich etwas merkt. Wenn andere Ihr Telefon oder Ihren Computer benutzen oder kontrollieren, sollten Sie das wissen:',
      {
        list: [
          'Der Browser merkt sich die besuchten Seiten im Verlauf und schlägt ihre Adressen später wieder vor. Den Verlauf und die gespeicherten Daten können Sie in den Einstellungen des Browsers löschen.',
          'Ein privates Fenster (Inkognito-Modus) speichert keinen Verlauf, sobald es geschlossen ist. Heruntergeladene Dateien bleiben auch dann.',
          'Heruntergeladene Dateien liegen im Ordner für Downloads, bis Sie sie löschen.',
          'Ein Anruf steht in der Anrufliste des Telefons.',
          'Wer das Netz betreibt, über das Sie ins Internet gehen, kann sehen, dass Sie diese Website aufrufen, nicht aber, welche Seiten Sie lesen.',
          'Ist auf dem Gerät ein Programm zur Überwachung, hilft das alles nicht. Nutzen Sie dann ein anderes Gerät.',
        ],
      },
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
        'Keine Cookies, keine fremden Server, keine Zählung: was diese Website mit Daten macht und was auf Ihrem Gerät bleibt.',
    },
  },
  en: {
    title: 'Privacy',
    slug: 'privacy',
    lead: 'This website sets no cookies and tracks nobody. Your own device still remembers what you read: this page says what stays, and how to delete it.',
    body: [
      { h2: 'When you read' },
      {
        list: [
          'The public pages set no cookies.',
          'They load nothing from other servers: fonts, images and files come from here.',
          'This website does not count your visits and builds no profiles.',
        ],
      },
      'To send you a page, the server has to know your IP address while it is answering. The application does not write it down. Placeholder: what a web server in front of the application records, and for how long.',
      { h2: 'What stays on your device' },
      'No website can keep a device from remembering things. If other people use or check your phone or computer, you should know this:',
      {
        list: [
          'The browser remembers the pages you visited in its history and suggests their addresses again later. You can delete the history and the stored data in the settings of the browser.',
          'A private window (incognito mode) keeps no history once it is closed. Downloaded files stay even then.',
          'Downloaded files lie in the folder for downloads until you delete them.',
          'A call stays in the call list of the phone.',
          'Whoever runs the network through which you go online can see that you open this website, but not which pages you read.',
          'If software for surveillance is installed on the device, none of this helps. Use another device then.',
        ],
      },
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
        'No cookies, no other servers, no counting: what this website does with data, and what stays on your device.',
    },
  },
}
