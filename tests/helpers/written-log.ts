const key = Symbol.for('leitbild.output')

type Slot = { [key]?: { out: (text: string) => void; err: (text: string) => void } }

/** Gathers what this process writes into its log; `lines` are those since the last call. */
export function writtenLog() {
  const texts: string[] = []
  const slot = globalThis as Slot
  const gather = (text: string) => {
    texts.push(text)
  }
  slot[key] = { out: gather, err: gather }
  return {
    lines: () => texts.splice(0).join('').split('\n').filter(Boolean),
    end: () => {
      Reflect.deleteProperty(slot, key)
    },
  }
}
