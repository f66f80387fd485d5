'use client'

import { useField, useTranslation } from '@payloadcms/ui'

import { panelTexts } from '@/admin/texts'

import { useGoal } from './use-goal'

/** Below the choice of a page: that visitors do not see it yet, and what to do. */
export function GoalNote({ path }: { path: string }) {
  const { value } = useField({ path })
  const { i18n } = useTranslation()
  const goal = useGoal(value)
  if (!goal || goal.isPublished) return null
  return (
    <p className="leitbild-goal-note" role="status">
      {panelTexts(i18n.language).goalIsDraft}
    </p>
  )
}
