import * as migration_20261125_001717_initial from './20261125_001717_initial';
import * as migration_20261125_093106_due_dates from './20261125_093106_due_dates';
import * as migration_20261125_144035_sensitive_pages from './20261125_144035_sensitive_pages';
import * as migration_20261125_220914_publish_structure from './20261125_220914_publish_structure';
import * as migration_20261125_224339_glossary_kept from './20261125_224339_glossary_kept';
import * as migration_20261125_225839_given_names from './20261125_225839_given_names';
import * as migration_20261125_233530_approve_corrections from './20261125_233530_approve_corrections';
import * as migration_20261130_040604_site_parts from './20261130_040604_site_parts';
import * as migration_20261130_101043_help_contacts from './20261130_101043_help_contacts';
import * as migration_20261130_104835_accounts_deactivated from './20261130_104835_accounts_deactivated';
import * as migration_20261130_105930_member_organisations from './20261130_105930_member_organisations';
import * as migration_20261130_145654_file_trash from './20261130_145654_file_trash';
import * as migration_20261130_155455_search_settings from './20261130_155455_search_settings';
import * as migration_20261130_180956_home_promise from './20261130_180956_home_promise';
import * as migration_20261130_190523_former_addresses_and_pdfs from './20261130_190523_former_addresses_and_pdfs';
import * as migration_20261130_192637_help_texts from './20261130_192637_help_texts';
import * as migration_20261130_193317_organisation_accent from './20261130_193317_organisation_accent';

export const migrations = [
  {
    up: migration_20261125_001717_initial.up,
    down: migration_20261125_001717_initial.down,
    name: '20261125_001717_initial',
  },
  {
    up: migration_20261125_093106_due_dates.up,
    down: migration_20261125_093106_due_dates.down,
    name: '20261125_093106_due_dates',
  },
  {
    up: migration_20261125_144035_sensitive_pages.up,
    down: migration_20261125_144035_sensitive_pages.down,
    name: '20261125_144035_sensitive_pages',
  },
  {
    up: migration_20261125_220914_publish_structure.up,
    down: migration_20261125_220914_publish_structure.down,
    name: '20261125_220914_publish_structure',
  },
  {
    up: migration_20261125_224339_glossary_kept.up,
    down: migration_20261125_224339_glossary_kept.down,
    name: '20261125_224339_glossary_kept',
  },
  {
    up: migration_20261125_225839_given_names.up,
    down: migration_20261125_225839_given_names.down,
    name: '20261125_225839_given_names',
  },
  {
    up: migration_20261125_233530_approve_corrections.up,
    down: migration_20261125_233530_approve_corrections.down,
    name: '20261125_233530_approve_corrections',
  },
  {
    up: migration_20261130_040604_site_parts.up,
    down: migration_20261130_040604_site_parts.down,
    name: '20261130_040604_site_parts',
  },
  {
    up: migration_20261130_101043_help_contacts.up,
    down: migration_20261130_101043_help_contacts.down,
    name: '20261130_101043_help_contacts',
  },
  {
    up: migration_20261130_104835_accounts_deactivated.up,
    down: migration_20261130_104835_accounts_deactivated.down,
    name: '20261130_104835_accounts_deactivated',
  },
  {
    up: migration_20261130_105930_member_organisations.up,
    down: migration_20261130_105930_member_organisations.down,
    name: '20261130_105930_member_organisations',
  },
  {
    up: migration_20261130_145654_file_trash.up,
    down: migration_20261130_145654_file_trash.down,
    name: '20261130_145654_file_trash',
  },
  {
    up: migration_20261130_155455_search_settings.up,
    down: migration_20261130_155455_search_settings.down,
    name: '20261130_155455_search_settings',
  },
  {
    up: migration_20261130_180956_home_promise.up,
    down: migration_20261130_180956_home_promise.down,
    name: '20261130_180956_home_promise',
  },
  {
    up: migration_20261130_190523_former_addresses_and_pdfs.up,
    down: migration_20261130_190523_former_addresses_and_pdfs.down,
    name: '20261130_190523_former_addresses_and_pdfs',
  },
  {
    up: migration_20261130_192637_help_texts.up,
    down: migration_20261130_192637_help_texts.down,
    name: '20261130_192637_help_texts',
  },
  {
    up: migration_20261130_193317_organisation_accent.up,
    down: migration_20261130_193317_organisation_accent.down,
    name: '20261130_193317_organisation_accent'
  },
];
