'use client'

import { useState } from 'react'

import type { Locale } from '@/i18n/locales'

import { useDesk } from '../desk-context'
import type { OverviewFilter } from '../places'
import { queryString } from '../requests'

const formats = {
  xliff2: 'XLIFF 2.1',
  xliff1: 'XLIFF 1.2',
  po: 'gettext PO',
  csv: 'CSV',
  json: 'JSON',
  nested: 'JSON (next-intl, i18next, Weblate)',
}

type Props = { locale: Locale; filter: OverviewFilter }

/** The texts of the list, on all its pages, as a file. */
export function ExportForm({ filter, locale }: Props) {
  const { t } = useDesk()
  const [format, setFormat] = useState('xliff2')
  const [hasAddresses, setHasAddresses] = useState(false)
  const addresses = hasAddresses ? 'true' : undefined
  const query = queryString({ ...filter, page: undefined, locale, format, addresses })
  return (
    <div className="desk-actions">
      <label>
        <span>{t.format}</span>{' '}
        <select
          value={format}
          onChange={({ target }) => {
            setFormat(target.value)
          }}
        >
          {Object.entries(formats).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={hasAddresses}
          onChange={({ target }) => {
            setHasAddresses(target.checked)
          }}
        />{' '}
        {t.withAddresses}
      </label>
      <a className="desk-button" href={`/api/translations/export?${query}`} download>
        {t.export}
      </a>
    </div>
  )
}
