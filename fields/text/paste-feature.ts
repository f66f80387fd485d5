import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Takes over texts of office programs with their structure, and says what could not be taken over. */
export const PasteFeature = createServerFeature({
  key: 'paste',
  feature: { ClientFeature: '@/admin/editor/paste/feature#PasteFeatureClient' },
})
