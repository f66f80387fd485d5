import { label, languageOptions } from '@/fields/label'
import { landCodes, landName } from '@/lib/laender'
import { languageCodes, type MemberForm, type MemberKind, type MemberService } from '@/lib/members'

type Label = ReturnType<typeof label>

const optionsOf = <Value extends string>(labels: Record<Value, Label>) =>
  Object.entries<Label>(labels).map(([value, words]) => ({ value, label: words }))

const kinds: Record<MemberKind, Label> = {
  counselling: label('Fachberatungsstelle', 'Specialised counselling centre'),
  shelter: label('Schutzeinrichtung', 'Shelter'),
  umbrella: label('Dachverband', 'Umbrella organisation'),
  other: label('Andere Organisation', 'Other organisation'),
}

const services: Record<MemberService, Label> = {
  counselling: label('Beratung', 'Counselling'),
  accompaniment: label(
    'Begleitung zu Ämtern und Gericht',
    'Accompaniment to authorities and court',
  ),
  accommodation: label('Unterkunft', 'Accommodation'),
  law: label('Vermittlung von Rechtsberatung', 'Referral to legal advice'),
  training: label('Fortbildung', 'Training'),
}

const forms: Record<MemberForm, Label> = {
  prostitution: label('in der Prostitution', 'in prostitution'),
  labour: label('bei der Arbeit', 'at work'),
  household: label('im Haushalt', 'in a household'),
  begging: label('beim Betteln', 'through begging'),
  crime: label('durch Zwang zu Straftaten', 'through forced criminal acts'),
}

export const memberKindOptions = optionsOf(kinds)
export const serviceOptions = optionsOf(services)
export const formOptions = optionsOf(forms)

export const whomOptions = optionsOf({
  women: label('Frauen', 'Women'),
  men: label('Männer', 'Men'),
  trans: label('Trans, inter und nichtbinäre Personen', 'Trans, inter and non-binary people'),
  minors: label('Kinder und Jugendliche', 'Children and young people'),
})

export const counsellingLanguageOptions = languageOptions(languageCodes)

export const landOptions = landCodes.map((value) => ({
  value,
  label: label(landName(value, 'de'), landName(value, 'en')),
}))

export const contactOptions = optionsOf({
  phone: label('Telefon', 'Phone'),
  email: label('E-Mail', 'E-mail'),
  website: label('Website', 'Website'),
  chat: label('Chat', 'Chat'),
})
