import { type FieldHookArgs, ValidationError } from 'payload'

type Args = Pick<FieldHookArgs, 'collection' | 'data' | 'global' | 'path' | 'req' | 'value'>

/** Whether somebody sends a draft of this document or global itself: no autosave, no copy, no translation. */
function isSentAsDraft({ collection, data, global, req }: Args): boolean {
  const { pathname, payloadAPI, query, routeParams } = req
  const isOwn = collection
    ? routeParams?.['collection'] === collection.slug
    : global !== null && routeParams?.['global'] === global.slug
  const { _status } = (data ?? {}) as { _status?: unknown }
  const isDraft = String(query['draft']) === 'true' || _status === 'draft'
  const isCopy = () => pathname.endsWith('/duplicate')
  return (
    payloadAPI === 'REST' && isOwn && isDraft && !isCopy() && String(query['autosave']) !== 'true'
  )
}

/**
 * Refuses a draft for what is wrong with a field: Payload looks at the fields of what is published alone. The
 * panel saves drafts while people write; there, the field says what is wrong, and nothing is refused.
 */
export function refuseInDraft(args: Args, fault: string | undefined): void {
  if (fault === undefined || !isSentAsDraft(args)) return
  const { collection, global, path, req } = args
  const errors = [{ path: path.join('.'), message: fault }]
  const place = collection ? { collection: collection.slug } : { global: global?.slug ?? '' }
  throw new ValidationError({ ...place, errors, req }, req.t)
}
