'use client'

import {
  Button,
  Drawer,
  toast,
  useConfig,
  useDocumentInfo,
  useDrawerSlug,
  useModal,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui'
import { hasLocalizeStatusEnabled } from 'payload/shared'
import { useState } from 'react'

import { panelTexts } from '@/admin/texts'
import { locales } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'

import { type NewPlan, PlanForm } from './plan-form'
import { type PlannedRow, PlannedList } from './planned-list'

/**
 * The button in a document's bar that plans publishing and withdrawing. Payload's own dialog plans withdrawals for
 * all languages alone, knows no time zone but the browser's, and shows nothing that failed.
 */
export function PlanDialog() {
  const { collectionSlug, globalSlug, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions()
  const { openModal } = useModal()
  const slug = useDrawerSlug('plan')
  const [planned, setPlanned] = useState<PlannedRow[]>([])
  const [isSaving, setIsSaving] = useState(false)
  const panel = panelLanguage(i18n.language)
  const { getEntityConfig } = useConfig()
  const t = panelTexts(panel)
  const isShared = globalSlug ? !hasLocalizeStatusEnabled(getEntityConfig({ globalSlug })) : false
  const target = collectionSlug && id ? { id, collectionSlug } : globalSlug ? { globalSlug } : null
  if (!target || !hasPublishPermission || isTrashed) return null

  const refresh = async () => {
    setPlanned(await getUpcomingScheduledPublish(target))
  }
  const send = async (request: object) => {
    setIsSaving(true)
    const isDone = await Promise.resolve(schedulePublish(request as never)).then(
      (answer) => typeof answer === 'object' && answer !== null && 'message' in answer,
      () => false,
    )
    if (!isDone) toast.error(t.notPlanned)
    await refresh()
    setIsSaving(false)
    return isDone
  }
  const doc = collectionSlug ? { doc: { relationTo: collectionSlug, value: String(id) } } : {}

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
        {t.plan}
      </Button>
      <Drawer slug={slug} title={t.plan}>
        <div className="leitbild-plan">
          <PlanForm
            isSaving={isSaving}
            languages={isShared ? [] : locales}
            types={globalSlug ? ['publish'] : ['publish', 'unpublish']}
            onPlan={(plan: NewPlan) =>
              send({ ...plan, ...doc, ...(globalSlug && { global: globalSlug }) })
            }
            panel={panel}
          />
          <PlannedList
            onCancel={(deleteID) => void send({ deleteID })}
            panel={panel}
            planned={planned}
          />
        </div>
      </Drawer>
    </>
  )
}
