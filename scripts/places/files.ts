import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'

import ts from 'typescript'

/** Source files by their path from the root, without its ending. */
export type SourceFiles = ReadonlyMap<string, string>

const ending = /\.tsx?$/

/** The sources below some folders of `root`. */
export const filesIn = (root: string, folders: readonly string[]): SourceFiles =>
  new Map(
    folders
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
          join(folder, name.replaceAll('\\', '/')),
        ),
      )
      .filter((path) => ending.test(path))
      .sort()
      .map((path) => [path.replace(ending, ''), readFileSync(join(root, path), 'utf8')]),
  )

/** Those of `files` that one of them imports. */
export function importsOf(files: SourceFiles, path: string): string[] {
  const { importedFiles } = ts.preProcessFile(files.get(path) ?? '')
  return importedFiles.flatMap(({ fileName }) => {
    const plain = fileName.startsWith('.')
      ? join(dirname(path), fileName)
      : fileName.replace(/^@\//, '')
    return [plain, `${plain}/index`].filter((each) => files.has(each))
  })
}

/** A file and all that it brings along. */
export function reachedFrom(files: SourceFiles, start: string): Set<string> {
  const reached = new Set([start])
  for (const path of reached) for (const next of importsOf(files, path)) reached.add(next)
  return reached
}
