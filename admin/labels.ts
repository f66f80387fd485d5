import { getTranslation } from '@payloadcms/translations'
import type { Field, LabelFunction, SanitizedConfig, StaticLabel } from 'payload'
import { traverseFields } from 'payload'

type Label = LabelFunction | StaticLabel

/** The same label as a function, which Payload calls for the browser; a plain text stays. */
const asFunction = <Given extends Label | false | undefined>(
  label: Given,
): Given | LabelFunction =>
  typeof label === 'object' ? ({ i18n }) => getTranslation(label, i18n) : label

function inOneLanguage(field: Field): void {
  if ('label' in field && field.label) field.label = asFunction(field.label)
  if ('labels' in field && field.labels) {
    const { plural, singular } = field.labels
    field.labels = { plural: asFunction(plural), singular: asFunction(singular) }
  }
}

/**
 * Some buttons of Payload draw a label as the browser got it, for example those that sort a list, and an object of
 * languages becomes “[object Object]”. As functions the labels reach the browser in the language of the panel.
 */
export function withLabelsOfOneLanguage(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of [...config.collections, ...config.globals])
    traverseFields({
      config,
      fields,
      callback: ({ field }) => {
        if (field.type !== 'tab') inOneLanguage(field)
      },
    })
  return config
}
