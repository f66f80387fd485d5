import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { stop } from './say.mjs'

/** Ends with one line when one of `folders` cannot be written to; makes those that are missing. */
export function checkWritable(...folders) {
  for (const folder of folders) {
    const probe = join(folder, `.write-probe-${process.pid}`)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(probe, '')
      rmSync(probe)
    } catch (error) {
      stop(`Cannot write to ${folder} (${error.code}): give your account the right to write there.`)
    }
  }
}
