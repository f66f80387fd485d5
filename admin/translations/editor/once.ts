/**
 * Answers a question that is already on its way with the same answer, so that the second half of a double
 * click does nothing of its own.
 */
export function askingOnce<Answer>() {
  const running = new Map<string, Promise<Answer>>()
  return (question: unknown[], run: () => Promise<Answer>): Promise<Answer> => {
    const key = JSON.stringify(question)
    const known = running.get(key)
    if (known) return known
    const made = run().finally(() => running.delete(key))
    running.set(key, made)
    return made
  }
}
