/** The project's mark: a point of departure and the line that leads on from it. */
export const Icon = () => (
  <svg viewBox="0 0 32 32" width="18" height="18" aria-hidden="true" className="leitbild-mark">
    <path d="M6 4v24h20" fill="none" stroke="currentColor" strokeWidth="4" />
    <circle cx="20" cy="12" r="4.5" fill="currentColor" />
  </svg>
)

export const Logo = () => (
  <span className="leitbild-logo">
    <Icon /> Leitbild
  </span>
)
