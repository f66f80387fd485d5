import { jest } from '@jest/globals'
import { render, screen } from '@testing-library/react'

import { DeskProvider } from '@/admin/translations/desk-context'
import { UnitRow } from '@/admin/translations/editor/unit-row'
import type { Act } from '@/admin/translations/editor/use-document'
import type { Item, Save } from '@/translation/api'
import type { Surroundings } from '@/translation/checks/surroundings'

import { deskPage } from './desk-items'

type Reply = { status: number; body: unknown }

/** What the row sends; each save is answered by the next of `replies`. */
export function answering(...replies: Reply[]) {
  const sent: Save[] = []
  globalThis.fetch = jest.fn((_: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(init?.body as string) as Save)
    const { body, status } = replies.shift() ?? { status: 500, body: {} }
    return Promise.resolve({
      ok: status < 400,
      status,
      statusText: '',
      json: () => Promise.resolve(body),
    })
  }) as unknown as typeof fetch
  return sent
}

export const act = {
  approve: jest.fn(() => Promise.resolve()),
  submit: jest.fn(() => Promise.resolve()),
} as unknown as Act

export function showUnit(item: Item, around: Partial<Surroundings> = {}) {
  const page = deskPage(item)
  const keep = jest.fn()
  render(
    <DeskProvider language="en" worker={{ id: 'bea', editsSource: false }}>
      <UnitRow
        item={item}
        page={{ ...page, surroundings: { ...page.surroundings, ...around } }}
        act={act}
        keep={keep}
        register={() => () => undefined}
      />
    </DeskProvider>,
  )
  return { field: screen.getByRole('textbox'), keep }
}
