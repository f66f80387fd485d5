import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { SMTPServer } from 'smtp-server'

export type Mail = { to: string[]; from: string; text: string }

/** A mail server on this machine that keeps what it gets. It takes no mail before `opened`. */
export async function mailServer(opened: () => Promise<unknown> = () => Promise.resolve()) {
  const mails: Mail[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      void text(stream).then((raw) => {
        const to = rcptTo.map(({ address }) => address)
        void opened().then(() => {
          mails.push({ to, from: mailFrom ? mailFrom.address : '', text: raw })
          done()
        })
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(resolve)
    })
  return { address: `smtp://127.0.0.1:${port.toString()}`, mails, close }
}
