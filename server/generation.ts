import { createHash } from 'node:crypto'

import { type ChangeKind, decisive, type Generation, generationOf } from '@/lib/content-marks'
import { dayOf } from '@/lib/dates'

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** What this process knows of the state of the content. */
export type GenerationState = {
  current: () => Generation
  /** Takes in a change of this process. */
  add: (mark: string) => void
  /** Takes in what the database says: all marks that it holds. */
  learn: (marks: string[]) => void
  /** Looks whether a new day has begun. */
  look: () => void
  marks: () => string[]
}

type Options = {
  /** Marks known from before, so that kept pages are of some use without a database. */
  marks: string[]
  /** The build of the site: another one draws other pages. */
  build: string
  /** Is told of every rise, whoever made it. */
  changed: (kind: ChangeKind) => void
  now?: () => Date
}

/** Follows the state of the content from what this process saves and what the database says. */
export function generationState({
  build,
  changed,
  marks: initial,
  now = () => new Date(),
}: Options): GenerationState {
  let marks = new Set(initial)
  let isFirst = true
  let day = dayOf(now())
  const stamp = (): Generation => {
    const { changed: word, withdrawn } = generationOf(marks, digest)
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
      // A question that was under way while something was saved here does not know it yet: nothing is forgotten.
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
