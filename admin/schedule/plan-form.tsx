'use client'

import { Button, SelectInput, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { MomentInput } from '@/admin/dates/moment-input'
import { panelTexts } from '@/admin/texts'
import type { Locale } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

const every = 'all'
type PlanType = 'publish' | 'unpublish'

export type NewPlan = { type: PlanType; date: Date; localeToPublish?: string }

type Props = {
  isSaving: boolean
  /** None for what is the same in all languages. */
  languages: readonly Locale[]
  types: readonly PlanType[]
  onPlan: (plan: NewPlan) => Promise<boolean>
  panel: PanelLanguage
}

type Choice = { value: string; label: string }

type SelectProps = {
  label: string
  name: string
  onChange: (value: string) => void
  options: Choice[]
  value: string
}

const Select = ({ onChange, ...props }: SelectProps) => (
  <SelectInput
    {...props}
    isClearable={false}
    onChange={(option) => {
      if (!Array.isArray(option)) onChange(String(option.value))
    }}
    path={props.name}
  />
)

/** Asks what shall happen, in which language and when, in the time of the organisation's place. */
export function PlanForm({ isSaving, languages, onPlan, panel, types }: Props) {
  const [date, setDate] = useState<Date>()
  // After each plan the fields are empty again.
  const [round, setRound] = useState(0)
  const [type, setType] = useState<PlanType>('publish')
  const [language, setLanguage] = useState<string>(every)
  const t = panelTexts(panel)
  const save = async () => {
    if (!date) {
      toast.error(t.dateMissing)
      return
    }
    const isPlanned = await onPlan({
      type,
      date,
      ...(language === every ? {} : { localeToPublish: language }),
    })
    if (!isPlanned) return
    setDate(undefined)
    setRound(round + 1)
  }
  return (
    <>
      <Select
        label={t.planType}
        name="plan-type"
        onChange={(value) => {
          setType(value === 'unpublish' ? 'unpublish' : 'publish')
        }}
        options={types.map((value) => ({
          value,
          label: t.planTypes[value],
        }))}
        value={type}
      />
      {type === 'unpublish' ? <p>{t.withdrawalHint}</p> : null}
      {languages.length > 0 ? (
        <Select
          label={t.language}
          name="plan-language"
          onChange={setLanguage}
          options={[
            { value: every, label: t.allLanguages },
            ...languages.map((locale) => ({ value: locale, label: languageName(locale, panel) })),
          ]}
          value={language}
        />
      ) : null}
      <fieldset className="leitbild-plan-time">
        <legend>{t.plannedAt}</legend>
        <MomentInput isReadOnly={isSaving} key={round} moment={undefined} onMoment={setDate} />
      </fieldset>
      <Button disabled={isSaving} id="plan-save" onClick={() => void save()}>
        {t.savePlan}
      </Button>
    </>
  )
}
