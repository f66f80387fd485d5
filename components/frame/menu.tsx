import { useTranslations } from 'next-intl'

import type { MenuEntry } from '@/lib/views'

type Props = { current: string | undefined; entries: MenuEntry[] }

/**
 * The entries of a menu; the page itself and the pages above it are marked. A second level unfolds beside its entry,
 * with the keyboard as well, and without scripts.
 */
export function Menu({ current, entries }: Props) {
  const t = useTranslations('rooms')
  const words = useTranslations('site')
  const path = current?.split('?')[0]
  /** The page itself, or a page below it. */
  const currentOf = (href: string) => {
    if (path === href) return 'page'
    return path?.startsWith(`${href}/`) ? 'true' : undefined
  }
  return (
    <ul className="menu" role="list">
      {entries.map((entry) => {
        const { below = [], href } = entry
        const title = 'room' in entry ? t(entry.room) : entry.label
        return (
          <li key={href}>
            <a href={href} aria-current={currentOf(href)}>
              {title}
            </a>
            {below.length > 0 ? (
              <details className="menu-below">
                <summary>
                  <span className="unseen">{words('below', { title })}</span>
                </summary>
                <ul role="list">
                  {below.map((each) => (
                    <li key={each.href}>
                      <a href={each.href} aria-current={currentOf(each.href)}>
                        {each.label}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
