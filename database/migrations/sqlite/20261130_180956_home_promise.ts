import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`home_locales\` ADD \`promise\` text;`)
  await db.run(sql`ALTER TABLE \`_home_v_locales\` ADD \`version_promise\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`home_locales\` DROP COLUMN \`promise\`;`)
  await db.run(sql`ALTER TABLE \`_home_v_locales\` DROP COLUMN \`version_promise\`;`)
}
