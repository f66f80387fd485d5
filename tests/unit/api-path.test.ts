import { apiSegments } from '@/lib/api-path'

test.each([
  ['/api/users/login', ['users', 'login']],
  ['/api/media/file/Plakat.png', ['media', 'file', 'Plakat.png']],
  ['/api/media/file/%C3%9Cbersicht%20(1).png', ['media', 'file', 'Übersicht (1).png']],
  ['/api/media/file/%c3%9cbersicht.png', ['media', 'file', 'Übersicht.png']],
  ["/api/media/file/a+b,c'd!.png", ['media', 'file', "a+b,c'd!.png"]],
  ['/api/documents/file/100%25.pdf', ['documents', 'file', '100%.pdf']],
  ['/api/media/file/.hidden.png', ['media', 'file', '.hidden.png']],
])('%s is read', (path, segments) => {
  expect(apiSegments(path)).toEqual(segments)
})

test.each([
  ['a needless escape', '/api/users/%6cogin'],
  ['a needless escape with a capital', '/api/users/%4Cogin'],
  ['an escaped dash', '/api/users/forgot%2Dpassword'],
  ['an escaped slash', '/api/users%2Flogin'],
  ['an escaped backslash', '/api/users%5clogin'],
  ['a backslash', '/api/users\\login'],
  ['a doubled slash', '/api//users/login'],
  ['a slash at the end', '/api/users/login/'],
  ['a dot segment', '/api/./users/login'],
  ['a way up', '/api/media/../users/login'],
  ['an escaped way up', '/api/media/%2e%2e/users/login'],
  ['half an escape', '/api/users/%'],
  ['an escape of no letters', '/api/users/%zz'],
  ['no UTF-8', '/api/users/%ff'],
  ['half a surrogate pair', '/api/users/%ED%A0%80'],
  ['a long form of a slash', '/api/users%C0%AFlogin'],
  ['NUL', '/api/media/file/x%00.png'],
  ['a line break', '/api/users/login%0a'],
  ['another first word', '/API/users/login'],
  ['an escaped first word', '/%61pi/users/login'],
  ['letters that are not escaped', '/api/media/file/Ü.png'],
  ['nothing', '/api'],
])('%s is not the usual spelling of a path', (_what, path) => {
  expect(apiSegments(path)).toBeUndefined()
})

test('every letter that needs no escape is refused when it has one', () => {
  const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'.split(/(?:)/)
  const escapes = plain.map((letter) => `%${letter.charCodeAt(0).toString(16)}`)
  expect(escapes.filter((escape) => apiSegments(`/api/media/file/x${escape}`))).toEqual([])
})
