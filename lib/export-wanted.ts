import { type Address } from './address'
import { wantedFormat } from './citation/formats'

/** Where the references stand that a program asks for at the address of a publication's page, by its Accept header. */
export function exportWanted(address: Address, accept: string | undefined): string | undefined {
  if (address.kind !== 'document' || address.collection !== 'publications') return undefined
  const format = wantedFormat(accept)
  return format && `${address.canonical}.${format}`
}
