/** Prints one line. */
export const say = (line = '') => {
  process.stdout.write(`${line}\n`)
}

/** Ends the process with one line that says what to do. */
export const stop = (line) => {
  process.stderr.write(`\n${line}\n`)
  process.exit(1)
}
