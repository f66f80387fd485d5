'use client'

import { editorTexts } from '../texts'
import { type Losses, lossKinds } from './lost'

type Props = { losses: Losses; hasHeadRow: boolean; language: string; onClose: () => void }

/** What a paste could not take over, and what to do about it. It stays until it is closed. */
export function PasteNotice({ hasHeadRow, language, losses, onClose }: Props) {
  const t = editorTexts(language)
  const kinds = lossKinds.filter((kind) => losses[kind])
  if (kinds.length === 0 && !hasHeadRow) return null
  return (
    <div className="leitbild-paste-notice">
      {kinds.length > 0 ? (
        <>
          <p>{t.notTakenOver}</p>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>{t.losses[kind]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {hasHeadRow ? <p>{t.headRowTaken}</p> : null}
      <button onClick={onClose} type="button">
        {t.close}
      </button>
    </div>
  )
}
