import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/**
 * The same request, same account and same transaction, for a look at other documents from within a
 * hook. The Local API writes the locale of its call into the request that it is given, and the
 * operation that runs the hook would go on in that locale.
 */
export const aside = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query', 'context'])
