/** The largest file that may be uploaded, in bytes. */
export const uploadLimit = 25_000_000
