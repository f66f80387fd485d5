import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Coding, Kept, Variant } from './kept-page'

type Entry = [coding: Coding, variant: Omit<Variant, 'body'> & { length: number }]
type Head = Omit<Kept, 'variants'> & { key: string; entries: Entry[] }

const nameOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 40)

function toFile(key: string, { variants, ...page }: Kept): Buffer {
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

function fromFile(file: Buffer): [string, Kept] {
  const end = file.indexOf('\n')
  const { entries, key, ...page } = JSON.parse(file.toString('utf8', 0, end)) as Head
  let from = end + 1
  const variants = entries.map(([coding, { length, ...rest }]) => {
    const body = file.subarray(from, from + length)
    if (body.length !== length) throw new Error('The file ends too early.')
    from += length
    return [coding, { ...rest, body }]
  })
  return [key, { ...page, variants: Object.fromEntries(variants) as Kept['variants'] }]
}

/** Kept pages in a folder, so that a restart without a database still has them. */
export type KeptFiles = {
  write: (key: string, page: Kept) => void
  remove: (key: string) => void
  /** Empties the folder at once and notes what decides the generation from now on. */
  empty: (marks: string[]) => void
  note: (marks: string[]) => void
  marks: () => string[]
  read: () => [string, Kept][]
  /** Ends when everything is written. */
  flushed: () => Promise<void>
}

/** A disk that is full or cannot be written to costs the copies, not the site. */
export function keptFiles(folder: string): KeptFiles {
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
      // See above.
    }
  }
  const note = (marks: string[]) => {
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
    empty: (marks) => {
      const aside = `${folder}.${process.pid.toString()}.old`
      attempt(() => {
        renameSync(folder, aside)
        mkdirSync(folder)
      })
      note(marks)
      queue(() => rm(aside, { recursive: true, force: true }))
    },
    note,
    marks: () => {
      try {
        return JSON.parse(readFileSync(marksFile, 'utf8')) as string[]
      } catch {
        return []
      }
    },
    read: () => {
      const found: [string, Kept][] = []
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
