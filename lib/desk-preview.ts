/** Asks a page in preview to show unapproved translations too: in the query of its address. */
export const deskQuery = 'desk'

/** The same on its way from `proxy.ts` to the page. It opens nothing: only staff in preview see drafts. */
export const deskHeader = 'x-leitbild-desk'
