import { parsedUrl } from './parsed-url'

/** Why a link cannot be kept. */
export type LinkFault =
  'credentials' | 'empty' | 'footnote' | 'incomplete' | 'long' | 'mail' | 'phone' | 'scheme'

/** A link as it is kept, or what is wrong with it. */
export type ReadLink = { href: string } | { fault: LinkFault }

// Letters that have no place in an address as they are.
const unsafe = /[\s"<>\\^`{|}]/gu

/** The text with the letters encoded that no address may have as they are. */
export const encodeUnsafe = (text: string): string =>
  text.replace(unsafe, (sign) => encodeURIComponent(sign))

const endings = /\.(?:csv|docx?|html?|jpe?g|odt|pdf|php|png|pptx?|rtf|txt|xlsx?)$/i

/** Whether a host can be one of the web: a name with a domain, an address of numbers, or this computer. */
function isHost(host: string): boolean {
  if (host === 'localhost' || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('['))
    return true
  const labels = host.replace(/\.$/, '').split('.')
  const last = labels.at(-1) ?? ''
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-z\d_-]{1,63}$/.test(label)) &&
    (/^[a-z]{2,}$/.test(last) || last.startsWith('xn--'))
  )
}

/** A web address. `isGuess` says that its scheme was left out, so that it could as well be the name of a file. */
export function webLink(text: string, isGuess: boolean): ReadLink {
  // Browsers also take `https:host` and `https:\\host`; other programs take them for something else.
  if (!/^https?:\/\/[^/\\]/.test(text)) return { fault: 'incomplete' }
  const href = encodeUnsafe(text)
  const url = parsedUrl(href)
  if (!url) return { fault: 'incomplete' }
  const { hash, hostname, password, pathname, search, username } = url
  if (username || password) return { fault: 'credentials' }
  const isFile = isGuess && endings.test(hostname) && pathname + search + hash === '/'
  return isHost(hostname) && !isFile ? { href } : { fault: 'incomplete' }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const address = /^[^\s@<>()[\],;:"\\?&]{1,64}@(?<host>[\p{L}\p{N}.-]{3,253})$/u
const hasDomain = /[\p{L}\p{N}]\.\p{L}{2,}$/u

const isAddress = (text: string): boolean => {
  const host = address.exec(text)?.groups?.['host']
  return host !== undefined && hasDomain.test(host) && !host.includes('..') && !host.startsWith('.')
}

const encoded = (text: string) =>
  encodeURIComponent(text).replaceAll('%40', '@').replaceAll('%2C', ',')

/** The addresses between commas, or nothing when one of them is none. */
function addresses(text: string): string | undefined {
  const list = decoded(text)
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return list.every(isAddress) ? list.map(encoded).join(',') : undefined
}

const fields = ['to', 'cc', 'bcc', 'subject', 'body']

/** What stands behind the question mark of a mail's address; programs know other fields that nobody needs. */
function mailFields(query: string): string {
  const kept = query.split('&').flatMap((part) => {
    const [name = '', ...value] = part.split('=')
    const field = name.trim().toLowerCase()
    const words = decoded(value.join('=')).trim()
    return fields.includes(field) && words !== '' ? [`${field}=${encoded(words)}`] : []
  })
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/** An e-mail address, with or without a subject; nothing when it is none. */
export function mailLink(text: string): { href: string } | undefined {
  const [to = '', ...query] = text.trim().replace(/^\/\//, '').split('?')
  const list = addresses(to)
  const more = mailFields(query.join('?').replaceAll('&amp;', '&'))
  return list === undefined || list + more === '' || (list === '' && query.length === 0)
    ? undefined
    : { href: `mailto:${list}${more}` }
}

const number = /^\+?\d{3,20}$/

/**
 * A telephone number in digits; nothing when it is none. Without `tel:` it needs enough digits to be meant as
 * one, and no points that could make it the address of a computer.
 */
export function phoneLink(text: string, isNamed = false): { href: string } | undefined {
  const [plain = '', extension] = decoded(text.trim().replace(/^\/\//, '')).split(/;ext=/i)
  if (!/^\s*[+(\d][\d\s()/.–—‑-]*$/.test(plain)) return undefined
  const isAbroad = /^[\s(]*(?:\+|00)/.test(plain)
  const digits = (isAbroad ? plain.replace(/\(\s*0\s*\)/, '') : plain).replace(/\D/g, '')
  const whole = isAbroad || digits.startsWith('00') ? `+${digits.replace(/^0+/, '')}` : digits
  if (!number.test(whole) || (extension !== undefined && !/^\d{1,10}$/.test(extension)))
    return undefined
  if (!isNamed && !/^[+(0]/.test(plain) && plain.includes('.')) return undefined
  return { href: `tel:${whole}${extension === undefined ? '' : `;ext=${extension}`}` }
}
