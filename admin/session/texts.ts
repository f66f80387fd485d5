import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'

const de = {
  heading: 'Ihre Sitzung ist beendet',
  ended:
    'Was Sie geschrieben haben, steht noch auf dieser Seite. Bitte melden Sie sich wieder an, dann geht es hier weiter.',
  endedClean: 'Bitte melden Sie sich wieder an, dann geht es hier weiter.',
  otherHeading: 'Hier ist jetzt ein anderes Konto angemeldet',
  other:
    'In diesem Browser ist jetzt {name} angemeldet. Diese Seite wurde von {owner} geöffnet und wird nicht unter dem anderen Namen gespeichert.',
  goOnAs: 'Als {name} weiterarbeiten',
  signInAs: 'Als {owner} anmelden',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  signIn: 'Anmelden',
  signingIn: 'Anmeldung läuft …',
  later: 'Später',
  laterHint:
    '„Später“ schließt dieses Fenster. Gespeichert wird erst wieder, wenn Sie angemeldet sind.',
  secondTab: 'In einem zweiten Fenster anmelden',
  missing: 'Bitte geben Sie E-Mail-Adresse und Passwort ein.',
  failed: 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  offline:
    'Der Server ist nicht erreichbar, es wurde nichts gespeichert. Bitte prüfen Sie die Verbindung.',
  leaveHeading: 'Noch nicht gespeichert',
  leaveText:
    'Auf dieser Seite steht etwas, das noch nicht gespeichert ist. Sobald es gespeichert ist, geht es von selbst weiter.',
  leaveTextManual:
    'Auf dieser Seite steht etwas, das noch nicht gespeichert ist. Bitte bleiben Sie hier und speichern Sie es.',
  stay: 'Hier bleiben',
  leave: 'Verwerfen und weitergehen',
}

const en: typeof de = {
  heading: 'Your session has ended',
  ended:
    'What you have written is still on this page. Please sign in again, then you can go on here.',
  endedClean: 'Please sign in again, then you can go on here.',
  otherHeading: 'Another account is signed in here now',
  other:
    '{name} is signed in in this browser now. This page was opened by {owner} and is not saved under the other name.',
  goOnAs: 'Go on as {name}',
  signInAs: 'Sign in as {owner}',
  email: 'Email address',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in …',
  later: 'Later',
  laterHint: '“Later” closes this window. Nothing is saved until you are signed in.',
  secondTab: 'Sign in in a second window',
  missing: 'Please enter your email address and password.',
  failed: 'Signing in did not work. Please try again.',
  offline: 'The server cannot be reached, nothing was saved. Please check the connection.',
  leaveHeading: 'Not saved yet',
  leaveText:
    'There is something on this page that is not saved yet. As soon as it is saved, you are taken on.',
  leaveTextManual:
    'There is something on this page that is not saved yet. Please stay here and save it.',
  stay: 'Stay here',
  leave: 'Discard and go on',
}

const texts: Record<PanelLanguage, typeof de> = { de, en }

/** What the panel says about the session, in the language that the account has chosen. */
export const sessionTexts = (language: string) => texts[panelLanguage(language)]
