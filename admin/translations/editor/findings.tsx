'use client'

import { plainWords } from '@/translation/markup'
import type { Finding } from '@/translation/checks/check'
import { say } from '@/translation/checks/say'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

/** Making one takes longer than using it. */
const graphemes = new Intl.Segmenter()

type Props = { id: string; findings: readonly Finding[]; text: string; limit: number | undefined }

/** The length of a translation and what its checks object to. */
export function Findings({ findings, id, limit, text }: Props) {
  const { language, t } = useDesk()
  const count = [...graphemes.segment(plainWords(text))].length
  return (
    <div id={id} className="desk-findings">
      {findings.length > 0 ? (
        <ul>
          {findings.map((finding) => (
            <li
              key={`${finding.check} ${finding.message} ${JSON.stringify(finding.values)}`}
              data-severity={finding.severity}
            >
              <strong>{t[finding.severity]}:</strong> {say(finding, language)}
            </li>
          ))}
        </ul>
      ) : null}
      <small>
        {limit === undefined ? filled(t.length, { count }) : filled(t.lengthOf, { count, limit })}
      </small>
    </div>
  )
}
