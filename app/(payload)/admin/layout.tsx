import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import '@payloadcms/next/css'

import '@/admin/panel.css'
import '@/admin/translations/desk.css'

import { copyToLocale } from '@/admin/copy-to-locale'
import { answerPanelCall } from '@/admin/panel-calls'
import { plansOfDocument, schedulePublish } from '@/admin/schedule/requests'

import { importMap } from './importMap.js'

const serverFunctions = {
  'copy-data-from-locale': copyToLocale,
  'get-upcoming-scheduled-publish': plansOfDocument,
  'schedule-publish': schedulePublish,
}

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  return answerPanelCall(call, config, () =>
    handleServerFunctions({ ...call, config, importMap, serverFunctions }),
  )
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
