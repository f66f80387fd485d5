import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

import { HelpLine } from '@/components/help/line'
import { Leave } from '@/components/leave'
import { leaveTo } from '@/lib/leave-to'
import type { EasyTwin, Site, Twins } from '@/lib/views'
import type { NetworkMembership } from '@/payload-types'

import { EasyLink } from './easy-link'
import { Footer } from './footer'
import { Header } from './header'
import { Menu } from './menu'

type Frame = {
  site: Site
  members: NetworkMembership[]
  twins: Twins
  /** The page's own path. */
  current?: string | undefined
  /** The page's whole address, which is printed with the day on which the page was made: pages are made anew each day. */
  address?: string | undefined
  isSensitive?: boolean
  /** The page in plain and in Easy Language, if it has both. */
  easy?: EasyTwin | undefined
  /** Whether the page is written in Easy Language. */
  isEasy?: boolean
  /** Staff can switch the way out off for a page. */
  canLeave?: boolean
  children: ReactNode
}

/**
 * What stands around every page. `twins` says where it stands in each language;
 * from a sensitive page nothing is fetched ahead (`server/back/plain-html.ts` reads the mark).
 */
export function Frame({ address, children, current, isSensitive = false, ...around }: Frame) {
  const { canLeave = true, easy, isEasy = false, members, site, twins } = around
  const locale = useLocale()
  return (
    <>
      {canLeave ? <Leave to={leaveTo(site.organisation)} /> : null}
      <HelpLine contacts={site.help} languages={site.helpLanguages} />
      <Header site={site} twins={twins} easy={easy} current={current} address={address} />
      <main
        id="content"
        className={isEasy ? 'main main-easy' : 'main'}
        lang={isEasy ? `${locale}-simple` : undefined}
        tabIndex={-1}
        data-sensitive={isSensitive || undefined}
      >
        {easy ? (
          <p className="easy-line">
            <EasyLink easy={easy} />
          </p>
        ) : null}
        {children}
      </main>
      <Footer
        site={site}
        members={members}
        menu={<Menu current={current} entries={site.footer} />}
      />
    </>
  )
}
