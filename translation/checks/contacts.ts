import { thing } from '@/translation/markup'

// Each pattern begins only where the letter before cannot belong to it, and has no part without an end: so a
// long text takes only as much longer as it has more letters.
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const url = /(?:https?:\/\/|www\.)[^\s<>"„“”«»]+/giu
const phone = /(?<![\p{L}\d.,/-])(?:\+\d|\(?0)[\d\s()/–-]{5,40}\d(?!\.?\d)/gu

/** The e-mail addresses in a text. */
export const emailsIn = (text: string): string[] => text.match(email) ?? []

/** The web addresses in a text, without the punctuation of the sentence around them. */
export const urlsIn = (text: string): string[] =>
  (text.match(url) ?? []).map((address) => address.replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, ''))

const isGone = (found: string) => thing.repeat(found.length)

/** The telephone numbers in a text, in digits: `030 1234` and `+49 30 1234` are the same. */
export const phonesIn = (text: string): string[] =>
  (text.replace(url, isGone).match(phone) ?? [])
    .map((number) => number.replace(/\(0\)/, '').replace(/\D/g, ''))
    .filter((digits) => digits.length >= 7)
    .map((digits) => digits.replace(/^(?:0049|49|0)/, ''))

/**
 * A text of the same length without its addresses and telephone numbers, for checks that look at other
 * digits and signs.
 */
export const withoutContacts = (text: string): string =>
  text.replace(url, isGone).replace(email, isGone).replace(phone, isGone)
