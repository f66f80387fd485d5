'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { panelLanguage } from '@/i18n/panel-languages'

import { accessibleRules } from './rules'
import { accessibleWords } from './words'

/**
 * Adds names and roles to the parts of Payload's panel that screen readers cannot tell apart, whenever such a part
 * appears. Payload offers no place for them; docs/patches.md lists this for its next version.
 */
export function AccessibleNames({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const words = accessibleWords[panelLanguage(i18n.language)]
  useEffect(() => {
    const complete = (root: Element) => {
      for (const { apply, selector } of accessibleRules) {
        if (root.matches(selector)) apply(root, words)
        for (const element of root.querySelectorAll(selector)) apply(element, words)
      }
    }
    complete(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element) complete(node)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
    }
  }, [words])
  return children
}
