import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

import * as siteParts from './20261130_040604_site_parts'
import * as helpContacts from './20261130_101043_help_contacts'

type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/** Changes to the data of a MongoDB, oldest first. Collections and indexes need none: Payload makes them. */
export const migrations: Migration[] = [
  { name: '20261130_040604_site_parts', up: siteParts.up, down: siteParts.down },
  { name: '20261130_101043_help_contacts', up: helpContacts.up, down: helpContacts.down },
]
