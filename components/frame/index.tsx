import type { ReactNode } from 'react'

import { HelpLine } from '@/components/help/line'
import { Leave } from '@/components/leave'
import { leaveTo } from '@/lib/leave-to'
import type { Site, Twins } from '@/lib/views'
import type { NetworkMembership } from '@/payload-types'

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
  /** Staff can switch the way out off for a page. */
  canLeave?: boolean
  children: ReactNode
}

/**
 * What stands around every page. `twins` says where it stands in each language;
 * from a sensitive page nothing is fetched ahead (`server/back/plain-html.ts` reads the mark).
 */
export function Frame({ address, children, current, isSensitive = false, ...around }: Frame) {
  const { canLeave = true, members, site, twins } = around
  return (
    <>
      {canLeave ? <Leave to={leaveTo(site.organisation)} /> : null}
      <HelpLine contacts={site.help} />
      <Header site={site} twins={twins} current={current} address={address} />
      <main id="content" className="main" tabIndex={-1} data-sensitive={isSensitive || undefined}>
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
