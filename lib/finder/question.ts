import { type Land, landCodes } from '@/lib/laender'
import {
  languageCodes,
  type MemberForm,
  memberForms,
  type MemberService,
  memberServices,
} from '@/lib/members'

/** Carries the form of the finder from the thread that owns the port to the page; no address ever holds it. */
export const finderHeader = 'x-leitbild-finder'

/** Bytes that the form may have. */
export const finderFormLimit = 2000

export type FinderLanguage = (typeof languageCodes)[number]

/** What somebody looks for. */
export type FinderQuestion = {
  /** A postcode, a place, or a Land, as typed. */
  where?: string
  land?: Land
  form?: MemberForm
  language?: FinderLanguage
  service?: MemberService
}

const oneOf = <Value extends string>(all: readonly Value[], word: string | null) =>
  all.find((each) => each === word)

/** Reads the form of the finder; what it does not know is ignored. Undefined when nothing was sent. */
export function readFinderForm(form: string | null): FinderQuestion | undefined {
  if (form === null) return undefined
  const sent = new URLSearchParams(form)
  const where = (sent.get('where') ?? '').trim().slice(0, 80)
  const land = oneOf(landCodes, sent.get('land'))
  const kind = oneOf(memberForms, sent.get('form'))
  const language = oneOf(languageCodes, sent.get('language'))
  const service = oneOf(memberServices, sent.get('service'))
  return {
    ...(where && { where }),
    ...(land && { land }),
    ...(kind && { form: kind }),
    ...(language && { language }),
    ...(service && { service }),
  }
}
