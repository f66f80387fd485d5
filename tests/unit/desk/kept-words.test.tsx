/** @jest-environment jsdom */
import { jest } from '@jest/globals'
import { act as settled, fireEvent, render, screen } from '@testing-library/react'

import { DeskProvider } from '@/admin/translations/desk-context'
import { SourceEditor } from '@/admin/translations/editor/source-editor'
import { UnitActions } from '@/admin/translations/editor/unit-actions'
import type { Act } from '@/admin/translations/editor/use-document'
import type { Item } from '@/translation/api'
import { deskItem, deskPage } from '@/tests/helpers/desk-items'
import { answering } from '@/tests/helpers/unit-row'

import '@testing-library/jest-dom'

const worker = { id: 'bea', editsSource: true }
const inReview = deskItem({ state: 'review' })

const actions = (item: Item, act: Partial<Act>) => (
  <DeskProvider language="en" worker={worker}>
    <UnitActions
      item={item}
      isEmpty={false}
      rights={deskPage(item).rights}
      findings={[]}
      confirm={() => Promise.resolve(true)}
      flush={() => Promise.resolve(true)}
      act={act as Act}
    />
  </DeskProvider>
)

/** Opens a form, types into it and sends it. */
async function write(open: string, words: string) {
  fireEvent.click(screen.getByRole('button', { name: open }))
  fireEvent.change(screen.getByRole('textbox'), { target: { value: words } })
  await send()
}

async function send() {
  const form = screen.getByRole('textbox').closest('form')
  if (form) await settled(async () => Promise.resolve(void fireEvent.submit(form)))
}

test('a comment that is refused stays, though somebody else was faster', async () => {
  const sendBack = jest.fn(() => Promise.resolve(false))
  const { rerender } = render(actions(inReview, { sendBack }))
  await write('Send back', 'Please use the other word.')
  rerender(actions(deskItem({ state: 'draft' }), { sendBack }))
  expect(screen.getByRole('textbox')).toHaveValue('Please use the other word.')
})

test('a comment that has arrived closes its form', async () => {
  const sendBack = jest.fn(() => Promise.resolve(true))
  render(actions(inReview, { sendBack }))
  await write('Send back', 'Please use the other word.')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('of two who change a source text, the second sees both and decides', async () => {
  const theirs = { ...deskItem({ source: 'Ihre Fassung' }), digest: 'digest-2' }
  const sent = answering(
    { status: 409, body: { errors: [{ message: 'It has changed.' }], items: [theirs] } },
    { status: 200, body: { items: [theirs] } },
  )
  const keep = jest.fn()
  const editor = (item: Item) => (
    <DeskProvider language="en" worker={worker}>
      <SourceEditor item={item} keep={keep} />
    </DeskProvider>
  )
  const { rerender } = render(editor(deskItem()))
  await write('Change the source', 'Meine Fassung')
  expect(keep).toHaveBeenCalledWith(theirs)
  expect(screen.getByRole('status')).toHaveTextContent('It has changed.')
  rerender(editor(theirs))
  expect(screen.getByRole('textbox')).toHaveValue('Meine Fassung')
  await send()
  expect(sent).toMatchObject([
    { digest: 'digest-1', text: 'Meine Fassung' },
    { digest: 'digest-2', text: 'Meine Fassung' },
  ])
})
