import type { Block, RichTextField, RichTextFieldValidation } from 'payload'

import { panelLanguage, type PanelReader } from '@/i18n/panel-languages'
import { linksOf, safeLinks, tidyLinks } from '@/lib/link-nodes'
import { readLink } from '@/lib/links'

import { label } from './label'
import { linkFaultText } from './links/faults'
import { refuseInDraft } from './links/refuse-in-draft'
import { textEditor } from './text/editor'
import { tidyText } from './text/tidy'

type Text = { name: string; de?: string; en?: string; blocks?: Block[]; localized?: boolean }

/** What is wrong with the links of a text, each with its words. */
function linkFaults(value: unknown, { i18n }: PanelReader): string | undefined {
  const language = panelLanguage(i18n.language)
  const faults = linksOf(value).flatMap(({ doc, url, words }) => {
    if (url === undefined)
      return doc ? [] : [linkFaultText('document', { words, target: '' }, language)]
    const found = readLink(url)
    if (!('fault' in found) || found.fault === 'footnote') return []
    return [linkFaultText(found.fault, { words, target: url }, language)]
  })
  return faults.length > 0 ? faults.slice(0, 5).join(' ') : undefined
}

const validate: RichTextFieldValidation = async (value, options) => {
  const fault = linkFaults(value, options.req)
  if (fault !== undefined) return fault
  const { editor } = options as { editor?: RichTextField['editor'] }
  return typeof editor === 'object' && 'validate' in editor ? editor.validate(value, options) : true
}

/** Formatted text with a value per language; it is one value, so rows of two languages never mix. */
export const richText = ({
  name,
  de = 'Text',
  en = 'Text',
  blocks,
  localized = true,
}: Text): RichTextField => ({
  name,
  type: 'richText',
  localized,
  label: label(de, en),
  validate,
  hooks: {
    beforeValidate: [
      (args) => {
        const tidy = tidyText(tidyLinks(args.value))
        refuseInDraft(args, linkFaults(tidy, args.req))
        return tidy
      },
    ],
    // What was stored before there was this rule must not reach a page, nor stop somebody from saving.
    afterRead: [({ value }) => tidyText(safeLinks(value))],
  },
  admin: { components: { afterInput: ['@/admin/dead-links#DeadLinks'] } },
  editor: textEditor(blocks),
})
