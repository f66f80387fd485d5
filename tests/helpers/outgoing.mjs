// Loaded into a process with `--import`: writes down whatever it asks of another machine, in each of its threads.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { isMainThread } from 'node:worker_threads'

const file = process.env.OUTGOING_FILE
const note = (text) => appendFileSync(file, `${text}\n`)

const isHere = (host) =>
  host === undefined ||
  /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3}|0\.0\.0\.0|::)$/.test(host)

const wrap = (owner, name, describe) => {
  const original = owner[name]
  owner[name] = function (...args) {
    const text = describe(args)
    if (text) note(`ASKED ${text}`)
    return original.apply(this, args)
  }
}

wrap(net.Socket.prototype, 'connect', (args) => {
  // Node calls itself with its arguments in an array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  const { host, path, port } =
    typeof first === 'object' && first !== null
      ? first
      : { port: first, host: typeof second === 'string' ? second : undefined }
  const isSocketFile =
    path !== undefined || (typeof first === 'string' && Number.isNaN(Number(first)))
  return isSocketFile || isHere(host) ? undefined : `connection ${host}:${port}`
})
const asksName = ([host]) =>
  isHere(host) || (typeof host === 'string' && net.isIP(host)) ? undefined : `name ${host}`
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(owner))
    if (/^(lookup|resolve|reverse)/.test(name) && typeof owner[name] === 'function')
      wrap(owner, name, asksName)
wrap(dgram.Socket.prototype, 'send', () => 'datagram')
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'])
  wrap(childProcess, name, ([command]) => `process ${command}`)
syncBuiltinESMExports()

note(`WATCHING ${isMainThread ? 'main thread' : 'other thread'}`)
