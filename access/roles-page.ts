import { type Role, roles } from './roles'
import { type Rights, rights } from './table'

const operations = ['read', 'create', 'update', 'publish', 'trash', 'delete'] as const

const mark = (allowed: readonly Role[], role: Role) => (allowed.includes(role) ? 'yes' : '–')

const section = (name: string, row: Rights) =>
  [
    `## ${name}`,
    '',
    `Strangers read: ${row.strangers}.`,
    '',
    `| | ${roles.join(' | ')} |`,
    `| --- | ${roles.map(() => '---').join(' | ')} |`,
    ...operations.map(
      (operation) =>
        `| ${operation} | ${roles.map((role) => mark(row[operation], role)).join(' | ')} |`,
    ),
  ].join('\n')

/** The table of roles as the page docs/roles.md. */
export const rolesPage = (): string =>
  [
    '# Who may do what',
    '',
    'Made from `access/table.ts` by `npm run generate`; a test compares both with what the API does.',
    '“Publish” includes withdrawing, scheduling and restoring a version; “create” includes duplicating;',
    '“delete” is for good. Everyone reads and updates the own account. The form of an account says the same in',
    'short; a deactivated account may do nothing.',
    '',
    ...Object.entries(rights).flatMap(([name, row]) => [section(name, row), '']),
  ].join('\n')
