import { useTranslations } from 'next-intl'

import { LeaveLink } from './link'

/** The way out of the site, to a harmless page. */
export function Leave({ to }: { to: string }) {
  const t = useTranslations('site')
  return <LeaveLink to={to} label={t('leave')} />
}
