'use client'

import { useDesk } from './desk-context'

type Props = { message: string; again: () => void }

/** Says why nothing is shown, and how to go on. */
export function Trouble({ again, message }: Props) {
  const { t } = useDesk()
  return (
    <div className="desk-trouble" role="alert">
      <p>{message || t.offline}</p>
      <button type="button" className="desk-button" onClick={again}>
        {t.again}
      </button>
    </div>
  )
}
