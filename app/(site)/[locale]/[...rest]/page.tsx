import { notFound } from 'next/navigation'

/** Catches every other path of a language, so that the answer is our page in that language. */
export default function NowherePage() {
  notFound()
}
