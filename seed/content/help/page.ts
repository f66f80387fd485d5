import type { Both, SeedPart } from '@/seed/types'

type HelpText = { danger: string; body: SeedPart[] }

/** The words of the page “Help”. What is not a public fact is marked as an example. */
export const seedHelp: Both<HelpText> = {
  de: {
    danger:
      'Rufen Sie die Polizei oder den Rettungsdienst. Wenn Sie nicht sprechen können, bitten Sie jemanden in Ihrer Nähe, anzurufen.',
    body: [
      { h2: 'Was passiert, wenn ich anrufe?' },
      {
        list: [
          'Eine Beraterin oder ein Berater meldet sich und hört zu.',
          'Sie müssen Ihren Namen nicht sagen und nichts beweisen.',
          'Sie entscheiden, was Sie erzählen, und Sie können jederzeit auflegen.',
          'Wenn Sie eine andere Sprache sprechen, nennen Sie die Sprache am Anfang.',
          'Am Ende überlegen Sie zusammen, welcher nächste Schritt zu Ihnen passt.',
        ],
      },
      { h2: 'Meine Rechte in fünf Sätzen' },
      {
        list: [
          'Niemand darf Sie zu einer Arbeit oder zu Sex zwingen.',
          'Ihr Pass und Ihr Geld gehören Ihnen.',
          'Für Ihre Arbeit steht Ihnen Lohn zu, auch ohne schriftlichen Vertrag.',
          'Sie dürfen sich beraten lassen, egal welchen Aufenthaltsstatus Sie haben.',
          'Sie entscheiden selbst, ob Sie mit der Polizei sprechen.',
        ],
      },
      {
        callout: {
          title: 'Beispiel für die Vorführung',
          text: 'Die Abschnitte über den Anruf und über Rechte sind Beispiele. Sie ersetzen keine Beratung und werden vor der Veröffentlichung fachlich geprüft.',
        },
      },
      { h2: 'Eine Beratungsstelle finden' },
      'Fachberatungsstellen helfen Menschen jeden Geschlechts, die ausgebeutet werden oder wurden: bei der Arbeit, im Haushalt, in der Prostitution. [Beratungsstelle finden](/de/beratung-finden): nach Postleitzahl, Ort oder Land.',
    ],
  },
  en: {
    danger: 'Call the police or an ambulance. If you cannot speak, ask somebody near you to call.',
    body: [
      { h2: 'What happens when I call?' },
      {
        list: [
          'A counsellor answers and listens.',
          'You do not have to give your name or prove anything.',
          'You decide what you tell, and you can hang up at any time.',
          'If you speak another language, name that language first.',
          'At the end, you think together about the next step that suits you.',
        ],
      },
      { h2: 'My rights in five sentences' },
      {
        list: [
          'Nobody may force you to work or to have sex.',
          'Your passport and your money belong to you.',
          'You have a right to wages for your work, even without a written contract.',
          'You may get advice whatever your residence status is.',
          'You decide yourself whether you talk to the police.',
        ],
      },
      {
        callout: {
          title: 'Example for the demo',
          text: 'The sections about calling and about rights are examples. They do not replace advice, and experts check them before they are published.',
        },
      },
      { h2: 'Find a counselling centre' },
      'Specialised counselling centres help people of every gender who are or were exploited: at work, in a household, in prostitution. [Find a counselling centre](/en/find-counselling) by postcode, place or Land.',
    ],
  },
}
