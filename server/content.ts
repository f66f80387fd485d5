// All that the start needs of Payload, loaded as one: each `import()` of its own would bring a copy of the code along.
export { getPayload } from 'payload'
export { default as config } from '@payload-config'
export { getCatalogue } from '@/queries/catalogue'
export { leadsSomewhere } from '@/queries/leads-somewhere'
