import { filesIn } from './files'
import { type Places, placesOf } from './places'

/** Where the site shows the texts named `keys`, read from the sources below `root`. */
export const placesInSite = (root: string, keys: readonly string[]): Places =>
  placesOf(
    keys,
    filesIn(root, ['app/(site)', 'blocks', 'components']),
    filesIn(root, ['i18n', 'lib', 'queries']),
  )
