type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** Answers HEAD with the headers of GET: Payload's own router knows no HEAD and says 404. */
export const withoutBody =
  <Context>(handle: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const { headers, signal, url } = request
    const {
      body,
      headers: answered,
      status,
    } = await handle(new Request(url, { headers, signal }), context)
    await body?.cancel()
    return new Response(null, { headers: answered, status })
  }
