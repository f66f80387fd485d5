import { phoneWords } from '@/lib/phone-words'

/** A text whose telephone numbers can be called. */
export const WithPhones = ({ text }: { text: string }) =>
  phoneWords(text).map(({ href, words }, index) =>
    href ? (
      <a key={index} href={href}>
        {words}
      </a>
    ) : (
      words
    ),
  )
