import type { IncomingHttpHeaders } from 'node:http'

// Payload's session (under whatever prefix), and Next's preview.
const personal = /(?:-token|__prerender_bypass|__next_preview_data)=/

/** True for a request of somebody who is neither signed in nor looks at a preview. */
export const isAnonymous = ({ authorization, cookie }: IncomingHttpHeaders): boolean =>
  authorization === undefined && (cookie === undefined || !personal.test(cookie))
