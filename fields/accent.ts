import type { TextField } from 'payload'

import { inPanelLanguage, type PanelReader } from '@/i18n/panel-languages'
import { readAccent } from '@/lib/look/palette'

import { label } from './label'
import { refuseInDraft } from './links/refuse-in-draft'

/** What is wrong with a colour that is given, and what to enter instead. */
function accentFault(value: unknown, req: PanelReader): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const answer = readAccent(value)
  if ('palettes' in answer) return undefined
  if (answer.problem === 'notHex')
    return inPanelLanguage(req, {
      de: `„${value}“ ist keine Farbe. Bitte geben Sie # und sechs Zeichen aus 0–9 und a–f ein, z. B. #0f4f54.`,
      en: `“${value}” is not a colour. Please enter # and six characters of 0–9 and a–f, e.g. #0f4f54.`,
    })
  return inPanelLanguage(req, {
    de: `Schrift in der Farbe ${value} ist auf hellem Grund nicht zu lesen. Bitte wählen Sie eine dunklere, z. B. ${answer.instead}.`,
    en: `Text in the colour ${value} cannot be read on a light ground. Please choose a darker one, e.g. ${answer.instead}.`,
  })
}

/** The colour of the site's links, buttons and fields; lib/look/palette.ts derives the others from it. */
export const accent: TextField = {
  name: 'accent',
  type: 'text',
  label: label('Akzentfarbe', 'Accent colour'),
  admin: {
    description: label(
      'Für Verweise, Knöpfe und Flächen, z. B. #0f4f54; die Töne für hell und dunkel entstehen daraus. Die Vorschau zeigt sie. Leer: Petrol.',
      'For links, buttons and fields, e.g. #0f4f54; the tones for light and dark follow from it. The preview shows them. Empty: petrol.',
    ),
  },
  hooks: {
    beforeValidate: [
      (args) => {
        const value: unknown = args.value
        const tidy = typeof value === 'string' ? value.trim().toLowerCase() : value
        refuseInDraft(args, accentFault(tidy, args.req))
        return tidy
      },
    ],
  },
  validate: (value: unknown, { req }: { req: PanelReader }) => accentFault(value, req) ?? true,
}
