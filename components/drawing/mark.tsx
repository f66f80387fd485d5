/** The mark: one thread, held at its highest point. */
export const Mark = () => (
  <svg className="drawing" viewBox="0 0 32 32" aria-hidden>
    <path d="M4 27C13 27 9 8 16 8C23 8 19 27 28 27" />
    <circle className="own" cx="16" cy="8" r="3" />
  </svg>
)
