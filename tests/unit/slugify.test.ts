import { slugify } from '@/lib/slugify'

test.each([
  ['Öffentlichkeitsarbeit für Betroffene', 'oeffentlichkeitsarbeit-fuer-betroffene'],
  ['Über uns', 'ueber-uns'],
  ['Straße & Größe', 'strasse-groesse'],
  ['Rechte der Migrant*innen', 'rechte-der-migrantinnen'],
  ['Vertreter:innen', 'vertreterinnen'],
  ['Café – déjà vu', 'cafe-deja-vu'],
  ['  ***  ', ''],
])('%s becomes %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})
