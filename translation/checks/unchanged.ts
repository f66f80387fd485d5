import { findings, type Check, type Subject } from './check'
import { emailsIn, phonesIn, urlsIn } from './contacts'
import type { MessageKey } from './messages'
import { isProse, missingFrom, wordsOf } from './words'

const same =
  (check: string, message: MessageKey, read: (text: string) => string[]): Check =>
  (subject: Subject) => {
    if (!isProse(subject)) return []
    const { source, target } = wordsOf(subject)
    const { warning } = findings(check)
    return missingFrom(read(source), read(target)).map((value) => warning(message, { value }))
  }

/** An e-mail address stays as it is: a wrong one leads somebody who seeks help nowhere. */
export const emails = same('email', 'emailChanged', emailsIn)

/** A telephone number keeps its digits; `030` may become `+49 30`. */
export const phones = same('phone', 'phoneChanged', phonesIn)

/** A web address stays as it is. */
export const urls = same('url', 'urlChanged', urlsIn)
