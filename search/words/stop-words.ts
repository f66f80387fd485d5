import type { Locale } from '@/i18n/locales'

import { foldWord } from './fold'

const lists: Partial<Record<Locale, string>> = {
  de: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus außer bei beim bin
    bis bist da dabei dadurch dafür damit dann das dass davon dazu dein deine dem den denn der des die dies diese diesem diesen
    dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gibt hab habe haben hat hatte
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder jedes jene kann
    kein keine keinem keinen keiner können könnte man mehr mein meine mich mir mit muss müssen nach nicht nichts noch nun nur ob oder
    ohne sehr sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sonst über um und uns unser unsere unter
    viel vom von vor wann war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden wie wieder
    will wir wird wo wollen worden wurde wurden zu zum zur zwischen`,
  en: `a about after all also am an and any are as at be because been before being between both but by can could did do does doing
    during each for from further get had has have having he her here hers him his how i if in into is it its just me more most my no
    nor not of off on once only or other our out over own same she should so some such than that the their them then there these
    they this those through to too under until up us very was we were what when where which while who whom why will with you your`,
}

const sets = new Map<Locale, Set<string>>()

/** Whether a folded word says nothing by itself. */
export function isStopWord(word: string, locale: Locale): boolean {
  const known =
    sets.get(locale) ??
    new Set((lists[locale] ?? '').split(/\s+/).map((each) => foldWord(each, locale)))
  sets.set(locale, known)
  return known.has(word)
}
