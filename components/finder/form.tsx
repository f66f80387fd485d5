import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { FinderQuestion } from '@/lib/finder/question'
import { landCodes, landName } from '@/lib/laender'
import { languageName } from '@/lib/language-name'
import { languageCodes, memberForms, memberServices } from '@/lib/members'
import { roomPath } from '@/lib/urls'

type Choice = {
  name: 'form' | 'land' | 'language' | 'service'
  chosen: string | undefined
  children: ReactNode
}

function Choice({ children, chosen, name }: Choice) {
  const t = useTranslations('finder')
  return (
    <p>
      <label htmlFor={`finder-${name}`}>{t(name)}</label>
      <select id={`finder-${name}`} name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('any')}</option>
        {children}
      </select>
    </p>
  )
}

/** The form of the finder. It is posted, so that what somebody looks for stands in no address. */
export function FinderForm({ question }: { question: FinderQuestion }) {
  const t = useTranslations('finder')
  const members = useTranslations('members')
  const locale = useLocale()
  return (
    <form className="finder" method="post" action={roomPath('finder', locale)} autoComplete="off">
      <p className="finder-where">
        <label htmlFor="finder-where">{t('where')}</label>
        <input
          id="finder-where"
          name="where"
          type="text"
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          defaultValue={question.where}
        />
      </p>
      <Choice name="land" chosen={question.land}>
        {landCodes.map((code) => (
          <option key={code} value={code}>
            {landName(code, locale)}
          </option>
        ))}
      </Choice>
      <Choice name="form" chosen={question.form}>
        {memberForms.map((each) => (
          <option key={each} value={each}>
            {members(`formNames.${each}`)}
          </option>
        ))}
      </Choice>
      <Choice name="language" chosen={question.language}>
        {languageCodes.map((code) => (
          <option key={code} value={code}>
            {languageName(code, locale)}
          </option>
        ))}
      </Choice>
      <Choice name="service" chosen={question.service}>
        {memberServices.map((each) => (
          <option key={each} value={each}>
            {members(`serviceNames.${each}`)}
          </option>
        ))}
      </Choice>
      <p>
        <button className="button" type="submit">
          {t('search')}
        </button>
      </p>
    </form>
  )
}
