/** A publication that was public once: since when it is not (ISO 8601), and where it belonged. */
export type GonePublication = { id: string; at: string; kind: string; topics: string[] }
