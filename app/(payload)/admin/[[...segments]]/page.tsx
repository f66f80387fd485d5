import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { redirect } from 'next/navigation'

import { fieldNames } from '@/api/comparable'
import { readablePanelQuery } from '@/api/panel-query'

import { importMap } from '../importMap.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Fields of every collection that stand in no configuration. */
const always = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']

async function fieldsOf([kind, slug]: string[]): Promise<string[] | undefined> {
  const { collections } = await config
  const listed = kind === 'collections' ? collections.find((each) => each.slug === slug) : undefined
  return listed && [...always, ...listed.flattenedFields.map(({ name }) => name)]
}

/** The first page of the panel has none. */
const listOf = (segments: string[] | undefined) => segments ?? []

/** Leads to the same view without the parameters that it could not read. */
async function withoutUnreadable({ params, searchParams }: Props): Promise<void> {
  const query = await searchParams
  const segments = listOf((await params).segments)
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  )
  const readable = readablePanelQuery(search.toString(), {
    fields: await fieldsOf(segments),
    names: fieldNames(await config),
  })
  if (readable === undefined) return
  const path = ['/admin', ...segments].join('/')
  redirect(readable === '' ? path : `${path}?${readable}`)
}

export const generateMetadata = (props: Props) => generatePageMetadata({ config, ...props })

export default async function AdminPage(props: Props) {
  await withoutUnreadable(props)
  return RootPage({ config, importMap, ...props })
}
