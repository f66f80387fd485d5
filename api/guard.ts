import { withHeaders } from './answer-headers'
import { withAttempts } from './attempts'
import { admitBody } from './body'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** The door that every request to the API passes: its size, its attempts, and the headers of its answer. */
export const guarded =
  <Context>(handle: Handler<Context>): Handler<Context> =>
  async (asked, context) => {
    const admitted = await admitBody(asked)
    const answer =
      admitted.answer ??
      (await withAttempts(admitted.request, (request) => handle(request, context)))
    // An upload that turned out too large is refused in our words, whatever the parser made of it.
    return withHeaders(asked, admitted.answer ?? answer)
  }
