import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, Where } from 'payload'

import type { ChangeKind } from '@/lib/content-marks'
import { publicPathsOf, type StoredDocument } from '@/lib/former-address'
import { hasPages, isLinked } from '@/lib/urls'

import { isAside, kindOfChange, type Shown, storeMark, waysOf } from './content-marks'
import { keepFormerAddresses } from './former-addresses'
import { forgetGonePublication, storeGonePublication } from './gone-publications'
import { announceChange } from './content-signal'
import { withdrawsWords } from './withdrawal'

type Req = NonNullable<Parameters<BaseDatabaseAdapter['create']>[0]['req']>
type Filed = { id: string; kind?: string | null; topics?: (string | { id: string })[] | null }
type Target = { collection: CollectionSlug; id?: number | string; where?: Where; req?: Req }

/** The kind of a change by a request that may say that visitors lose words by it. */
const stricter = (kind: ChangeKind, req: Req | undefined): ChangeKind =>
  req?.context?.[withdrawsWords] === true ? 'withdrawn' : kind

/**
 * Every write that visitors can see leaves a mark in the database, in the same transaction; when that is
 * committed, this process is told before the save is answered. It stands below Payload, so nothing that
 * saves can go past it: panel, API, job, import or script.
 */
function marked<T extends BaseDatabaseAdapter>(adapter: T): T {
  const open = new Map<number | string, Set<ChangeKind>>()

  const mark = async (kind: ChangeKind | undefined, req: Req | undefined) => {
    if (!kind) return
    const id = await req?.transactionID
    if (id !== undefined && adapter.sessions?.[id]) {
      open.set(id, (open.get(id) ?? new Set()).add(kind))
      return
    }
    announceChange(await storeMark(adapter, kind, req))
  }

  /** A document as visitors see it: in which ways, and at which paths. */
  const stateNow = async ({ collection, id, req, where }: Target) => {
    const hasAddress = isLinked(collection) && hasPages(collection)
    const doc = await adapter.findOne<Shown & StoredDocument>({
      collection,
      where: where ?? { id: { equals: id } },
      select: { _status: true, deletedAt: true, shown: true, ...(hasAddress && { slug: true }) },
      ...(req ? { req } : {}),
    })
    const ways = waysOf(doc)
    return { id: doc?.id, ways, paths: publicPathsOf(collection, doc, ways) }
  }
  type State = Awaited<ReturnType<typeof stateNow>>

  /** A publication as it is filed, which harvesters ask for when it is gone. */
  const filedNow = async (target: Target) => {
    if (target.collection !== 'publications') return undefined
    const doc = await adapter.findOne<Filed>({
      collection: 'publications',
      where: target.where ?? { id: { equals: target.id } },
      select: { kind: true, topics: true },
      ...(target.req ? { req: target.req } : {}),
    })
    return doc ?? undefined
  }

  /** Keeps for harvesters that a publication came or went. */
  const noteGone = async (
    before: string[],
    after: string[],
    filed: Filed | undefined,
    req?: Req,
  ) => {
    if (!filed || before.length > 0 === after.length > 0) return
    if (after.length > 0) await forgetGonePublication(adapter, filed.id, req)
    else
      await storeGonePublication(
        adapter,
        {
          id: filed.id,
          at: new Date().toISOString(),
          kind: filed.kind ?? '',
          topics: (filed.topics ?? []).map((topic) =>
            typeof topic === 'object' ? topic.id : topic,
          ),
        },
        req,
      )
  }

  const { commitTransaction, rollbackTransaction } = adapter
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const kinds = open.get(id) ?? []
    open.delete(id)
    const marks: string[] = []
    for (const kind of kinds) marks.push(await storeMark(adapter, kind, { transactionID: id }))
    await commitTransaction.call(adapter, id)
    marks.forEach(announceChange)
  }
  adapter.rollbackTransaction = async (incoming) => {
    open.delete(await incoming)
    await rollbackTransaction.call(adapter, incoming)
  }

  const { create, createGlobal, deleteMany, deleteOne, updateGlobal, updateMany, updateOne } =
    adapter
  const isContent = (slug: string) => !isAside(adapter, slug)
  // Not through the functions below: this is a part of a write that leaves its own mark.
  const store = {
    create: create.bind(adapter),
    deleteMany: deleteMany.bind(adapter),
  }
  const keepAddresses = async (
    { collection, req }: Target,
    before: Pick<State, 'id' | 'paths'>,
    after: Pick<State, 'id' | 'paths'>,
  ) => {
    const value = before.id ?? after.id
    if (value === undefined) return
    const document = { relationTo: collection, value }
    await keepFormerAddresses(store, { document, before: before.paths, after: after.paths, req })
  }
  // `never` stands for what the adapter's own types leave open.
  adapter.create = async (args) => {
    const doc: unknown = await create.call(adapter, args)
    // Whoever does not want the document back gets none: then what was written says how it is shown.
    const shown = (doc ?? args.data) as Shown
    if (isContent(args.collection)) await mark(kindOfChange([], waysOf(shown)), args.req)
    return doc as never
  }
  adapter.updateOne = async (args) => {
    if (!isContent(args.collection)) return updateOne.call(adapter, args) as Promise<never>
    const target = args as Target
    const before = await stateNow(target)
    const doc: unknown = await updateOne.call(adapter, args)
    const id = (doc as { id?: string } | null)?.id
    const found = id === undefined ? target : { ...target, where: { id: { equals: id } } }
    const after = await stateNow(found)
    const kind = kindOfChange(before.ways, after.ways)
    if (before.ways.length > 0 !== after.ways.length > 0)
      await noteGone(before.ways, after.ways, await filedNow(found), args.req)
    await keepAddresses(target, before, after)
    await mark(kind && stricter(kind, args.req), args.req)
    return doc as never
  }
  adapter.deleteOne = async (args) => {
    if (!isContent(args.collection)) return deleteOne.call(adapter, args) as Promise<never>
    const before = await stateNow(args)
    const filed = before.ways.length > 0 ? await filedNow(args) : undefined
    // While the document is there that they belong to.
    await keepAddresses(args, before, { id: before.id, paths: {} })
    const doc: unknown = await deleteOne.call(adapter, args)
    await noteGone(before.ways, [], filed, args.req)
    await mark(kindOfChange(before.ways, []), args.req)
    return doc as never
  }
  // Many at once are not looked at one by one: the stricter meaning is the safe one.
  adapter.updateMany = async (args) => {
    const docs: unknown = await updateMany.call(adapter, args)
    if (isContent(args.collection)) await mark('withdrawn', args.req)
    return docs as never
  }
  adapter.deleteMany = async (args) => {
    await deleteMany.call(adapter, args)
    if (isContent(args.collection)) await mark('withdrawn', args.req)
  }
  adapter.createGlobal = (async (args) => {
    const doc = await createGlobal.call(adapter, args)
    if (!args.slug.startsWith('payload-')) await mark('changed', args.req)
    return doc
  }) as typeof createGlobal
  adapter.updateGlobal = (async (args) => {
    const doc = await updateGlobal.call(adapter, args)
    if (!args.slug.startsWith('payload-')) await mark(stricter('changed', args.req), args.req)
    return doc
  }) as typeof updateGlobal
  return adapter
}

/** The adapter whose writes raise the content version. */
export const withMarkedWrites = <T extends BaseDatabaseAdapter>(
  factory: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({ ...factory, init: (args) => marked(factory.init(args)) })
