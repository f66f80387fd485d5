import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications_files\` ADD \`isbn\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_files\` ADD \`isbn\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications_files\` DROP COLUMN \`isbn\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_files\` DROP COLUMN \`isbn\`;`)
}
