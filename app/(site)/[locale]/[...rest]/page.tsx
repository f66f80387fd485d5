import { Nowhere, nowhereMetadata } from '../nowhere'
import { readerIn } from '../request'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props) => nowhereMetadata(await readerIn(params))

/** Catches every other path of a language, so that the answer is our page in that language. */
export default async function NowherePage({ params }: Props) {
  return <Nowhere reader={await readerIn(params)} />
}
