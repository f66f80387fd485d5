// Everything that the start needs from Payload, in one module: separate `import()` calls would each bundle a copy.
export { getPayload } from 'payload'
export { default as config } from '@payload-config'
export { getCatalogue } from '@/queries/catalogue'
export { leadsSomewhere } from '@/queries/leads-somewhere'
export { updateSearch } from '@/queries/search/update'
