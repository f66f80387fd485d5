/** The largest file that may be uploaded, in bytes. */
export const uploadLimit = 25_000_000

/** The largest file of translations that may be imported, in bytes: 10,000 units are about 8 MB. */
export const importLimit = 20_000_000
