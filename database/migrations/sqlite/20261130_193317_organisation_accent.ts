import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`accent\` text;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` ADD \`version_accent\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`accent\`;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` DROP COLUMN \`version_accent\`;`)
}
