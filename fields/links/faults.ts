import type { PanelLanguage } from '@/i18n/panel-languages'
import type { LinkFault } from '@/lib/link-kinds'

type Fault = LinkFault | 'document' | 'noWebsite'

const de: Record<Fault, string> = {
  credentials:
    'enthält Zugangsdaten. Entfernen Sie in der Adresse, was zwischen „//“ und „@“ steht.',
  document: 'führt zu keinem Inhalt. Wählen Sie den Inhalt aus, zu dem er führen soll.',
  empty: 'hat kein Ziel. Tragen Sie die Adresse ein, oder entfernen Sie den Link.',
  footnote:
    'führt zu einer Textmarke, die es nur in der Datei gibt, aus der er stammt. Entfernen Sie den Link.',
  incomplete:
    'ist unvollständig. Eine Webadresse beginnt mit https://, eine Seite dieser Website mit „/“.',
  long: 'ist zu lang. Kürzen Sie die Adresse auf 4000 Zeichen.',
  mail: 'ist keine E-Mail-Adresse. Schreiben Sie sie so: name@beispiel.de.',
  noWebsite: 'ist keine Webadresse. Schreiben Sie sie so: https://www.beispiel.de.',
  phone: 'ist keine Telefonnummer. Schreiben Sie sie so: +49 30 1234567.',
  scheme:
    'führt zu einer Adresse, die auf der Website nicht funktioniert. Erlaubt sind https://, E-Mail-Adressen, Telefonnummern, Seiten dieser Website („/“) und Sprungmarken („#“).',
}

const en: Record<Fault, string> = {
  credentials: 'contains a name or password. Remove what stands between “//” and “@”.',
  document: 'leads to no content. Choose the content that it should lead to.',
  empty: 'has no target. Enter the address or remove the link.',
  footnote:
    'leads to a bookmark that exists only in the file that it was copied from. Remove the link.',
  incomplete: 'is incomplete. A web address begins with https://, a page of this website with “/”.',
  long: 'is too long. Shorten the address to 4000 characters.',
  mail: 'is not an e-mail address. Write it like this: name@example.org.',
  noWebsite: 'is not a web address. Write it like this: https://www.example.org.',
  phone: 'is not a phone number. Write it like this: +49 30 1234567.',
  scheme:
    'leads to an address that does not work on the website. Allowed are https://, e-mail addresses, phone numbers, pages of this website (“/”) and anchors (“#”).',
}

const faults: Record<PanelLanguage, Record<Fault, string>> = { de, en }

/** What is quoted of a text in a message. */
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

type Link = { words?: string; target: string }

/** What is wrong with a link, with its words and its target, and what to do about it. */
export function linkFaultText(fault: Fault, { target, words }: Link, language: PanelLanguage) {
  const subject = { de: 'Der Link', en: 'The link' }[language]
  const quoted = words ? { de: ` „${short(words)}“`, en: ` “${short(words)}”` }[language] : ''
  const address = target ? ` (${short(target)})` : ''
  return `${subject}${quoted}${address} ${faults[language][fault]}`
}
