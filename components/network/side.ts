import type { NetworkMembership } from '@/payload-types'

/** A level of the network as a drawing shows it: its heading, and each link by name and beginning. */
export type Side = {
  heading: string
  links: { id: string; kind: NetworkMembership['kind']; name: string; since: string }[]
}
