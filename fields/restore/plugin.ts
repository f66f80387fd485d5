import {
  APIError,
  type CollectionConfig,
  type CollectionSlug,
  createLocalReq,
  type GlobalConfig,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  type Plugin,
} from 'payload'

import { defaultLocale, isLocale } from '@/i18n/locales'

import { restoreAsDraft, restoreGlobalAsDraft } from './as-draft'
import { restoreGlobalVersion, restoreVersion } from './endpoint'

type Versioned = Pick<CollectionConfig | GlobalConfig, 'versions'>

const hasDrafts = ({ versions }: Versioned) =>
  typeof versions === 'object' && Boolean(versions.drafts)

/** Payload's operation writes what it restores into the public document, before any hook could keep it from that. */
const refuse = ({ operation }: { operation: string }) => {
  if (operation === 'restoreVersion')
    throw new APIError('Versions are restored by POST /api/…/versions/:id.', 400, null, true)
}

const ofCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  endpoints: [
    restoreVersion(config.slug as CollectionSlug),
    ...(config.endpoints === false ? [] : (config.endpoints ?? [])),
  ],
  hooks: {
    ...config.hooks,
    beforeOperation: [...(config.hooks?.beforeOperation ?? []), refuse],
  },
})

const ofGlobal = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  endpoints: [
    restoreGlobalVersion(config.slug as GlobalSlug),
    ...(config.endpoints === false ? [] : (config.endpoints ?? [])),
  ],
  hooks: {
    ...config.hooks,
    beforeOperation: [...(config.hooks?.beforeOperation ?? []), refuse],
  },
})

type Options = {
  id: number | string
  locale?: string | null
  overrideAccess?: boolean
  req?: Partial<PayloadRequest>
}

async function localRestoration(payload: Payload, options: Options) {
  const { id, locale, overrideAccess = true } = options
  return {
    id: String(id),
    locale: isLocale(locale) ? locale : defaultLocale,
    overrideAccess,
    req: await createLocalReq(options as never, payload),
  }
}

/** The Local API restores in the same way as the REST API does. */
function restoreLocally(payload: Payload): void {
  const restoreVersionOf = async ({ collection, ...options }: Options & { collection: string }) =>
    restoreAsDraft(collection as CollectionSlug, await localRestoration(payload, options))
  const restoreGlobalVersionOf = async ({ slug, ...options }: Options & { slug: string }) =>
    restoreGlobalAsDraft(slug as GlobalSlug, await localRestoration(payload, options))
  Object.assign(payload, {
    restoreVersion: restoreVersionOf,
    restoreGlobalVersion: restoreGlobalVersionOf,
  })
}

/** Restoring a version makes a draft of one language, in everything that has drafts and by every way. */
export const withDraftRestore: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((each) =>
    hasDrafts(each) ? ofCollection(each) : each,
  ),
  globals: (config.globals ?? []).map((each) => (hasDrafts(each) ? ofGlobal(each) : each)),
  onInit: async (payload) => {
    restoreLocally(payload)
    await config.onInit?.(payload)
  },
})
