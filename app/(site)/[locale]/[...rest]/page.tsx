import { permanentRedirect } from 'next/navigation'

import { pathOfWord } from '@/queries/leads-somewhere'

import { NotFound, nowhereMetadata } from '../page-not-found'
import { readerIn } from '../request'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

export const generateMetadata = async ({ params }: Props) => nowhereMetadata(await readerIn(params))

/**
 * Catches every other path of a language, so that the answer is our page in that language. A page's word
 * that came without a language stands behind a hyphen; it leads to that page.
 */
export default async function NowherePage({ params }: Props) {
  const { rest } = await params
  const [hyphen, word, ...more] = rest
  const path = hyphen === '-' && word && more.length === 0 ? await pathOfWord(word) : undefined
  if (path) permanentRedirect(path)
  return <NotFound reader={await readerIn(params)} />
}
