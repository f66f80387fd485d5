import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`short_help_texts_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contact_id\` text(36),
  	\`words\` text,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`help_contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`short_help_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`short_help_texts_contacts_order_idx\` ON \`short_help_texts_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`short_help_texts_contacts_parent_id_idx\` ON \`short_help_texts_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`short_help_texts_contacts_contact_idx\` ON \`short_help_texts_contacts\` (\`contact_id\`);`)
  await db.run(sql`CREATE TABLE \`short_help_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`title\` text,
  	\`tab_title\` text,
  	\`leave\` text,
  	\`contacts_title\` text,
  	\`finder\` text,
  	\`languages\` text,
  	\`body\` text,
  	\`is_unchecked\` integer,
  	\`unchecked_note\` text,
  	\`matches_source\` integer,
  	\`made_from_of\` text,
  	\`made_from_digest\` text,
  	\`made_from_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`short_help_texts_language_idx\` ON \`short_help_texts\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`short_help_texts_updated_at_idx\` ON \`short_help_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`short_help_texts_created_at_idx\` ON \`short_help_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`short_help_texts_deleted_at_idx\` ON \`short_help_texts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`short_help_texts__status_idx\` ON \`short_help_texts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_short_help_texts_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_id\` text(36),
  	\`words\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`help_contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_short_help_texts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_contacts_order_idx\` ON \`_short_help_texts_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_contacts_parent_id_idx\` ON \`_short_help_texts_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_contacts_contact_idx\` ON \`_short_help_texts_v_version_contacts\` (\`contact_id\`);`)
  await db.run(sql`CREATE TABLE \`_short_help_texts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_language\` text,
  	\`version_title\` text,
  	\`version_tab_title\` text,
  	\`version_leave\` text,
  	\`version_contacts_title\` text,
  	\`version_finder\` text,
  	\`version_languages\` text,
  	\`version_body\` text,
  	\`version_is_unchecked\` integer,
  	\`version_unchecked_note\` text,
  	\`version_matches_source\` integer,
  	\`version_made_from_of\` text,
  	\`version_made_from_digest\` text,
  	\`version_made_from_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`short_help_texts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_parent_idx\` ON \`_short_help_texts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_version_language_idx\` ON \`_short_help_texts_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_version_updated_at_idx\` ON \`_short_help_texts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_version_created_at_idx\` ON \`_short_help_texts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_version_deleted_at_idx\` ON \`_short_help_texts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_version_version__status_idx\` ON \`_short_help_texts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_created_at_idx\` ON \`_short_help_texts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_updated_at_idx\` ON \`_short_help_texts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_snapshot_idx\` ON \`_short_help_texts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_published_locale_idx\` ON \`_short_help_texts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_latest_idx\` ON \`_short_help_texts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_short_help_texts_v_autosave_idx\` ON \`_short_help_texts_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`is_easy\` integer;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`easy_of_id\` text(36) REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`matches_source\` integer;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`made_from_of\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`made_from_digest\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`made_from_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_easy_of_idx\` ON \`pages\` (\`easy_of_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_is_easy\` integer;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_easy_of_id\` text(36) REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_matches_source\` integer;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_made_from_of\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_made_from_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_made_from_at\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_easy_of_idx\` ON \`_pages_v\` (\`version_easy_of_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`short_help_texts_id\` text(36) REFERENCES short_help_texts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_short_help_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`short_help_texts_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`short_help_texts_contacts\`;`)
  await db.run(sql`DROP TABLE \`short_help_texts\`;`)
  await db.run(sql`DROP TABLE \`_short_help_texts_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_short_help_texts_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`sensitive\` integer,
  	\`without_leave\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "parent_id", "sensitive", "without_leave", "updated_at", "created_at", "deleted_at") SELECT "id", "parent_id", "sensitive", "without_leave", "updated_at", "created_at", "deleted_at" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_sensitive\` integer,
  	\`version_without_leave\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_parent_id", "version_sensitive", "version_without_leave", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_parent_id", "version_sensitive", "version_without_leave", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`mission_statements_id\` text(36),
  	\`focus_areas_id\` text(36),
  	\`member_organisations_id\` text(36),
  	\`network_memberships_id\` text(36),
  	\`publications_id\` text(36),
  	\`funders_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`help_contacts_id\` text(36),
  	\`pages_id\` text(36),
  	\`former_addresses_id\` text(36),
  	\`glossary_id\` text(36),
  	\`locale_strings_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mission_statements_id\`) REFERENCES \`mission_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_areas_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_organisations_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`network_memberships_id\`) REFERENCES \`network_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`funders_id\`) REFERENCES \`funders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_contacts_id\`) REFERENCES \`help_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`former_addresses_id\`) REFERENCES \`former_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locale_strings_id\`) REFERENCES \`locale_strings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "mission_statements_id", "focus_areas_id", "member_organisations_id", "network_memberships_id", "publications_id", "funders_id", "media_id", "documents_id", "help_contacts_id", "pages_id", "former_addresses_id", "glossary_id", "locale_strings_id", "users_id") SELECT "id", "order", "parent_id", "path", "mission_statements_id", "focus_areas_id", "member_organisations_id", "network_memberships_id", "publications_id", "funders_id", "media_id", "documents_id", "help_contacts_id", "pages_id", "former_addresses_id", "glossary_id", "locale_strings_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mission_statements_id_idx\` ON \`payload_locked_documents_rels\` (\`mission_statements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_focus_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`focus_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`member_organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_network_memberships_id_idx\` ON \`payload_locked_documents_rels\` (\`network_memberships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_funders_id_idx\` ON \`payload_locked_documents_rels\` (\`funders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_help_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`help_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_former_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`former_addresses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locale_strings_id_idx\` ON \`payload_locked_documents_rels\` (\`locale_strings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
