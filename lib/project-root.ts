// The server outside of Next's bundle knows the folder; pages inside it meet it at one object of the process.
const key = Symbol.for('leitbild.root')
const shared = globalThis as { [key]?: string }

/** Says where the project lies, for a process that is started in another folder. */
export const setProjectRoot = (root: string): void => {
  shared[key] = root
}

/** The folder of the project, with its packages. */
export const projectRoot = (): string => shared[key] ?? process.cwd()
