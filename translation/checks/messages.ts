import type { PanelLanguage } from '@/i18n/panel-languages'

const de = {
  empty: 'Die Übersetzung ist leer.',
  icuSyntax:
    'Der Text ist ab Zeichen {place} nicht lesbar ({fault}). Prüfen Sie die geschweiften Klammern.',
  icuArgumentMissing: 'Der Platzhalter {name} fehlt. Setzen Sie ihn unverändert ein.',
  icuArgumentUnknown: 'Den Platzhalter {name} gibt es im Ausgangstext nicht. Entfernen Sie ihn.',
  icuBranchMissing:
    'Bei {name} fehlt die Form „{form}“, die diese Sprache braucht. Ergänzen Sie sie.',
  icuBranchUnknown:
    'Bei {name} steht die Form „{form}“, die es in dieser Sprache nicht gibt. Entfernen Sie sie.',
  tagLost: 'Die Marke {tag} fehlt. Setzen Sie sie an die passende Stelle.',
  tagExtra:
    'Die Marke {tag} steht nicht im Ausgangstext oder kommt mehrfach vor. Entfernen Sie sie.',
  tagsCrossed:
    'Die Marken überkreuzen sich oder sind nicht geschlossen. Ordnen Sie sie wie im Ausgangstext.',
  linkEmpty:
    'Der Link (Marke {mark}) umschließt keine Wörter. Markieren Sie die Wörter, die zum Ziel führen, und setzen Sie die Marke {mark} darum.',
  markEmpty:
    'Die Marke {mark} umschließt keine Wörter. Markieren Sie die Wörter, zu denen sie gehört, und setzen Sie die Marke {mark} darum.',
  tagEmpty: '<{name}> umschließt keine Wörter. Setzen Sie es um die Wörter, zu denen es gehört.',
  linkUnpublished: 'Die verlinkte Seite ({address}) ist in dieser Sprache nicht veröffentlicht.',
  linkOtherLanguage: 'Der Link {address} führt zur Seite in der Ausgangssprache.',
  numberMissing: 'Die Zahl {number} fehlt oder ist anders geschrieben.',
  numberExtra: 'Die Zahl {number} steht nicht im Ausgangstext.',
  numberForm: 'Die Zahl {number} ist nicht so geschrieben wie in dieser Sprache üblich.',
  date: 'Das Datum {date} fehlt oder ist nicht so geschrieben wie in dieser Sprache üblich.',
  emailChanged: 'Die E-Mail-Adresse {value} fehlt oder ist verändert.',
  phoneChanged: 'Die Telefonnummer mit den Ziffern {value} fehlt oder ist verändert.',
  urlChanged: 'Die Webadresse {value} fehlt oder ist verändert.',
  spaceAtStart: 'Am Anfang steht ein Leerzeichen zu viel oder zu wenig.',
  spaceAtEnd: 'Am Ende steht ein Leerzeichen zu viel oder zu wenig.',
  spaceTwice: 'Zwei Leerzeichen folgen aufeinander.',
  endMissing: 'Am Ende fehlt „{sign}“.',
  endExtra: 'Am Ende steht „{given}“, im Ausgangstext nicht.',
  endOther: 'Am Ende steht „{given}“, im Ausgangstext „{sign}“.',
  quotes: 'Anführungszeichen sind in dieser Sprache {open}…{close}.',
  brackets: 'Eine Klammer ist nicht geöffnet oder nicht geschlossen.',
  character: 'Der Text enthält ein unsichtbares oder beschädigtes Zeichen ({code}).',
  tooLong: 'Der Text hat {count} Zeichen, Platz ist für {limit}. Kürzen Sie ihn.',
  slug: 'Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, zum Beispiel „{better}“.',
  copyUnconfirmed:
    'Der Text ist aus der Ausgangssprache kopiert. Übersetzen Sie ihn, oder bestätigen Sie, dass er gleich bleibt.',
  copySame: 'Der Text ist derselbe wie in der Ausgangssprache.',
  translatedOtherwise: 'Derselbe Ausgangstext ist anderswo so übersetzt: „{other}“',
  termForbidden: '„{word}“ soll nicht verwendet werden. Schreiben Sie „{instead}“.',
  termForbiddenWhy: '„{word}“ soll nicht verwendet werden: {reason} Schreiben Sie „{instead}“.',
  termKept: '„{word}“ wird laut Glossar nicht übersetzt. Lassen Sie es stehen wie im Ausgangstext.',
  termPreferred: '„{word}“ heißt laut Glossar „{translation}“.',
} as const

export type MessageKey = keyof typeof de

const en: Record<MessageKey, string> = {
  empty: 'The translation is empty.',
  icuSyntax:
    'The text cannot be read from character {place} on ({fault}). Check the curly brackets.',
  icuArgumentMissing: 'The placeholder {name} is missing. Put it in unchanged.',
  icuArgumentUnknown: 'The source has no placeholder {name}. Remove it.',
  icuBranchMissing: '{name} lacks the form “{form}”, which this language needs. Add it.',
  icuBranchUnknown: '{name} has the form “{form}”, which this language does not know. Remove it.',
  tagLost: 'Mark {tag} is missing. Put it where it belongs.',
  tagExtra: 'Mark {tag} is not in the source, or stands here more than once. Remove it.',
  tagsCrossed: 'The marks cross each other or are not closed. Arrange them as in the source.',
  linkEmpty:
    'The link (mark {mark}) is around no words. Select the words that lead there and place mark {mark} around them.',
  markEmpty:
    'Mark {mark} is around no words. Select the words that it belongs to and place mark {mark} around them.',
  tagEmpty: '<{name}> is around no words. Put it around the words that it belongs to.',
  linkUnpublished: 'The linked page ({address}) is not published in this language.',
  linkOtherLanguage: 'The link {address} leads to the page in the source language.',
  numberMissing: 'The number {number} is missing or written differently.',
  numberExtra: 'The number {number} is not in the source.',
  numberForm: 'The number {number} is not written as is usual in this language.',
  date: 'The date {date} is missing or not written as is usual in this language.',
  emailChanged: 'The e-mail address {value} is missing or has been changed.',
  phoneChanged: 'The phone number with the digits {value} is missing or has been changed.',
  urlChanged: 'The web address {value} is missing or has been changed.',
  spaceAtStart: 'There is a space too many or too few at the beginning.',
  spaceAtEnd: 'There is a space too many or too few at the end.',
  spaceTwice: 'There are two spaces in a row.',
  endMissing: '“{sign}” is missing at the end.',
  endExtra: 'There is “{given}” at the end, which the source does not have.',
  endOther: 'There is “{given}” at the end, where the source has “{sign}”.',
  quotes: 'Quotation marks in this language are {open}…{close}.',
  brackets: 'A bracket is not opened or not closed.',
  character: 'The text has an invisible or damaged character ({code}).',
  tooLong: 'The text has {count} characters; there is room for {limit}. Shorten it.',
  slug: 'Lower-case letters, digits and single hyphens are allowed, for example “{better}”.',
  copyUnconfirmed:
    'The text is copied from the source language. Translate it, or confirm that it stays the same.',
  copySame: 'The text is the same as in the source language.',
  translatedOtherwise: 'The same source is translated elsewhere as: “{other}”',
  termForbidden: 'Do not use “{word}”. Write “{instead}”.',
  termForbiddenWhy: 'Do not use “{word}”: {reason} Write “{instead}”.',
  termKept: 'The glossary does not translate “{word}”. Leave it as in the source.',
  termPreferred: 'The glossary translates “{word}” as “{translation}”.',
}

export const checkMessages: Record<PanelLanguage, Record<MessageKey, string>> = { de, en }
