import { doiLink } from '@/lib/identifiers'
import { licences } from '@/lib/licences'
import { related } from '@/lib/related'
import { exportPath, filePath } from '@/lib/urls'
import type { Publication } from '@/payload-types'

import { referenceFormats, referenceTypes } from './formats'

/** Links to files in one header; proxies refuse very long ones. */
const mostFiles = 12

const link = (address: string, rel: string, type?: string | null) =>
  `<${new URL(address).href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`

type Given = { server: string; path: string; types: string[] }

/**
 * The `Link` header of a publication's page (Signposting, https://signposting.org/FAIR/): what to cite, where
 * the files and the references are, what kind of thing it is. Authors have no addresses in our record.
 */
export function signposts(publication: Publication, { path, server, types }: Given): string {
  const { doi, files, licence } = publication
  const url = `${server}${path}`
  const items = (files ?? []).flatMap(({ file }) => {
    const found = related(file)
    return found?.url ? [link(`${server}${filePath(found.url)}`, 'item', found.mimeType)] : []
  })
  return [
    link(doi ? doiLink(doi) : url, 'cite-as'),
    ...['AboutPage', ...types].map((type) => link(`https://schema.org/${type}`, 'type')),
    ...referenceFormats.map((format) =>
      link(`${server}${exportPath(path, format)}`, 'describedby', referenceTypes[format]),
    ),
    ...items.slice(0, mostFiles),
    ...(licence && licence !== 'all-rights-reserved'
      ? [link(licences[licence].url, 'license')]
      : []),
  ].join(', ')
}
