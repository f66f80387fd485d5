import type { PanelLanguage } from '@/i18n/panel-languages'

import type { StepName } from './steps'

type Texts = {
  heading: string
  intro: string
  done: string
  open: string
  steps: Record<StepName, { title: string; hint: string }>
}

export const firstHourTexts: Record<PanelLanguage, Texts> = {
  de: {
    heading: 'Die erste Stunde',
    intro:
      'Sechs Schritte zu einer Website, die Sie zeigen können. Wenn alle erledigt sind, verschwindet diese Liste.',
    done: 'Erledigt',
    open: 'Offen',
    steps: {
      name: {
        title: 'Name und Kurzname der Organisation',
        hint: 'Veröffentlichen Sie beides; sie stehen auf jeder Seite.',
      },
      languages: {
        title: 'Der Name in jeder Sprache',
        hint: 'Noch offen: {languages}.',
      },
      accent: {
        title: 'Akzentfarbe',
        hint: 'Die Vorschau zeigt sie, bevor Sie sie veröffentlichen. #0f4f54 ist das Petrol der Vorlage.',
      },
      goals: {
        title: 'Die ersten Ziele',
        hint: 'Wofür Sie arbeiten: je Ziel ein Titel und ein, zwei Sätze.',
      },
      help: {
        title: 'Hilfekontakte',
        hint: 'Nennen Sie zuerst die Nummern für Menschen in Gefahr.',
      },
      imprint: {
        title: 'Impressum',
        hint: 'Schreiben und veröffentlichen Sie die Seite, und nehmen Sie sie unter „Navigation“ in die Fußzeile auf.',
      },
    },
  },
  en: {
    heading: 'The first hour',
    intro:
      'Six steps to a site that you can show. When all of them are done, this list disappears.',
    done: 'Done',
    open: 'Open',
    steps: {
      name: {
        title: 'Name and short name of the organisation',
        hint: 'Publish both; they stand on every page.',
      },
      languages: {
        title: 'The name in every language',
        hint: 'Still open: {languages}.',
      },
      accent: {
        title: 'Accent colour',
        hint: 'The preview shows it before you publish it. #0f4f54 is the petrol of the template.',
      },
      goals: {
        title: 'The first goals',
        hint: 'What you work for: a title and a sentence or two for each goal.',
      },
      help: {
        title: 'Help contacts',
        hint: 'Begin with the numbers for people in danger.',
      },
      imprint: {
        title: 'Imprint',
        hint: 'Write and publish the page, and add it to the footer under “Navigation”.',
      },
    },
  },
}
