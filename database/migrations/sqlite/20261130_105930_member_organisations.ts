import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`member_organisations_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organisations_services_order_idx\` ON \`member_organisations_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_services_parent_idx\` ON \`member_organisations_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organisations_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organisations_forms_order_idx\` ON \`member_organisations_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_forms_parent_idx\` ON \`member_organisations_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organisations_whom\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organisations_whom_order_idx\` ON \`member_organisations_whom\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_whom_parent_idx\` ON \`member_organisations_whom\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organisations_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organisations_languages_order_idx\` ON \`member_organisations_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_languages_parent_idx\` ON \`member_organisations_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organisations_private_contacts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organisations_private_contacts_order_idx\` ON \`member_organisations_private_contacts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_private_contacts_parent_idx\` ON \`member_organisations_private_contacts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`region\` text,
  	\`logo_id\` text(36),
  	\`since\` text,
  	\`until\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`website\` text,
  	\`chat\` text,
  	\`is_address_public\` integer,
  	\`street\` text,
  	\`postcode\` text,
  	\`place\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organisations_logo_idx\` ON \`member_organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_updated_at_idx\` ON \`member_organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_created_at_idx\` ON \`member_organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations_deleted_at_idx\` ON \`member_organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`member_organisations_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`accessibility\` text,
  	\`hours\` text,
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organisations_slug_idx\` ON \`member_organisations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`member_organisations__status_idx\` ON \`member_organisations_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_organisations_locales_locale_parent_id_unique\` ON \`member_organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organisations_v_version_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_services_order_idx\` ON \`_member_organisations_v_version_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_services_parent_idx\` ON \`_member_organisations_v_version_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organisations_v_version_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_forms_order_idx\` ON \`_member_organisations_v_version_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_forms_parent_idx\` ON \`_member_organisations_v_version_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organisations_v_version_whom\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_whom_order_idx\` ON \`_member_organisations_v_version_whom\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_whom_parent_idx\` ON \`_member_organisations_v_version_whom\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organisations_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_languages_order_idx\` ON \`_member_organisations_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_languages_parent_idx\` ON \`_member_organisations_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organisations_v_version_private_contacts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_private_contacts_order_idx\` ON \`_member_organisations_v_version_private_contacts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_private_contacts_parent_idx\` ON \`_member_organisations_v_version_private_contacts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_region\` text,
  	\`version_logo_id\` text(36),
  	\`version_since\` text,
  	\`version_until\` text,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_chat\` text,
  	\`version_is_address_public\` integer,
  	\`version_street\` text,
  	\`version_postcode\` text,
  	\`version_place\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_parent_idx\` ON \`_member_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_version_logo_idx\` ON \`_member_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_version_updated_at_idx\` ON \`_member_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_version_created_at_idx\` ON \`_member_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_version_deleted_at_idx\` ON \`_member_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_created_at_idx\` ON \`_member_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_updated_at_idx\` ON \`_member_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_snapshot_idx\` ON \`_member_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_published_locale_idx\` ON \`_member_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_latest_idx\` ON \`_member_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_autosave_idx\` ON \`_member_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_member_organisations_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_accessibility\` text,
  	\`version_hours\` text,
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_version_slug_idx\` ON \`_member_organisations_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_member_organisations_v_version_version__status_idx\` ON \`_member_organisations_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_member_organisations_v_locales_locale_parent_id_unique\` ON \`_member_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`member_organisations_id\` text(36) REFERENCES member_organisations(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`member_organisations_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`member_organisations_services\`;`)
  await db.run(sql`DROP TABLE \`member_organisations_forms\`;`)
  await db.run(sql`DROP TABLE \`member_organisations_whom\`;`)
  await db.run(sql`DROP TABLE \`member_organisations_languages\`;`)
  await db.run(sql`DROP TABLE \`member_organisations_private_contacts\`;`)
  await db.run(sql`DROP TABLE \`member_organisations\`;`)
  await db.run(sql`DROP TABLE \`member_organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_member_organisations_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_member_organisations_v_version_forms\`;`)
  await db.run(sql`DROP TABLE \`_member_organisations_v_version_whom\`;`)
  await db.run(sql`DROP TABLE \`_member_organisations_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_member_organisations_v_version_private_contacts\`;`)
  await db.run(sql`DROP TABLE \`_member_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_member_organisations_v_locales\`;`)
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
  	\`help_contacts_id\` text(36),
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
  	FOREIGN KEY (\`help_contacts_id\`) REFERENCES \`help_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locale_strings_id\`) REFERENCES \`locale_strings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "mission_statements_id", "focus_areas_id", "network_memberships_id", "publications_id", "funders_id", "media_id", "documents_id", "help_contacts_id", "pages_id", "glossary_id", "locale_strings_id", "users_id") SELECT "id", "order", "parent_id", "path", "mission_statements_id", "focus_areas_id", "network_memberships_id", "publications_id", "funders_id", "media_id", "documents_id", "help_contacts_id", "pages_id", "glossary_id", "locale_strings_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_help_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`help_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locale_strings_id_idx\` ON \`payload_locked_documents_rels\` (\`locale_strings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
