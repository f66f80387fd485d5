'use client'

import {
  Button,
  DatePicker,
  Drawer,
  FieldLabel,
  SelectInput,
  toast,
  useDocumentInfo,
  useDrawerSlug,
  useModal,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'

import { panelTexts } from '@/admin/texts'
import { locales } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

import { type Planned, PlannedList } from './planned-list'

const every = 'all'

/**
 * The button in a document's bar that plans its withdrawal. Payload's dialog plans publications for one
 * language, and withdrawals for all of them alone.
 */
export function ScheduleWithdrawal() {
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions()
  const { openModal } = useModal()
  const slug = useDrawerSlug('schedule-withdrawal')
  const [date, setDate] = useState<Date>()
  const [language, setLanguage] = useState<string>(every)
  const [planned, setPlanned] = useState<Planned[]>([])
  const [isSaving, setIsSaving] = useState(false)
  const panel = panelLanguage(i18n.language)
  const t = panelTexts(panel)
  if (!collectionSlug || !id || !hasPublishedDoc || !hasPublishPermission) return null

  const refresh = async () => {
    const jobs = await getUpcomingScheduledPublish({ id, collectionSlug })
    setPlanned(jobs.filter(({ input }) => input.type === 'unpublish'))
  }
  const send = async (request: Parameters<typeof schedulePublish>[0]) => {
    setIsSaving(true)
    const isDone = await Promise.resolve(schedulePublish(request)).then(
      (answer) => typeof answer === 'object' && answer !== null && 'message' in answer,
      () => false,
    )
    if (!isDone) toast.error(t.notPlanned)
    await refresh()
    setIsSaving(false)
    return isDone
  }
  const save = async () => {
    if (!date) {
      toast.error(t.dateMissing)
      return
    }
    const isPlanned = await send({
      type: 'unpublish',
      date,
      doc: { relationTo: collectionSlug, value: String(id) },
      ...(language === every ? {} : { localeToPublish: language }),
    })
    if (isPlanned) setDate(undefined)
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          openModal(slug)
          void refresh()
        }}
        size="medium"
      >
        {t.planWithdrawal}
      </Button>
      <Drawer slug={slug} title={t.planWithdrawal}>
        <div className="leitbild-withdrawal">
          <p>{t.withdrawalHint}</p>
          <SelectInput
            isClearable={false}
            label={t.language}
            name="language"
            onChange={(option) => {
              if (!Array.isArray(option)) setLanguage(String(option.value))
            }}
            options={[
              { value: every, label: t.allLanguages },
              ...locales.map((locale) => ({ value: locale, label: languageName(locale, panel) })),
            ]}
            path="language"
            value={language}
          />
          <FieldLabel label={t.withdrawnAt} path="withdrawn-at" required />
          <DatePicker
            id="withdrawn-at"
            displayFormat="d MMM yyyy, HH:mm"
            minDate={new Date()}
            onChange={setDate}
            pickerAppearance="dayAndTime"
            readOnly={isSaving}
            timeFormat="HH:mm"
            timeIntervals={5}
            {...(date ? { value: date } : {})}
          />
          <Button disabled={isSaving} onClick={() => void save()}>
            {t.planWithdrawal}
          </Button>
          <PlannedList
            onCancel={(deleteID) => void send({ deleteID })}
            panel={panel}
            planned={planned}
            when={new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' })}
          />
        </div>
      </Drawer>
    </>
  )
}
