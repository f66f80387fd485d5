type Logs = { payload: { logger: { warn: (text: string) => void } } }

export const noMailName = 'none'

/** No mail leaves the house. Payload's own stand-in writes the address and the subject into the log. */
export const noMail = ({ payload }: Logs) => ({
  name: noMailName,
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Leitbild',
  sendEmail: () => {
    payload.logger.warn('mail: nothing was sent, no mail server is set up')
    return Promise.resolve()
  },
})
