import { type EditorialWay, sendAsEditor } from './send-as-editor'

const undeletes =
  (target: 'all' | 'one', query: string, data: object): EditorialWay =>
  (editorial, { id, name }) => {
    const meant = target === 'one' ? `/${id}?` : `?where[id][in][0]=${id}&`
    const path = `/${name}${meant}trash=true${query}`
    return sendAsEditor(editorial, { path, method: 'PATCH', body: { deletedAt: null, ...data } })
  }

const panelShaped =
  (status: string): EditorialWay =>
  (editorial, { id, name }) => {
    const where = `where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`
    const body = { deletedAt: null, _status: status }
    return sendAsEditor(editorial, { path: `/${name}?trash=true&${where}`, method: 'PATCH', body })
  }

const undeletesLocally: EditorialWay = async ({ payload }, { id, name }) => {
  const data = { deletedAt: null, _status: 'published' }
  const meant = { collection: name, where: { id: { equals: id } }, trash: true }
  await payload.update({ ...meant, data, publishAllLocales: true } as never)
  return { status: 200 }
}

/** Ways to bring a document back from the trash. */
export const undeletingWays: Record<string, EditorialWay> = {
  'panel, as a draft': panelShaped('draft'),
  'panel, as published': panelShaped('published'),
  'REST, English, as published': undeletes('one', '&locale=en', { _status: 'published' }),
  'REST, English, without a status': undeletes('one', '&locale=en', {}),
  'REST, all languages as published': undeletes('one', '&publishAllLocales=true', {}),
  'REST, as a draft save': undeletes('one', '&locale=de&draft=true', { _status: 'draft' }),
  'REST, autosaved': undeletes('one', '&locale=de&draft=true&autosave=true', {}),
  'bulk, English, as published': undeletes('all', '&locale=en', { _status: 'published' }),
  'bulk, as published over drafts': undeletes('all', '&locale=en&draft=true', {
    _status: 'published',
  }),
  'Local API, all languages as published': undeletesLocally,
}
