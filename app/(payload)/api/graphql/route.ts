import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { limitedGraphql } from '@/api/graphql'
import { guarded } from '@/api/guard'

/** Reading what is published, when GRAPHQL is on; otherwise there is nothing here. */
export const POST = guarded(limitedGraphql(GRAPHQL_POST(config)))
export const GET = guarded(() => Promise.resolve(new Response(null, { status: 404 })))
