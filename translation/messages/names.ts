import type { PanelLanguage } from '@/i18n/panel-languages'

import type places from './places.json'

type Words = Record<PanelLanguage, string>
const both = (de: string, en: string): Words => ({ de, en })

/** The parts of the site that show interface texts; the pages among them stand for themselves. */
export const parts: Record<keyof typeof places.parts, Words> = {
  'app/(site)/[locale]/page': both('Startseite', 'Start page'),
  'app/(site)/[locale]/[slug]/page': both('Seite', 'Page'),
  'app/(site)/[locale]/mission/page': both('Ziele und Leitbild', 'Goals and mission'),
  'app/(site)/[locale]/focus-areas/page': both('Liste der Schwerpunkte', 'List of focus areas'),
  'app/(site)/[locale]/focus-areas/[slug]/page': both(
    'Seite eines Schwerpunkts',
    'Page of a focus area',
  ),
  'app/(site)/[locale]/network/page': both('Vernetzung', 'Network'),
  'app/(site)/[locale]/members/page': both('Liste der Mitglieder', 'List of members'),
  'app/(site)/[locale]/members/[slug]/page': both('Seite eines Mitglieds', 'Page of a member'),
  'app/(site)/[locale]/finder/page': both('Beratung finden', 'Find counselling'),
  'app/(site)/[locale]/help/page': both('Hilfe', 'Help'),
  'app/(site)/[locale]/publications/page': both(
    'Liste der Veröffentlichungen',
    'Publications list',
  ),
  'app/(site)/[locale]/publications/[slug]/page': both(
    'Seite einer Veröffentlichung',
    'Page of a publication',
  ),
  'app/(site)/[locale]/search/page': both('Suche', 'Search'),
  'app/(site)/[locale]/search/results': both('Treffer der Suche', 'Results of the search'),
  'app/(site)/[locale]/search/nothing': both('Suche ohne Treffer', 'Search without results'),
  'app/(site)/[locale]/page-not-translated': both(
    'Noch nicht übersetzte Seite',
    'Page not translated yet',
  ),
  'app/(site)/[locale]/error': both('Meldung bei einer Störung', 'Message about a failure'),
  'app/(site)/[locale]/page-not-found': both('Seite „nicht gefunden“', 'Page “not found”'),
  'app/(site)/[locale]/page-gone': both('Seite „gibt es nicht mehr“', 'Page “no longer exists”'),
  'app/(site)/[locale]/preview-bar': both('Leiste der Vorschau', 'Bar of the preview'),
  'blocks/contact/component': both('Baustein „Kontakt“ in Texten', 'Block “Contact” in texts'),
  'blocks/donation/component': both(
    'Baustein „Bankverbindung“ in Texten',
    'Block “Bank details” in texts',
  ),
  'blocks/figure/component': both('Baustein „Bild“ in Texten', 'Block “Picture” in texts'),
  'components/breadcrumb': both('Pfad über dem Titel', 'Path above the title'),
  'components/frame/member-strip': both('Streifen der Mitgliedschaften', 'Strip of memberships'),
  'components/frame/footer': both('Fuß der Seite', 'Footer'),
  'components/frame/languages': both('Wahl der Sprache', 'Choice of language'),
  'components/frame/easy-link': both('Link zur Leichten Sprache', 'Link to Easy Language'),
  'components/finder/form': both('Suche nach Beratungsstellen', 'Search for counselling centres'),
  'components/finder/near': both(
    'Suche nach Beratung auf der Startseite',
    'Search for counselling on the home page',
  ),
  'components/finder/results': both('Gefundene Beratungsstellen', 'Counselling centres found'),
  'components/finder/tiles': both('Länder als Kacheln', 'Länder as tiles'),
  'components/frame/header': both('Kopf der Seite', 'Header'),
  'components/frame/menu': both('Menüs', 'Menus'),
  'components/help/box': both('Kasten mit den Hilfekontakten', 'Box with the help contacts'),
  'components/help/card': both('Karte eines Hilfekontakts', 'Card of a help contact'),
  'components/help/line': both('Zeile über jeder Seite', 'Line above every page'),
  'components/help/other-languages': both('Sprachen der Hilfetexte', 'Languages of help texts'),
  'components/help/text': both('Seite eines Hilfetextes', 'Page of a help text'),
  'components/help/safety': both('Hinweise zur Sicherheit', 'Safety notes'),
  'components/publication/citation': both(
    'Zitieren, auf der Seite einer Veröffentlichung',
    'Cite, on the page of a publication',
  ),
  'components/publication/feeds': both(
    'Feeds, bei der Liste der Veröffentlichungen',
    'Feeds, beside the publications list',
  ),
  'components/member/details': both('Angaben eines Mitglieds', 'Details of a member'),
  'components/member/list': both('Mitglied in einer Liste', 'Member in a list'),
  'components/leave/index': both('Knopf „Seite verlassen“', 'Button “Leave this page”'),
  'components/frame/header-search': both('Suche im Kopf der Seite', 'Search in the header'),
  'components/licence': both('Lizenz', 'Licence'),
  'components/network/level': both('Liste der Verbindungen', 'List of connections'),
  'components/network/list': both('Einzelne Verbindung', 'Single connection'),
  'components/network/picture': both('Bild der Vernetzung', 'Picture of the network'),
  'components/network/summary': both('Überblick der Vernetzung', 'Summary of the network'),
  'components/notice': both('Hinweis auf eine andere Sprache', 'Notice of another language'),
  'components/publication/details': both(
    'Angaben zur Veröffentlichung',
    'Details of the publication',
  ),
  'components/publication/file-link': both('Link zu einer Datei', 'Link to a file'),
  'components/publication/files': both('Dateien der Veröffentlichung', 'Files of the publication'),
  'components/publication/filters': both('Filter der Liste', 'Filters of the list'),
  'components/publication/facet-links': both('Filter', 'Filters'),
  'components/publication/list': both('Eintrag in einer Liste', 'Entry of a list'),
  'components/publication/pagination': both('Blättern in der Liste', 'Paging of the list'),
  'components/search/filters': both('Filter der Suche', 'Filters of the search'),
  'components/search/form': both('Feld der Suche', 'Search field'),
  'components/search/hits': both('Treffer der Suche', 'Search result'),
  'components/statement-list': both('Angaben zum Leitbild', 'Details of the mission statement'),
  'components/text/address': both('Anschrift', 'Address'),
  'components/text/table-converters': both('Tabelle in einem Text', 'Table in a text'),
}

/** What a text is to its readers. */
export const textKinds: Record<string, Words> = {
  heading: both('Überschrift', 'heading'),
  lead: both('Einleitung unter dem Titel', 'introduction below the title'),
  link: both('Link', 'link'),
  button: both('Knopf', 'button'),
  toggle: both('Knopf zum Aufklappen', 'button that unfolds'),
  spoken: both('unsichtbar, wird vorgelesen', 'invisible, read aloud'),
  search: both(
    'Titel oder Beschreibung in Suchmaschinen',
    'title or description in search engines',
  ),
  text: both('Text', 'text'),
}

export const onEveryPage = both('jede Seite', 'every page')
export const onMostPages = both('die meisten Seiten', 'most pages')
