import { findings, type Check } from './check'

const { warning } = findings('links')

/**
 * A link leads to a page that is published in the language of the translation. It warns only: two pages
 * that link to each other could otherwise never be approved.
 */
export const links: Check = ({ source, sourceLocale, locale, isPublished }) =>
  source.tags.flatMap(({ kind, target }) => {
    if (kind !== 'link' || !target) return []
    if (new RegExp(`^/${sourceLocale}(?:[/?#]|$)`).test(target))
      return [warning('linkOtherLanguage', { address: target })]
    const isDocument = /^[a-z][a-z-]*:[\w-]+$/.test(target) && !/^(?:mailto|tel):/.test(target)
    if (!isDocument || isPublished(target, locale)) return []
    return [warning('linkUnpublished', { address: target })]
  })
