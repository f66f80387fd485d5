import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Commands, links and paths in the documents exist, except for what is made at run time. */
const madeAtRunTime = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean)

function filesIn(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (!entry.isDirectory()) return [path]
    return path === '.git' || madeAtRunTime.includes(`${path}/`) ? [] : filesIn(path)
  })
}

const files = filesIn('')
const documents = files.filter((file) => /^(docs\/|bench\/)?[^/]+\.md$/.test(file))
const folders = new Set(files.map((file) => file.split('/')[0]))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

type Claim = { document: string; claim: string }

const claimsOf = (pattern: RegExp): Claim[] =>
  documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(pattern)].map((match) => ({
      document,
      claim: match[1] ?? '',
    })),
  )

/** True for a file, a folder, or a path without its extension; `*` and `<name>` stand for any name. */
function isThere(path: string): boolean {
  const escaped = path
    .replace(/\/$/, '')
    .replace(/[.()[\]]/g, String.raw`\$&`)
    .replace(/\*|<\w+>/g, '[^/]+')
  const pattern = new RegExp(String.raw`^${escaped}(\.\w+)?(/|$)`)
  return files.some((file) => pattern.test(file))
}

const inProject = ({ claim }: Claim) =>
  !madeAtRunTime.includes(claim) &&
  /^[\w.()[\]<>*-]+(\/[\w.()[\]<>*-]*)+$/.test(claim) &&
  folders.has(claim.split('/')[0] ?? '')

test.each(claimsOf(/`npm run ([\w:-]+)/g))('$document: npm run $claim exists', ({ claim }) => {
  expect(scripts).toHaveProperty([claim])
})

test.each(claimsOf(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))(
  '$document: the link to $claim leads to a file',
  ({ document, claim }) => {
    expect(files).toContain(join(dirname(document), claim))
  },
)

test.each(claimsOf(/`([^`\s]+)`/g).filter(inProject))(
  '$document: the path $claim exists',
  ({ claim }) => {
    expect(isThere(claim)).toBe(true)
  },
)

test.each(claimsOf(/`([\w-]+\.(?:tsx?|mjs|cjs|css))`/g))(
  '$document: there is a file $claim',
  ({ claim }) => {
    expect(files.map((file) => file.split('/').at(-1))).toContain(claim)
  },
)

test('paths that are not there are found', () => {
  expect(['lib/nowhere.ts', 'app/<name>/nowhere', 'docs/words'].map(isThere)).toEqual([
    false,
    false,
    true,
  ])
})
