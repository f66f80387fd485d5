/** The value that `share` (0 to 1) of `values` do not exceed; NaN for none. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (values) => quantile(values, 0.5)

/** A number for a person: three digits that count. */
export const round = (value) =>
  Number.isFinite(value) ? Number(value.toPrecision(value >= 1000 ? 4 : 3)) : value
