import { spawnSync } from 'node:child_process'

import { run } from './run.mjs'

export const hasWrk = () => spawnSync('wrk', ['-v']).error === undefined

const units = { us: 0.001, ms: 1, s: 1000 }
const inMs = (text) => {
  const [, number, unit] = /([\d.]+)(us|ms|s)/.exec(text) ?? []
  return Number(number) * (units[unit] ?? Number.NaN)
}

/** Asks `url` as fast as 32 connections can: requests a second, p50 and p99 in ms, and what went wrong. */
export async function wrk(url, seconds, encoding = 'gzip') {
  const header = `Accept-Encoding: ${encoding}`
  const args = ['-t1', '-c32', `-d${seconds}s`, '--latency', '-H', header, url]
  const { output } = await run('wrk', args)
  const read = (pattern) => pattern.exec(output)?.[1]
  return {
    perSecond: Number(read(/Requests\/sec:\s+([\d.]+)/)),
    p50: inMs(read(/50%\s+(\S+)/) ?? ''),
    p99: inMs(read(/99%\s+(\S+)/) ?? ''),
    failed: Number(read(/Non-2xx or 3xx responses: (\d+)/) ?? 0),
  }
}
