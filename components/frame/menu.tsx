import { useTranslations } from 'next-intl'

import type { MenuEntry } from '@/lib/views'

type Props = { current: string | undefined; entries: MenuEntry[] }

/** The entries of a menu; the page itself and the pages above it are marked. */
export function Menu({ current, entries }: Props) {
  const t = useTranslations('rooms')
  const path = current?.split('?')[0]
  /** The page itself, or a page below it. */
  const currentOf = (href: string) => {
    if (path === href) return 'page'
    return path?.startsWith(`${href}/`) ? 'true' : undefined
  }
  return (
    <ul className="menu" role="list">
      {entries.map((entry) => (
        <li key={entry.href}>
          <a href={entry.href} aria-current={currentOf(entry.href)}>
            {'room' in entry ? t(entry.room) : entry.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
