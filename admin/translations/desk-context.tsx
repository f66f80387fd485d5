'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'

import type { PanelLanguage } from '@/i18n/panel-languages'

import { type DeskTexts, deskTexts } from './texts'

/** Who works here, as far as the desk's buttons depend on it; the server decides. */
export type Worker = { id: string; editsSource: boolean }

type Desk = { language: PanelLanguage; t: DeskTexts; worker: Worker }

const DeskContext = createContext<Desk | null>(null)

type Props = { language: PanelLanguage; worker: Worker; children: ReactNode }

/** Gives what stands below it the texts and the person of the desk. */
export function DeskProvider({ children, language, worker }: Props) {
  const desk = useMemo(() => ({ language, worker, t: deskTexts(language) }), [language, worker])
  return <DeskContext value={desk}>{children}</DeskContext>
}

/** The texts and the person of the desk. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('DeskProvider is missing.')
  return desk
}
