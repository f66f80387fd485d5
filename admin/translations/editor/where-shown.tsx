'use client'

import type { Unit } from '@/translation/unit'

import { useDesk } from '../desk-context'

/** What somebody has to know who does not see the place: where an interface text stands, and as what. */
export function WhereShown({ unit: { note, places } }: { unit: Unit }) {
  const { t } = useDesk()
  return (
    <div className="desk-places">
      {note ? <p>{note}</p> : null}
      {places?.length ? (
        <>
          <p>{t.shownIn}</p>
          <ul>
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
