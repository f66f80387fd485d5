import type { AdminViewServerProps } from 'payload'

import { panelLanguage } from '@/i18n/panel-languages'

import { PanelPage } from '../panel-page'
import { overviewPath } from '../places'
import { askToSignIn } from '../sign-in'
import { deskTexts } from '../texts'

import { Overview } from './overview'
import { OwnTexts } from './own-texts'

/** The page `/admin/translations`. */
export function OverviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  askToSignIn(req, overviewPath)
  return (
    <PanelPage view={view}>
      <h1>{deskTexts(panelLanguage(req.i18n.language)).translations}</h1>
      <Overview />
      <OwnTexts req={req} />
    </PanelPage>
  )
}
