'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useState } from 'react'

import { dayOf } from '@/lib/dates'

import { DayInput } from './day-input'

function DayFieldInput({ field, path: givenPath, readOnly }: DateFieldClientProps) {
  const [fault, setFault] = useState<string>()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const id = `field-${path.replaceAll('.', '__')}`
  const { Description, Error: CustomError, Label } = customComponents ?? {}
  const { admin, label, localized, required } = field
  return (
    <div className={`field-type date-time-field${showError ? ' error' : ''}`}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel {...{ label, localized, path, required }} />}
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={CustomError}
          Fallback={<FieldError path={path} showError={showError && !fault} />}
        />
        <DayInput
          day={value ? dayOf(new Date(value)) : undefined}
          id={id}
          isReadOnly={Boolean(readOnly) || disabled}
          onDay={(day) => {
            setValue(day ? `${day}T12:00:00.000Z` : null)
          }}
          onFault={setFault}
        />
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
}

/** A day in a form: typed in the order of the panel's language, and the same day in every time zone. */
export const DayField = withCondition(DayFieldInput)
