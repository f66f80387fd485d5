const nodes = [
  [64, 58],
  [196, 40],
  [338, 92],
  [436, 46],
  [32, 186],
  [452, 196],
  [84, 322],
  [226, 336],
  [450, 344],
] as const

const ownNodes = [
  [162, 168],
  [296, 208],
  [368, 308],
] as const

/** The large drawing of the home page: many threads, and the one that they hold. */
export const Threads = () => (
  <svg className="threads" viewBox="0 0 480 390" preserveAspectRatio="xMidYMid slice" aria-hidden>
    <path d="M-60 58H64C120 58 120 168 162 168C206 168 186 336 226 336C300 336 310 308 368 308C420 308 410 344 450 344H560" />
    <path d="M64 58C120 58 130 40 196 40C262 40 270 208 296 208C330 208 320 92 338 92C380 92 390 46 436 46H560" />
    <path d="M-60 186H32C90 186 100 168 162 168C230 168 270 92 338 92C400 92 400 196 452 196H560" />
    <path d="M32 186C60 186 50 322 84 322C150 322 160 336 226 336C290 336 250 208 296 208C360 208 390 196 452 196" />
    <path d="M-60 322H84M452 196C480 196 420 344 450 344" />
    <path
      className="own"
      d="M-60 262C60 262 100 168 162 168C226 168 236 208 296 208C350 208 320 308 368 308C440 308 430 250 560 250"
    />
    {nodes.map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r="6" />
    ))}
    {ownNodes.map(([x, y]) => (
      <circle key={x} className="own" cx={x} cy={y} r="7" />
    ))}
  </svg>
)
