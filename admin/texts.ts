import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'

const de = {
  drafts: 'Angefangene Entwürfe',
  scheduled: 'Geplant',
  newest: 'Zuletzt veröffentlicht',
  noDrafts: 'Alles ist veröffentlicht.',
  noneScheduled: 'Nichts ist geplant.',
  noneYet: 'Noch ist nichts veröffentlicht.',
  publish: 'wird veröffentlicht',
  unpublish: 'wird zurückgezogen',
  allLanguages: 'alle Sprachen',
  untitled: 'Ohne Titel',
  whereUsed: 'Verwendet in',
  usedNowhere: 'Nirgends verwendet.',
  usedInDraft: 'im Entwurf',
  inUse: 'Wird noch verwendet. An diesen Stellen fehlt es dann:',
  lookingForUses: 'Es wird nachgesehen, wo es verwendet wird …',
  usesUnknown:
    'Es ließ sich nicht feststellen, wo es verwendet wird. Bitte schließen Sie den Dialog und versuchen Sie es noch einmal.',
  plan: 'Planen',
  planType: 'Was geschieht',
  planTypes: { publish: 'Veröffentlichen', unpublish: 'Zurückziehen' },
  savePlan: 'Plan speichern',
  withdrawalHint:
    'Zur gewählten Zeit ist der Text für Besucher*innen nicht mehr da und liegt hier wieder als Entwurf.',
  language: 'Sprache',
  plannedAt: 'Wann',
  dateMissing: 'Bitte wählen Sie Tag und Uhrzeit.',
  notPlanned: 'Das ließ sich nicht speichern. Bitte versuchen Sie es noch einmal.',
  cancelPlan: 'Aufheben',
  removePlan: 'Entfernen',
  planFailed: 'Nicht ausgeführt',
  planFailedSilently: 'Der Grund ist nicht bekannt.',
  failedPlans: 'Geplant, aber nicht ausgeführt',
  accountPlans: 'Geplant',
  accountPlansHint:
    'Bevor dieses Konto das Recht dazu verliert oder gelöscht wird: Entscheiden Sie für jeden Plan, ob er bleibt oder aufgehoben wird. Was bleibt, geschieht auch ohne das Konto.',
  keepPlan: 'Behalten',
  fileInTrash: 'Die Datei „{name}“ liegt im Papierkorb, Besucher*innen sehen sie nicht.',
  openTrash: 'Im Papierkorb ansehen',
  deadLinks:
    'Diese Links führen zu Inhalten, die in dieser Sprache nicht veröffentlicht oder im Papierkorb sind. Auf der Website stehen ihre Wörter ohne Link:',
  quoted: '„{words}“',
  restoreElsewhere: 'Wiederherstellen …',
  restoreAsDraft: 'Als Entwurf wiederherstellen',
  addressTaken:
    'Seit dieses Dokument im Papierkorb liegt, hat ein anderes seine Webadresse bekommen. Bitte geben Sie ihm eine neue. Es ist danach ein Entwurf, bis Sie es veröffentlichen.',
  addressTakenBy: 'Bisher „{slug}“',
  newAddress: 'Neue Webadresse',
  forgotWithoutMail:
    'Hier ist kein Mailserver eingerichtet, deshalb wird keine E-Mail verschickt. Bitten Sie jemanden aus der Verwaltung um einen Link, mit dem Sie ein neues Passwort wählen.',
  oneTimeLink: 'Link für das Passwort',
  notChosenYet: 'Die Person hat noch kein Passwort gewählt und kann sich noch nicht anmelden.',
  linkHint:
    'Mit diesem Link wählt die Person selbst ein Passwort. Er gilt sieben Tage und nur einmal; ein neuer ersetzt den früheren.',
  makeLink: 'Link erstellen',
  sendLink: 'Link per E-Mail schicken',
  linkOnce: 'Der Link steht nur jetzt hier. Bitte geben Sie ihn auf sicherem Weg weiter:',
  linkSent: 'Eine E-Mail mit dem Link geht an {email}.',
  versions: 'Frühere Fassungen',
  staysPublic:
    'Zurückziehen geht hier nicht: Jede Seite der Website braucht diesen Inhalt. Ändern und veröffentlichen Sie ihn, oder holen Sie eine frühere Fassung zurück.',
  entry: 'Eintrag',
  withoutGoal: 'ohne Seite',
  goalHidden: 'nicht im Menü, weil die Seite in dieser Sprache nicht veröffentlicht ist',
  goalIsDraft:
    'Diese Seite ist in der Sprache, die Sie bearbeiten, nicht veröffentlicht. Der Eintrag fehlt dort im Menü, bis sie veröffentlicht ist.',
}

const en: typeof de = {
  drafts: 'Drafts in progress',
  scheduled: 'Scheduled',
  newest: 'Recently published',
  noDrafts: 'Everything is published.',
  noneScheduled: 'Nothing is scheduled.',
  noneYet: 'Nothing is published yet.',
  publish: 'will be published',
  unpublish: 'will be withdrawn',
  allLanguages: 'all languages',
  untitled: 'Untitled',
  whereUsed: 'Used in',
  usedNowhere: 'Used nowhere.',
  usedInDraft: 'in a draft',
  inUse: 'Still in use. It will be missing in these places:',
  lookingForUses: 'Looking for the places that use it …',
  usesUnknown: 'The places that use it could not be found. Please close the dialog and try again.',
  plan: 'Schedule',
  planType: 'What happens',
  planTypes: { publish: 'Publish', unpublish: 'Withdraw' },
  savePlan: 'Save the plan',
  withdrawalHint: 'At the time chosen the text is gone for visitors, and is a draft again here.',
  language: 'Language',
  plannedAt: 'When',
  dateMissing: 'Please choose a day and a time.',
  notPlanned: 'That could not be stored. Please try again.',
  cancelPlan: 'Take back',
  removePlan: 'Remove',
  planFailed: 'Not carried out',
  planFailedSilently: 'The reason is not known.',
  failedPlans: 'Scheduled, but not carried out',
  accountPlans: 'Scheduled',
  accountPlansHint:
    'Before this account loses the right to it or is deleted: decide for each plan whether it stays or is cancelled. What stays happens without the account as well.',
  keepPlan: 'Keep',
  fileInTrash: 'The file “{name}” is in the trash, visitors do not see it.',
  openTrash: 'Look at it in the trash',
  deadLinks:
    'These links lead to content that is not published in this language or is in the trash. On the site their words stand without a link:',
  quoted: '“{words}”',
  restoreElsewhere: 'Restore …',
  restoreAsDraft: 'Restore as a draft',
  addressTaken:
    'While this document was in the trash, another one got its web address. Please give it a new one. It is then a draft until you publish it.',
  addressTakenBy: 'So far “{slug}”',
  newAddress: 'New web address',
  forgotWithoutMail:
    'No mail server is set up here, so no e-mail is sent. Please ask somebody of the administration for a link with which you choose a new password.',
  oneTimeLink: 'Link for the password',
  notChosenYet: 'The person has not chosen a password and cannot sign in yet.',
  linkHint:
    'With this link the person chooses a password. It is valid for seven days and only once; a new one replaces the one before.',
  makeLink: 'Make a link',
  sendLink: 'Send the link by e-mail',
  linkOnce: 'The link is shown here only now. Please hand it over in a safe way:',
  linkSent: 'An e-mail with the link goes to {email}.',
  versions: 'Earlier versions',
  staysPublic:
    'This cannot be withdrawn: every page of the site needs it. Change and publish it, or bring back an earlier version.',
  entry: 'Entry',
  withoutGoal: 'no page',
  goalHidden: 'not in the menu, because the page is not published in this language',
  goalIsDraft:
    'This page is not published in the language that you are editing. The entry is left out of the menu there until it is published.',
}

const texts: Record<PanelLanguage, typeof de> = { de, en }

/** The panel's own texts in the language that the account has chosen. */
export const panelTexts = (language: string) => texts[panelLanguage(language)]
