/** The pages that are measured, by what they are; `/de/…` paths of the demo content. */
export const pages = {
  home: '/de',
  list: '/de/publikationen',
  filter: '/de/publikationen?art=studie',
  detail: '/de/publikationen/messbeispiel-100',
}

/** The pages whose first visit and Lighthouse marks are measured, in both languages. */
export const visited = [
  '/de',
  '/en',
  '/de/publikationen',
  '/en/publications',
  '/de/publikationen/messbeispiel-100',
  '/en/publications/measuring-example-100',
  '/de/leitbild',
  '/en/mission',
  '/de/kontakt',
  '/en/contact',
]
