'use client'

import { type NewerChoice, newerChoices } from '@/translation/exchange/newer'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

type Props = { count: number; chosen: NewerChoice; choose: (choice: NewerChoice) => void }

/** What becomes of the texts that are newer than the file. */
export function NewerChoices({ choose, chosen, count }: Props) {
  const { t } = useDesk()
  return (
    <fieldset className="desk-question">
      <legend>{filled(t.newerQuestion, { count })}</legend>
      {newerChoices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="newer"
            checked={choice === chosen}
            onChange={() => {
              choose(choice)
            }}
          />{' '}
          {t.newerChoice[choice]}
        </label>
      ))}
    </fieldset>
  )
}
