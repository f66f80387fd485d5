import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { hasRole } from '@/access/roles'
import { panelLanguage } from '@/i18n/panel-languages'

import { DeskProvider } from './desk-context'

type Props = { view: AdminViewServerProps; children: ReactNode }

/** A page of the desk within the panel, for who is signed in. */
export function PanelPage({ children, view: { initPageResult, params, searchParams } }: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) return null
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      user={user}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <div className="leitbild-desk">
        <DeskProvider
          language={panelLanguage(i18n.language)}
          worker={{ id: user.id, editsSource: hasRole(user, 'admin', 'editor') }}
        >
          {children}
        </DeskProvider>
      </div>
    </DefaultTemplate>
  )
}
