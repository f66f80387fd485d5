declare module '@citation-js/core' {
  /** Reads references in any format that a plugin knows; `data` is CSL-JSON. */
  export class Cite {
    constructor(text: string, options: { forceType: string })
    data: Record<string, unknown>[]
  }
}
