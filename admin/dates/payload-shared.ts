/**
 * Takes the place of `@payloadcms/ui/shared` in what is built (see `turbopack` in next.config.ts): Payload's lists and
 * comparisons of versions write times in the time zone of the browser, and no setting changes it.
 */
// eslint-disable-next-line no-restricted-imports -- the package does not export this file by a name that the alias leaves alone
export * from '../../node_modules/@payloadcms/ui/dist/exports/shared/index.js'
export { formatDate } from './format-date'
