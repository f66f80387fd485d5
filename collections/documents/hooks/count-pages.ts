import type { CollectionBeforeChangeHook } from 'payload'

/** Reads the number of pages from a PDF when it is uploaded; other files have none. */
export const countPages: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file } = req
  if (!file) return data
  const next: Record<string, unknown> = { ...data, pages: null }
  if (file.mimetype !== 'application/pdf') return next
  const { getDocumentProxy } = await import('unpdf')
  try {
    next['pages'] = (await getDocumentProxy(new Uint8Array(file.data))).numPages
  } catch {
    req.payload.logger.warn('documents: the pages of a PDF could not be counted')
  }
  return next
}
