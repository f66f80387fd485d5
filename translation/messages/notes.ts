import type { PanelLanguage } from '@/i18n/panel-languages'

type Words = Record<PanelLanguage, string>
const both = (de: string, en: string): Words => ({ de, en })

/**
 * What the words alone do not tell: what stands in the place of each `{name}`, and what a short word is
 * about. Every text with a placeholder has a line here.
 */
export const notes: Readonly<Record<string, Words>> = {
  'site.skip': both(
    'Wird sichtbar, wenn jemand mit der Tabulatortaste in die Seite kommt.',
    'Becomes visible when somebody enters the page with the tab key.',
  ),
  'site.neutralTitle': both(
    'Titel von Hilfe und vertraulichen Seiten im Tab und im Verlauf: Er darf nichts verraten.',
    'Title of help and sensitive pages in tab and history: it must give nothing away.',
  ),
  'site.breadcrumb': both(
    'Kündigt an, was folgt: die Seiten, unter denen diese steht.',
    'Announces what follows: the pages above this one.',
  ),
  'help.line': both(
    'Nennt Screenreadern die Zeile mit den Nummern über jeder Seite.',
    'Names the line of numbers above every page to screen readers.',
  ),
  'help.for': both(
    '{whom}: wem der Kontakt hilft, wie es in seinem Feld steht.',
    '{whom}: whom the contact helps, as in its field.',
  ),
  'help.call': both(
    'Knopf, der anruft. {phone}: die Nummer.',
    'Button that calls. {phone}: the number.',
  ),
  'help.chat': both(
    '{host}: die Adresse der Website, z. B. hilfetelefon.de.',
    '{host}: the address of the website, e.g. hilfetelefon.de.',
  ),
  'help.reach': both(
    '{country}: das Land, aus dem man anrufen kann.',
    '{country}: the country from which one can call.',
  ),
  'finder.count': both(
    '{count}: wie viele Beratungsstellen und Schutzeinrichtungen passen.',
    '{count}: how many counselling centres and shelters match.',
  ),
  'finder.any': both(
    'Die erste Wahl in jeder Liste: nichts eingrenzen.',
    'The first choice of each list: no restriction.',
  ),
  'members.call': both(
    'Knopf, der anruft. {phone}: die Nummer.',
    'Button that calls. {phone}: the number.',
  ),
  'members.forms': both(
    'Davor steht nichts, dahinter z. B. „bei der Arbeit, im Haushalt“.',
    'Nothing stands before it; “at work, in a household” follows.',
  ),
  'site.below': both(
    'Knopf, der die zweite Ebene des Menüs zeigt. {title}: der Eintrag darüber.',
    'Button that shows the second level of the menu. {title}: the entry above it.',
  ),
  'site.memberOf': both(
    '{name}: der kurze Name der Organisation. Darunter folgen die Namen.',
    '{name}: the short name of the organisation. The names follow below.',
  ),
  'site.retrieved': both(
    'Steht auf Papier hinter der Adresse der Seite. {date}: der Tag.',
    'Stands on paper behind the address of the page. {date}: the day.',
  ),
  'search.countFor': both(
    'Steht über den Treffern. {count}: wie viele; {words}: wonach jemand gesucht hat.',
    'Stands above the results. {count}: how many; {words}: what somebody looked for.',
  ),
  'search.meant': both(
    '{words}: die Wörter in richtiger Schreibweise, als Link.',
    '{words}: the words in their right spelling, as a link.',
  ),
  'search.usedInstead': both(
    '{words}: was jemand eingegeben hat; {meant}: was wohl gemeint war.',
    '{words}: what somebody typed; {meant}: what was probably meant.',
  ),
  'search.pdfPage': both(
    'Link unter einem Treffer. {page}: die Seite der PDF-Datei.',
    'Link below a result. {page}: the page of the PDF.',
  ),
  'search.pdfPageOf': both(
    'Liest ein Screenreader beim Link zu einer PDF-Seite. {title}: der Titel der Veröffentlichung; {page}: die Seite.',
    'A screen reader says this of the link to a page of a PDF. {title}: the title of the publication; {page}: the page.',
  ),
  'search.option': both(
    'Liest ein Screenreader bei einem Filter. {value}: z. B. 2026; {count}: wie viele Treffer.',
    'A screen reader says this of a filter. {value}: e.g. 2026; {count}: how many results.',
  ),
  'search.remove': both(
    'Liest ein Screenreader bei einem gewählten Filter. {value}: z. B. 2026; {count}: wie viele Treffer.',
    'A screen reader says this of a chosen filter. {value}: e.g. 2026; {count}: how many results.',
  ),
  'search.otherLanguage': both(
    'Link, wenn nichts gefunden wurde. {language}: eine andere Sprache der Website.',
    'Link when nothing was found. {language}: another language of the site.',
  ),
  'publications.option': both(
    'Liest ein Screenreader bei einem Filter. {value}: z. B. 2026; {count}: wie viele Veröffentlichungen.',
    'A screen reader says this of a filter. {value}: e.g. 2026; {count}: how many publications.',
  ),
  'publications.download': both(
    'Liest ein Screenreader vor dem Namen einer Datei.',
    'A screen reader says this before the name of a file.',
  ),
  'site.register': both(
    'Steht vor der Nummer im Vereinsregister.',
    'Stands before the number in the register of associations.',
  ),
  'site.preview': both(
    'Nur das Team liest das, in der Vorschau von Entwürfen.',
    'Only the team reads this, in the preview of drafts.',
  ),
  'mission.adopted': both(
    '{date}: Monat und Jahr; {by}: wer das Leitbild beschlossen hat.',
    '{date}: month and year; {by}: who adopted the mission statement.',
  ),
  'mission.adoptedOn': both(
    '{date}: Monat und Jahr. Steht da, wenn niemand genannt ist, der beschlossen hat.',
    '{date}: month and year. Used when nobody is named who adopted it.',
  ),
  'network.pictureText': both(
    'Beschreibt die Zeichnung für alle, die sie nicht sehen. {name}: der Name der Organisation.',
    'Describes the drawing for those who do not see it. {name}: the name of the organisation.',
  ),
  'network.pictureKey': both(
    'Erklärt die Linien der Zeichnung.',
    'Explains the lines of the drawing.',
  ),
  'network.memberCount': both(
    '{count}: wie viele Organisationen Mitglied sind.',
    '{count}: how many organisations are members.',
  ),
  'network.since': both('{year}: das erste Jahr.', '{year}: the first year.'),
  'network.until': both('{year}: das letzte Jahr.', '{year}: the last year.'),
  'network.period': both('{from}, {until}: zwei Jahre.', '{from}, {until}: two years.'),
  'publications.count': both(
    '{count}: wie viele Veröffentlichungen zu den Filtern passen.',
    '{count}: how many publications fit the filters.',
  ),
  'publications.remove': both(
    'Name eines gewählten Filters, der sich wieder abwählen lässt. {value}: der Filter, etwa „Bericht 12“.',
    'Name of a chosen filter that can be taken back. {value}: the filter, such as “Report 12”.',
  ),
  'publications.page': both(
    '{page}: die Nummer einer Seite der Liste.',
    '{page}: the number of a page of the list.',
  ),
  'publications.pageCount': both(
    '{count}: wie viele Seiten eine Datei hat.',
    '{count}: how many pages a file has.',
  ),
  'publications.number': both(
    '{number}: die Nummer innerhalb einer Reihe.',
    '{number}: the number within a series.',
  ),
  'publications.editionNumber': both(
    '{edition}: die Zahl der Auflage.',
    '{edition}: the number of the edition.',
  ),
  'publications.citation.editors': both(
    '{names}: die Namen am Anfang eines Zitats. {count}: wie viele es sind.',
    '{names}: the names at the start of a citation. {count}: how many they are.',
  ),
  'publications.citation.editedBy': both(
    '{names}: die Namen, die in einem Zitat hinter dem Titel stehen.',
    '{names}: the names that follow the title in a citation.',
  ),
  'gone.elsewhere': both(
    '{language}: der Name der anderen Sprache, in der Sprache der Seite.',
    '{language}: the name of the other language, in the language of the page.',
  ),
  'gone.toList': both(
    '{list}: der Name der Liste, z. B. Veröffentlichungen.',
    '{list}: the name of the list, such as Publications.',
  ),
  'elsewhere.text': both(
    '{language}: der Name der anderen Sprache, in der Sprache der Seite.',
    '{language}: the name of the other language, in the language of the page.',
  ),
  'elsewhere.read': both(
    '{language}: der Name der anderen Sprache, in der Sprache der Seite.',
    '{language}: the name of the other language, in the language of the page.',
  ),
  'elsewhere.original': both(
    'Steht über dem Titel in der anderen Sprache.',
    'Stands above the title in the other language.',
  ),
  'blocks.holder': both('Wem das Konto gehört.', 'Whose account it is.'),
  'blocks.credit': both('{credit}: wer das Bild gemacht hat.', '{credit}: who made the picture.'),
}
