import { stop } from './say.mjs'

const oldest = [20, 9]

/** Ends with one line when this Node.js is older than the project's oldest. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  stop(
    `Node.js ${version} is too old: install ${oldest.join('.')} or newer from https://nodejs.org.`,
  )
}
