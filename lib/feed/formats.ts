/** The formats of feeds by the ending of their address. */
export const feedTypes = { xml: 'application/atom+xml', json: 'application/feed+json' } as const

export type FeedFormat = keyof typeof feedTypes

export const feedFormats = Object.keys(feedTypes) as FeedFormat[]

/** The format of a feed by the last word of its address, e.g. `feed.xml`. */
export const feedFormatOf = (word: string): FeedFormat | undefined =>
  feedFormats.find((format) => word === `feed.${format}`)
