import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_glossary_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_glossary_translations\`("_order", "_parent_id", "id", "language", "text") SELECT "_order", "_parent_id", "id", "language", "text" FROM \`glossary_translations\`;`)
  await db.run(sql`DROP TABLE \`glossary_translations\`;`)
  await db.run(sql`ALTER TABLE \`__new_glossary_translations\` RENAME TO \`glossary_translations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`glossary_translations_order_idx\` ON \`glossary_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_translations_parent_id_idx\` ON \`glossary_translations\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`is_kept\` integer;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_glossary_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_glossary_translations\`("_order", "_parent_id", "id", "language", "text") SELECT "_order", "_parent_id", "id", "language", "text" FROM \`glossary_translations\`;`)
  await db.run(sql`DROP TABLE \`glossary_translations\`;`)
  await db.run(sql`ALTER TABLE \`__new_glossary_translations\` RENAME TO \`glossary_translations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`glossary_translations_order_idx\` ON \`glossary_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_translations_parent_id_idx\` ON \`glossary_translations\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`glossary\` DROP COLUMN \`is_kept\`;`)
}
