import { createServer } from 'node:net'

import { settingIn } from './environment.mjs'
import { stop } from './say.mjs'

/** The port that `environment` asks for with PORT, 3000 without; ends with one line when it is no port. */
export function askedPort(environment = process.env) {
  const word = settingIn(environment, 'PORT') ?? '3000'
  const port = Number(word)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`PORT is ${word}, which is no port: choose a number from 1 to 65535.`)
  return port
}

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, () => {
      const { port: taken } = server.address()
      server.close(() => resolve(taken))
    })
  })

/** Ends with one line when somebody listens on `port` already. */
export async function checkPort(port) {
  try {
    await listen(port)
  } catch (error) {
    const reason = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code})`
    stop(
      `Port ${port} ${reason}: stop what runs there, or choose another: PORT=${port + 1} npm run demo`,
    )
  }
}

/** A port that is free now. */
export const freePort = () => listen(0)
