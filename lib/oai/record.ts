import type { CitationItem } from '@/lib/citation/item'

import type { OaiSelection } from './request'

/** What every harvester learns of a publication; `stamp` is the time of its last change, ISO 8601. */
export type OaiHeader = { id: string; stamp: string; sets: string[]; isDeleted: boolean }

/** A publication in each language in which it is published, with the topics there. */
export type OaiWork = { items: CitationItem[]; topics: string[][]; files: string[] }

/** A time as the protocol writes it. */
export const oaiSecond = (stamp: string): string => `${stamp.slice(0, 19)}Z`

/** Whether a set, or one above it, was asked for. */
const isIn = (sets: string[], wanted: string) =>
  sets.some((each) => each === wanted || each.startsWith(`${wanted}:`))

const order = (a: Pick<OaiHeader, 'id' | 'stamp'>, b: Pick<OaiHeader, 'id' | 'stamp'>) =>
  a.stamp === b.stamp ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.stamp < b.stamp ? -1 : 1

/**
 * The records of a selection, oldest change first: whatever changes during a harvest moves behind what was
 * handed out, and is met again.
 */
export const selectHeaders = (
  headers: OaiHeader[],
  { after, from, set, until }: Omit<OaiSelection, 'metadataPrefix'>,
): OaiHeader[] =>
  headers
    .filter((header) => {
      const second = oaiSecond(header.stamp)
      return (
        (!from || second >= from) &&
        (!until || second <= until) &&
        (!set || isIn(header.sets, set)) &&
        (!after || order(header, after) > 0)
      )
    })
    .sort(order)
