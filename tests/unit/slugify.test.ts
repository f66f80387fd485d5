import { cutAtWord, slugify } from '@/lib/slugify'

test.each([
  ['Öffentlichkeitsarbeit für Betroffene', 'oeffentlichkeitsarbeit-fuer-betroffene'],
  ['Über uns', 'ueber-uns'],
  ['Straße & Größe', 'strasse-groesse'],
  ['Rechte der Migrant*innen', 'rechte-der-migrantinnen'],
  ['Vertreter:innen', 'vertreterinnen'],
  ['Café – déjà vu', 'cafe-deja-vu'],
  ['  ***  ', ''],
  ['Łódź Ångström Šibenik', 'lodz-angstroem-sibenik'],
  ['Ørsted æsir cœur Đorđević ışık', 'orsted-aesir-coeur-dordevic-isik'],
  ['GROẞ İzmir', 'gross-izmir'],
  ['U\u0308ber', 'ueber'],
  ['Права человека', 'prava-cheloveka'],
  ['Ανθρώπινα δικαιώματα', 'anthropina-dikaiomata'],
  ['人权报告2025', 'ren-quan-bao-gao-2025'],
  ['🙂', 'slight-smile'],
  ['\u202e\u0000', ''],
])('%s becomes %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a long address ends with a whole word', () => {
  expect(cutAtWord('stellungnahme-zum-gesetz', 20)).toBe('stellungnahme-zum')
  expect(cutAtWord('stellungnahme-zum-gesetz', 17)).toBe('stellungnahme-zum')
  expect(cutAtWord('stellungnahme-zum-gesetz', 24)).toBe('stellungnahme-zum-gesetz')
  expect(cutAtWord('b'.repeat(160))).toBe('b'.repeat(80))
})
