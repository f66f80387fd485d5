import { FileLink } from '@/components/publication/file-link'
import { firstText } from '@/lib/first-text'
import { related } from '@/lib/related'
import type { DownloadBlock } from '@/payload-types'

export function Download({ file }: DownloadBlock) {
  const found = related(file)
  return found ? (
    <p className="download">
      <FileLink
        file={found}
        label={firstText(found.title, found.givenName, found.filename) ?? ''}
      />
    </p>
  ) : null
}
