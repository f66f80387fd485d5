import { copyDataFromLocaleHandler } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { isolateObjectProperty, type ServerFunction } from 'payload'

type Save = { data: Record<string, unknown> }

/**
 * The panel's “copy to locale”. Payload copies the status along, so that a copy of published words is public at
 * once, and the address, which is a word of the language. Here the copy is a draft and keeps its own address.
 */
export const copyToLocale: ServerFunction = (args) => {
  const { req } = args
  const asDraft = <Options extends Save>({ data, ...options }: Options) => {
    const { slug, ...words } = data
    return { ...options, data: { ...words, _status: 'draft' }, req }
  }
  const { payload } = req
  const drafting = Object.assign(Object.create(payload) as typeof payload, {
    update: (options: Save) => payload.update(asDraft(options) as never),
    updateGlobal: (options: Save) => payload.updateGlobal(asDraft(options) as never),
  })
  const copying = isolateObjectProperty(req, 'payload')
  copying.payload = drafting
  return copyDataFromLocaleHandler({ ...args, req: copying } as never)
}
