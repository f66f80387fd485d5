import { expect, test } from '@playwright/test'

const page = '/en/publications/your-questions-your-decision'

test('the page of a publication names itself once to programs that read literature', async ({
  request,
}) => {
  const answer = await request.get(page)
  const html = await answer.text()
  expect(answer.headers()['link']).toContain('rel="cite-as"')
  expect(answer.headers()['link']).toContain(`${page}.bib>; rel="describedby"`)
  expect(answer.headers()['vary']).toContain('Accept,')
  expect(html.match(/name="citation_title"/g)).toHaveLength(1)
  expect(html.match(/name="DC.title"/g)).toHaveLength(1)
})

for (const [format, type] of [
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['json', 'application/vnd.citationstyles.csl+json'],
] as const)
  test(`a program that accepts ${type} gets the reference at the address of the page`, async ({
    request,
  }) => {
    await request.get(page)
    const answer = await request.get(page, { headers: { accept: type } })
    expect(new URL(answer.url()).pathname).toBe(`${page}.${format}`)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([
      200,
      `${type}; charset=utf-8`,
    ])
    expect(await answer.text()).toContain('your-questions-your-decision')
  })

test('a filtered list of publications is one file', async ({ request }) => {
  const all = await request.get('/en/publications.bib')
  const some = await request.get('/en/publications.bib?kind=guideline')
  const count = (text: string) => text.match(/^@/gm)?.length ?? 0
  expect(count(await some.text())).toBeGreaterThan(0)
  expect(count(await all.text())).toBeGreaterThan(count(await some.text()))
})

test('a feed is found from the list, and a harvester is answered by address and by form', async ({
  request,
}) => {
  const list = await (await request.get('/en/publications')).text()
  const [, href = ''] =
    /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]+)"/.exec(
      list.slice(0, list.indexOf('</head>')),
    ) ?? []
  const feed = await request.get(href)
  expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  expect(await feed.text()).toContain('/en/publications/your-questions-your-decision"')
  const asked = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' }
  const byAddress = await request.get('/oai', { params: asked })
  const byForm = await request.post('/oai', { form: asked })
  const identifiers = async (answer: typeof byForm) =>
    (await answer.text()).match(/<identifier>[^<]+/g) ?? []
  expect(byAddress.headers()['content-type']).toBe('text/xml; charset=utf-8')
  expect((await identifiers(byAddress)).length).toBeGreaterThan(0)
  expect(await identifiers(byForm)).toEqual(await identifiers(byAddress))
})
