import type { SanitizedConfig } from 'payload'

import { panelLanguage } from '@/i18n/panel-languages'

import { nameFields } from './preset-words'
import { shippedTitle } from './views'

/**
 * Payload's saved views, made fit for us: all speak the language of the panel, and sharing
 * a view opens no second transaction. Payload would look there whether the view stays open to who saves it,
 * while the first one waits; its hooks add that account to every circle anyway.
 */
export function withViews(config: SanitizedConfig): SanitizedConfig {
  const presets = config.collections.find(({ slug }) => slug === 'payload-query-presets')
  const access = presets?.fields.find((field) => 'name' in field && field.name === 'access')
  if (!presets || access?.type !== 'group')
    throw new Error('payload-query-presets: Payload no longer brings this collection')
  access.validate = () => true
  nameFields(presets.fields)
  // What the other columns say is English in every panel.
  presets.admin.defaultColumns = ['title', 'isShared']
  presets.hooks.afterRead.push(({ doc, req }) => {
    const view = doc as { title?: string }
    const title = shippedTitle(view.title ?? '')
    return title ? { ...view, title: title[panelLanguage(req.i18n.language)] } : view
  })
  return config
}
