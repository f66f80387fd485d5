import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`given_name\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`given_name\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`given_name\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`given_name\`;`)
}
