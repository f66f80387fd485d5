import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'
import type { EasyRule } from '@/lib/reading/easy-language'

type Words = {
  title: string
  scores: string
  easy: string
  none: string
  rules: Record<EasyRule, string>
}

const texts: Record<PanelLanguage, Words> = {
  de: {
    title: 'Lesbarkeit',
    scores:
      '{words} Wörter in {sentences} Sätzen. Flesch-Amstad: {flesch} (100 ist sehr leicht, 0 sehr schwer). Wiener Sachtextformel: Schuljahr {wiener}.',
    easy: 'Hinweise für Leichte Sprache: {count}',
    none: 'Nach den Regeln, die sich prüfen lassen, ist nichts aufgefallen.',
    rules: {
      'long-sentence': 'Langer Satz',
      'several-statements': 'Mehr als eine Aussage',
      passive: 'Passiv',
      subjunctive: 'Konjunktiv',
      genitive: 'Genitiv',
      'long-word': 'Langes Wort ohne Bindestrich oder Mediopunkt',
      abbreviation: 'Abkürzung',
    },
  },
  en: {
    title: 'Readability',
    scores:
      '{words} words in {sentences} sentences. Flesch-Amstad: {flesch} (100 is very easy, 0 very hard). Wiener Sachtextformel: school year {wiener}.',
    easy: 'Hints for Easy Language: {count}',
    none: 'The rules that can be checked have found nothing.',
    rules: {
      'long-sentence': 'Long sentence',
      'several-statements': 'More than one statement',
      passive: 'Passive',
      subjunctive: 'Subjunctive',
      genitive: 'Genitive',
      'long-word': 'Long word without a hyphen or middle dot',
      abbreviation: 'Abbreviation',
    },
  },
}

export const readingTexts = (language: string): Words => texts[panelLanguage(language)]
