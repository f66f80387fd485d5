import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Coding, CachedPage, Variant } from './cached-page'

type Entry = [coding: Coding, variant: Omit<Variant, 'body'> & { length: number }]
type Head = Omit<CachedPage, 'variants'> & { key: string; entries: Entry[] }

const nameOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 40)

function toFile(key: string, { variants, ...page }: CachedPage): Buffer {
  const all = Object.entries(variants) as [Coding, Variant][]
  const entries = all.map(([coding, { body, ...rest }]): Entry => {
    return [coding, { ...rest, length: body.length }]
  })
  const head: Head = { ...page, key, entries }
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...all.map(([, { body }]) => body),
  ])
}

function fromFile(file: Buffer): [string, CachedPage] {
  const end = file.indexOf('\n')
  const { entries, key, ...page } = JSON.parse(file.toString('utf8', 0, end)) as Head
  let from = end + 1
  const variants = entries.map(([coding, { length, ...rest }]) => {
    const body = file.subarray(from, from + length)
    if (body.length !== length) throw new Error('The file ends too early.')
    from += length
    return [coding, { ...rest, body }]
  })
  return [key, { ...page, variants: Object.fromEntries(variants) as CachedPage['variants'] }]
}

/** Cached pages on disk, so that a restart without a database still has them. */
export type PageStore = {
  write: (key: string, page: CachedPage) => void
  remove: (key: string) => void
  /** Removes all pages at once and stores the marks that decide the content version from now on. */
  clear: (marks: string[]) => void
  storeMarks: (marks: string[]) => void
  marks: () => string[]
  read: () => [string, CachedPage][]
  /** Resolves when everything is written. */
  flushed: () => Promise<void>
}

/** Stores pages in `folder`. Errors of the disk are ignored: they cost the copies, not the site. */
export function pageStore(folder: string): PageStore {
  const marksFile = join(folder, 'marks.json')
  let last: Promise<void> = Promise.resolve()
  const queue = (work: () => Promise<unknown>) => {
    last = last.then(work).then(
      () => undefined,
      () => undefined,
    )
  }
  const attempt = (work: () => void) => {
    try {
      work()
    } catch {
      // The docstring says why.
    }
  }
  const storeMarks = (marks: string[]) => {
    attempt(() => {
      const part = `${marksFile}.${process.pid.toString()}.part`
      writeFileSync(part, JSON.stringify(marks))
      renameSync(part, marksFile)
    })
  }
  attempt(() => mkdirSync(folder, { recursive: true }))
  return {
    write: (key, page) => {
      queue(async () => {
        const path = join(folder, nameOf(key))
        const part = `${path}.${process.pid.toString()}.part`
        await writeFile(part, toFile(key, page))
        await rename(part, path)
      })
    },
    remove: (key) => {
      queue(() => rm(join(folder, nameOf(key)), { force: true }))
    },
    clear: (marks) => {
      const aside = `${folder}.${process.pid.toString()}.old`
      attempt(() => {
        renameSync(folder, aside)
        mkdirSync(folder)
      })
      storeMarks(marks)
      queue(() => rm(aside, { recursive: true, force: true }))
    },
    storeMarks,
    marks: () => {
      try {
        return JSON.parse(readFileSync(marksFile, 'utf8')) as string[]
      } catch {
        return []
      }
    },
    read: () => {
      const found: [string, CachedPage][] = []
      attempt(() => {
        for (const name of readdirSync(folder))
          if (/^[0-9a-f]{40}$/.test(name))
            try {
              found.push(fromFile(readFileSync(join(folder, name))))
            } catch {
              rmSync(join(folder, name), { force: true })
            }
      })
      return found
    },
    flushed: () => last,
  }
}
