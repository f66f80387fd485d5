import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { say } from './say.mjs'

/** Writes `.env` with a fresh secret when there is none; only its owner may read it. */
export function writeEnvironment(root) {
  const file = join(root, '.env')
  if (existsSync(file) || settingIn(process.env, 'PAYLOAD_SECRET')) {
    say('Settings: .env or the environment has them already.')
    return
  }
  const secret = randomBytes(32).toString('hex')
  const lines = ['# Every setting is explained in .env.example.', `PAYLOAD_SECRET=${secret}`, '']
  writeFileSync(file, lines.join('\n'), { mode: 0o600, flag: 'wx' })
  say('Settings: .env written, with a fresh random secret.')
}

/** The value of a line of `.env`: what is in quotes, or what stands before a comment. */
const valueOf = (text) => {
  const [, , quoted] = /^(['"])(.*)\1(?:\s+#.*)?$/.exec(text) ?? []
  return quoted ?? text.replace(/(?:^|\s+)#.*$/, '')
}

/** The settings of `.env`, with those of the environment above them, as the server sees them. */
export function readEnvironment(root) {
  const file = join(root, '.env')
  const settings = {}
  if (existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, name, text] = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? []
      if (name) settings[name] = valueOf(text)
    }
  return { ...settings, ...process.env }
}

/** One setting as env.ts reads it: without quotes around it, undefined when it is empty. */
export function settingIn(environment, name) {
  const bare = (environment[name] ?? '').trim().replace(/^(['"])(.*)\1$/s, '$2')
  return bare.trim() || undefined
}

/** Settings for a site on this machine: without an address, that of `port`. */
export function localEnvironment(root, port) {
  const environment = readEnvironment(root)
  const SERVER_URL = settingIn(environment, 'SERVER_URL') ?? `http://localhost:${port}`
  return { ...environment, SERVER_URL }
}
