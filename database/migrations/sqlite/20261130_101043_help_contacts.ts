import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

import { keepHelpline } from '@/database/helpline/sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`help_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_order\` text,
  	\`phone\` text,
  	\`country\` text,
  	\`in_danger\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`help_contacts__order_idx\` ON \`help_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`help_contacts_updated_at_idx\` ON \`help_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`help_contacts_created_at_idx\` ON \`help_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`help_contacts_deleted_at_idx\` ON \`help_contacts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`help_contacts_locales\` (
  	\`name\` text,
  	\`whom\` text,
  	\`purpose\` text,
  	\`line_label\` text,
  	\`hours\` text,
  	\`languages\` text,
  	\`cost\` text,
  	\`anonymity\` text,
  	\`chat\` text,
  	\`email\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`help_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`help_contacts__status_idx\` ON \`help_contacts_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`help_contacts_locales_locale_parent_id_unique\` ON \`help_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_help_contacts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version__order\` text,
  	\`version_phone\` text,
  	\`version_country\` text,
  	\`version_in_danger\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`help_contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_parent_idx\` ON \`_help_contacts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_version_version__order_idx\` ON \`_help_contacts_v\` (\`version__order\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_version_version_updated_at_idx\` ON \`_help_contacts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_version_version_created_at_idx\` ON \`_help_contacts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_version_version_deleted_at_idx\` ON \`_help_contacts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_created_at_idx\` ON \`_help_contacts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_updated_at_idx\` ON \`_help_contacts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_snapshot_idx\` ON \`_help_contacts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_published_locale_idx\` ON \`_help_contacts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_latest_idx\` ON \`_help_contacts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_autosave_idx\` ON \`_help_contacts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_help_contacts_v_locales\` (
  	\`version_name\` text,
  	\`version_whom\` text,
  	\`version_purpose\` text,
  	\`version_line_label\` text,
  	\`version_hours\` text,
  	\`version_languages\` text,
  	\`version_cost\` text,
  	\`version_anonymity\` text,
  	\`version_chat\` text,
  	\`version_email\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_help_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_help_contacts_v_version_version__status_idx\` ON \`_help_contacts_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_help_contacts_v_locales_locale_parent_id_unique\` ON \`_help_contacts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`help\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`help_locales\` (
  	\`danger\` text,
  	\`body\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`help\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`help__status_idx\` ON \`help_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`help_locales_locale_parent_id_unique\` ON \`help_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_help_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_help_v_created_at_idx\` ON \`_help_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_v_updated_at_idx\` ON \`_help_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_v_snapshot_idx\` ON \`_help_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_help_v_published_locale_idx\` ON \`_help_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_help_v_latest_idx\` ON \`_help_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_help_v_autosave_idx\` ON \`_help_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_help_v_locales\` (
  	\`version_danger\` text,
  	\`version_body\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_help_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_help_v_version_version__status_idx\` ON \`_help_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_help_v_locales_locale_parent_id_unique\` ON \`_help_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`without_leave\` integer;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_without_leave\` integer;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`help_contacts_id\` text(36) REFERENCES help_contacts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_help_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`help_contacts_id\`);`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`leave_to\` text;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` ADD \`version_leave_to\` text;`)
  await keepHelpline(db)
  await db.run(sql`ALTER TABLE \`home\` DROP COLUMN \`helpline_phone\`;`)
  await db.run(sql`ALTER TABLE \`home\` DROP COLUMN \`helpline_url\`;`)
  await db.run(sql`ALTER TABLE \`_home_v\` DROP COLUMN \`version_helpline_phone\`;`)
  await db.run(sql`ALTER TABLE \`_home_v\` DROP COLUMN \`version_helpline_url\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`help_contacts\`;`)
  await db.run(sql`DROP TABLE \`help_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_help_contacts_v\`;`)
  await db.run(sql`DROP TABLE \`_help_contacts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`help\`;`)
  await db.run(sql`DROP TABLE \`help_locales\`;`)
  await db.run(sql`DROP TABLE \`_help_v\`;`)
  await db.run(sql`DROP TABLE \`_help_v_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`mission_statements_id\` text(36),
  	\`focus_areas_id\` text(36),
  	\`network_memberships_id\` text(36),
  	\`publications_id\` text(36),
  	\`funders_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`pages_id\` text(36),
  	\`glossary_id\` text(36),
  	\`locale_strings_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mission_statements_id\`) REFERENCES \`mission_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_areas_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`network_memberships_id\`) REFERENCES \`network_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`funders_id\`) REFERENCES \`funders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locale_strings_id\`) REFERENCES \`locale_strings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "mission_statements_id", "focus_areas_id", "network_memberships_id", "publications_id", "funders_id", "media_id", "documents_id", "pages_id", "glossary_id", "locale_strings_id", "users_id") SELECT "id", "order", "parent_id", "path", "mission_statements_id", "focus_areas_id", "network_memberships_id", "publications_id", "funders_id", "media_id", "documents_id", "pages_id", "glossary_id", "locale_strings_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mission_statements_id_idx\` ON \`payload_locked_documents_rels\` (\`mission_statements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_focus_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`focus_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_network_memberships_id_idx\` ON \`payload_locked_documents_rels\` (\`network_memberships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_funders_id_idx\` ON \`payload_locked_documents_rels\` (\`funders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locale_strings_id_idx\` ON \`payload_locked_documents_rels\` (\`locale_strings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`home\` ADD \`helpline_phone\` text;`)
  await db.run(sql`ALTER TABLE \`home\` ADD \`helpline_url\` text;`)
  await db.run(sql`ALTER TABLE \`_home_v\` ADD \`version_helpline_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_home_v\` ADD \`version_helpline_url\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`without_leave\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_without_leave\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`leave_to\`;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` DROP COLUMN \`version_leave_to\`;`)
}
