import { shownName, storedName } from '@/lib/file-name'
import { hardTitles, titlesByScript } from '@/tests/helpers/scripts'

test.each([
  ['Jahresbericht 2025.pdf', 'jahresbericht-2025'],
  ['Über uns.PDF', 'ueber-uns'],
  ['Gescha\u0308ftsbericht.pdf', 'geschaeftsbericht'],
  ['%C3%9Cber%20uns.pdf', 'ueber-uns'],
  ['100%.pdf', '100'],
  ['a#b?c+d.pdf', 'a-b-c-d'],
  ['-rf.pdf', 'rf'],
  ['..\\..\\etc/passwd', 'passwd'],
  ['seite.php.html', 'seite-php'],
  ['Nr. 5 Bericht', 'nr-5-bericht'],
  ['CON.pdf', 'datei-con'],
  ['nul.tar.pdf', 'nul-tar'],
  ['LPT1', 'datei-lpt1'],
  ['.htaccess', 'datei'],
  ['\u202e\u0000.pdf', 'datei'],
  ['', 'datei'],
])('%j is stored as %s', (given, stored) => {
  expect(storedName(given, 'datei')).toBe(stored)
})

test('every name is stored as a short word of ASCII', () => {
  for (const name of [...Object.values(titlesByScript), ...hardTitles, 'x'.repeat(300)])
    expect(storedName(`${name}.pdf`, 'datei')).toMatch(/^[a-z0-9][a-z0-9-]{0,90}$/)
})

test.each([
  ['Jahresbericht 2025.pdf', 'Jahresbericht 2025.pdf'],
  ['U\u0308ber uns.jpeg', 'Über uns.pdf'],
  ['C:\\Ordner\\Brief.pdf', 'Brief.pdf'],
  ['\u202efdp.exe', 'fdp.pdf'],
  ['می\u200cخواهم.pdf', 'می\u200cخواهم.pdf'],
  ['Über %22uns%22.pdf', 'Über "uns".pdf'],
  ['.pdf', ''],
  ['a\u0000b\u0007.pdf', 'ab.pdf'],
])('%j is shown as %j', (given, shown) => {
  expect(shownName(given, 'pdf')).toBe(shown)
})

test('a name of 300 letters is shortened where it is shown', () => {
  expect(shownName(`${'ä'.repeat(300)}.pdf`, 'pdf')).toBe(`${'ä'.repeat(120)}.pdf`)
})
