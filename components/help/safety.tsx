import { useTranslations } from 'next-intl'

/** What this device and this site keep of a visit. Every sentence here is tested; add none that is not. */
export function SafetyNotes() {
  const t = useTranslations('safety')
  return (
    <section className="section" aria-labelledby="safety">
      <h2 id="safety">{t('title')}</h2>
      <div className="prose">
        <p>{t('leave')}</p>
        <p>
          {t('device')} {t('stays')}
        </p>
        <ul>
          <li>{t('history')}</li>
          <li>{t('privateWindow')}</li>
          <li>{t('otherDevice')}</li>
          <li>{t('calls')}</li>
        </ul>
        <p>{t('site')}</p>
      </div>
    </section>
  )
}
