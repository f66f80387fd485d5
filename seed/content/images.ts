import type { Both } from '@/seed/types'

import { drawing, mark, type Motif } from '../drawings'

type Image = { key: string; svg: string; de: Texts; en: Texts }
type Texts = { alt: string; caption?: string }

const logo = (key: string, motif: Motif, tone: number, shows: Both): Image => ({
  key: `zeichen-${key}`,
  svg: mark(motif, tone),
  de: { alt: `Für die Vorführung gezeichnetes Zeichen: ${shows.de}` },
  en: { alt: `Mark drawn for the demo: ${shows.en}` },
})

/** Neutral marks in the place of logos, and one drawing; all of them drawn for the demo. */
export const images: Image[] = [
  logo('familienministerium', 'columns', 0, { de: 'fünf Säulen', en: 'five columns' }),
  logo('beispielstiftung', 'sprout', 1, { de: 'ein Keimling', en: 'a seedling' }),
  logo('forum', 'ring', 2, {
    de: 'Punkte im Kreis um eine Mitte',
    en: 'dots in a circle around a centre',
  }),
  logo('plattform', 'grid', 3, { de: 'ein Raster aus Punkten', en: 'a grid of dots' }),
  logo('allianz', 'globe', 4, { de: 'ein Gradnetz', en: 'lines of latitude and longitude' }),
  logo('grundrechte', 'steps', 0, { de: 'Stufen', en: 'steps' }),
  logo('weg', 'road', 1, { de: 'ein geschwungener Weg', en: 'a winding road' }),
  logo('beispielverbund', 'link', 2, {
    de: 'zwei verbundene Kreise',
    en: 'two interlinked circles',
  }),
  {
    key: 'netz',
    svg: drawing(),
    de: {
      alt: 'Zeichnung: links viele kleine Kreise, rechts drei große; in der Mitte ein Kreis, den Linien mit beiden Seiten verbinden.',
      caption: 'Wissen läuft in beide Richtungen: aus der Praxis und zurück in die Praxis.',
    },
    en: {
      alt: 'Drawing: many small circles on the left, three large ones on the right; in the middle a circle that lines connect with both sides.',
      caption: 'Knowledge travels both ways: out of practice and back into it.',
    },
  },
]
