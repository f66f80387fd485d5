type Known = { name?: unknown; message?: unknown; stack?: unknown; status?: unknown }

type Log = (...args: unknown[]) => void

/** What happened, without what people typed: databases put their values behind these words. */
const told = (message: unknown) =>
  String(message)
    .split(/\n|params:|dup key:/, 1)[0]
    ?.replace(/(?<!\S)\S+@\S+/g, '[e-mail]')
    .slice(0, 300)

/** Where it happened: the stack without the message above it. */
const places = (stack: unknown) =>
  String(stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** What an answer refuses is the mistake of whoever asked: a wrong token, a file that is too large. */
const isRefusal = ({ name, status }: Known) =>
  name === 'APIError' && typeof status === 'number' && status >= 400 && status < 500

/**
 * One line of JSON for each event. What is refused is told in a line without a stack. Of an error the log keeps its kind, the first line of its message and
 * where it happened, and nothing of the data beside them.
 */
export const logger = {
  options: {
    hooks: {
      logMethod(this: { info: Log }, args: unknown[], method: Log) {
        const { err } = (args[0] ?? {}) as { err?: Known }
        if (err && isRefusal(err)) this.info(told(err.message))
        else method.apply(this, args)
      },
    },
    redact: {
      paths: ['*.password', '*.token', '*.email', '*.authorization', '*.cookie'],
      remove: true,
    },
    serializers: {
      err: (error: unknown) => {
        const { message, name, stack } = (error ?? {}) as Known
        return { type: name, message: told(message), at: places(stack) }
      },
    },
  },
}
