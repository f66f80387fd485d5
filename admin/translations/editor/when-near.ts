/** How far from the visible part of the page a text is made ready to work on. */
const distance = '1200px'

const waiting = new WeakMap<Element, () => void>()
let observer: IntersectionObserver | null = null

/** Calls `come` once when an element comes near the part of the page that is shown. */
export function whenNear(element: Element, come: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.()
    },
    { rootMargin: distance },
  )
  waiting.set(element, come)
  observer.observe(element)
  return () => {
    waiting.delete(element)
    observer?.unobserve(element)
  }
}
