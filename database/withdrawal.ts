/**
 * In the context of a request that writes: visitors lose words by it, so no page from before may be shown,
 * although the document stays published.
 */
export const withdrawsWords = 'withdrawsWords'
