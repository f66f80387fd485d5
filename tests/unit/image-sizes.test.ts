import { sizesOf } from '@/lib/image-sizes'
import type { Media } from '@/payload-types'

const size = (name: string, width: number) => ({
  url: `http://localhost/api/media/file/${name}`,
  width,
})

test('a small image that was not enlarged has one size, not three', () => {
  const same = size('zeichen-320x320.webp', 320)
  const image = { sizes: { w480: same, w960: same, w1600: same } } as unknown as Media
  expect(sizesOf(image)).toEqual([{ path: '/api/media/file/zeichen-320x320.webp', width: 320 }])
})

test('sizes are given from small to large', () => {
  const sizes = { w960: size('b-960.webp', 960), w480: size('b-480.webp', 480) }
  expect(sizesOf({ sizes } as unknown as Media).map(({ width }) => width)).toEqual([480, 960])
})
