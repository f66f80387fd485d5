'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { panelLanguage } from '@/i18n/panel-languages'

import { overviewPath } from './places'
import { deskTexts } from './texts'

/** The desk in the panel's menu. */
export function NavLink() {
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const isHere = pathname.startsWith(overviewPath)
  return (
    <Link
      className="nav__link"
      href={overviewPath}
      prefetch={false}
      {...(pathname === overviewPath ? { 'aria-current': 'page' } : {})}
    >
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">
        {deskTexts(panelLanguage(i18n.language)).translations}
      </span>
    </Link>
  )
}
