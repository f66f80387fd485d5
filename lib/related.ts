/** The related document, when the reader may see it; otherwise only its id is there. */
export const related = <T extends object>(value: T | string | null | undefined): T | undefined =>
  typeof value === 'object' && value !== null ? value : undefined

/** The related documents that the reader may see. */
export const relatedAll = <T extends object>(
  values: readonly (T | string)[] | null | undefined,
): T[] => (values ?? []).flatMap((value) => related(value) ?? [])
