import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST } from '@payloadcms/next/routes'

import { guarded } from '@/api/guard'
import { withoutBody } from '@/api/without-body'

export const GET = guarded(REST_GET(config), config)
export const HEAD = guarded(withoutBody(REST_GET(config)), config)
export const POST = guarded(REST_POST(config), config)
export const PATCH = guarded(REST_PATCH(config), config)
export const DELETE = guarded(REST_DELETE(config), config)
export const OPTIONS = guarded(REST_OPTIONS(config), config)
