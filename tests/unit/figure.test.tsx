/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'

import { Figure } from '@/blocks/figure/component'
import messages from '@/messages/de.json' with { type: 'json' }

import '@testing-library/jest-dom'

const show = (image: object) =>
  render(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      <Figure {...({ blockType: 'figure', image } as unknown as Parameters<typeof Figure>[0])} />
    </NextIntlClientProvider>,
  )

const url = 'http://localhost:3000/api/media/file/tisch-480x320.webp'
const image = { id: '1', width: 1000, height: 666, sizes: { w480: { url, width: 480 } } }

test('a figure shows one of the sizes, and below it what is said of the image', () => {
  show({ ...image, alt: 'Ein Tisch', caption: 'Beratung', credit: 'Alex', licence: 'cc-by-4.0' })
  const picture = screen.getByRole('img', { name: 'Ein Tisch' })
  expect(picture).toHaveAttribute('src', '/api/media/file/tisch-480x320.webp')
  expect(picture).toHaveAttribute('width', '1000')
  expect(screen.getByText('Beratung')).toHaveTextContent('Beratung Bild: Alex · CC BY 4.0')
  expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  )
})

test('a decorative image is silent, and without words there is no caption', () => {
  show({ ...image, alt: 'Muster', decorative: true })
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(document.querySelector('img')).toHaveAttribute('alt', '')
  expect(document.querySelector('figcaption')).toBeNull()
})
