import { weaknessOf } from '@/lib/passwords'

const own = ['maria.muster@example.org', 'Maria Muster']

test.each([
  ['eleven characters', 'kurzes Elfe', 'short'],
  ['more than a thousand characters', 'ab1 '.repeat(251), 'long'],
  ['the own e-mail', 'maria.muster@example.org', 'own'],
  ['the own name with digits', 'MariaMuster2026', 'own'],
  ['a known password with digits', 'Passwort123456', 'common'],
  ['the same with digits for letters', 'P4ssw0rd!2026', 'common'],
  ['a row of keys', 'qwertzuiop123', 'common'],
  ['digits alone', '123456789012', 'common'],
  ['few different characters', 'abababababab', 'common'],
])('%s: too weak', (_what, password, weakness) => {
  expect(weaknessOf(password, own)).toBe(weakness)
})

test.each(['zwölf Zeich.', 'Sommer Kran Filz Uhr', 'k3$Vq9!mZp0w', 'x7'.repeat(3) + 'QmRt9v'])(
  '%s: good',
  (password) => {
    expect(weaknessOf(password, own)).toBeUndefined()
  },
)
