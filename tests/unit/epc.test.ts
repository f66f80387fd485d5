import { epcText, ibanInGroups } from '@/lib/epc'

const transfer = {
  holder: 'Netzwerk e. V.',
  iban: 'de02 1203 0000 0000 2020 51',
  bic: 'BYLA DEM1 001',
  purpose: 'Spende',
}

test('a transfer is written as banking apps read it: eleven lines in their order', () => {
  expect(epcText(transfer)).toBe(
    'BCD\n002\n1\nSCT\nBYLADEM1001\nNetzwerk e. V.\nDE02120300000000202051\n\n\n\nSpende',
  )
})

test('what is too long is cut, and a line break opens no further line', () => {
  const lines = epcText({
    ...transfer,
    holder: 'N'.repeat(80),
    purpose: `Spende\nEUR1000 ${'x'.repeat(200)}`,
  }).split('\n')
  expect(lines).toHaveLength(11)
  expect(lines[5]).toHaveLength(70)
  expect(lines[10]).toHaveLength(140)
})

test.each(['DE02120300000000202051', 'DE02 1203 0000 0000 2020 51', 'de021203 00000000202051'])(
  'the IBAN %s is shown in groups of four',
  (iban) => {
    expect(ibanInGroups(iban)).toBe('DE02 1203 0000 0000 2020 51')
  },
)
