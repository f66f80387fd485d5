import { createHash } from 'node:crypto'

import {
  type ChangeKind,
  decisive,
  type ContentVersion,
  contentVersionOf,
} from '@/lib/content-marks'
import { dayOf } from '@/lib/dates'

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** The content version as this process knows it. */
export type ContentVersionTracker = {
  current: () => ContentVersion
  /** Adds a change of this process. */
  add: (mark: string) => void
  /** Adds all marks that the database holds. */
  learn: (marks: string[]) => void
  /** Checks whether a new day has begun. */
  look: () => void
  marks: () => string[]
}

type Options = {
  /** Marks that were stored with the pages, so that stored pages are valid without a database. */
  marks: string[]
  /** The build of the site; another build renders other pages. */
  build: string
  /** Called for every new version, whichever process caused it. */
  changed: (kind: ChangeKind) => void
  now?: () => Date
}

/** Tracks the content version from the saves of this process and the marks in the database. */
export function trackContentVersion({
  build,
  changed,
  marks: initial,
  now = () => new Date(),
}: Options): ContentVersionTracker {
  let marks = new Set(initial)
  let isFirst = true
  let day = dayOf(now())
  const stamp = (): ContentVersion => {
    const { changed: word, withdrawn } = contentVersionOf(marks, digest)
    return { changed: `${word}@${day}@${build}`, withdrawn }
  }
  let current = stamp()
  const settle = () => {
    marks = new Set(decisive(marks))
    const before = current
    current = stamp()
    if (before.withdrawn !== current.withdrawn) changed('withdrawn')
    else if (before.changed !== current.changed) changed('changed')
  }
  return {
    current: () => current,
    add: (mark) => {
      marks.add(mark)
      settle()
    },
    learn: (found) => {
      // The marks may have been read before a save of this process, so no known mark is removed.
      if (isFirst) marks = new Set(found)
      else for (const mark of found) marks.add(mark)
      isFirst = false
      settle()
    },
    look: () => {
      day = dayOf(now())
      settle()
    },
    marks: () => [...marks],
  }
}
