import { useTranslations } from 'next-intl'

import { leaveScript } from './script'

/** The way out of the site, to a harmless page. It is a plain link where scripts are off. */
export function Leave({ to }: { to: string }) {
  const t = useTranslations('site')
  return (
    <>
      <aside className="leave" aria-label={t('leave')}>
        <a id="leave" href={to} rel="noreferrer nofollow">
          {t('leave')}
        </a>
      </aside>
      <script data-own="" dangerouslySetInnerHTML={{ __html: leaveScript }} />
    </>
  )
}
