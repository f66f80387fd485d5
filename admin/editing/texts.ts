import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'

const de = {
  unsaved: 'Noch nicht gespeichert',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert um {time}',
  failed: 'Nicht gespeichert: {reason}',
  failedShort: 'Nicht gespeichert',
  tryingAgain: 'Es wird von selbst noch einmal versucht.',
  pressSave: 'Bitte drücken Sie noch einmal auf „Speichern“.',
  again: 'Noch einmal versuchen',
  signIn: 'Wieder anmelden',
  ended: 'Sie sind nicht angemeldet. Was Sie geschrieben haben, steht noch hier.',
  writes: '{name} schreibt gerade',
  writesText:
    '{name} bearbeitet diesen Inhalt seit {since}. Wenn Sie übernehmen, können Sie schreiben, und {name} erfährt es. Was {name} noch nicht gespeichert hat, bleibt dort auf dem Bildschirm.',
  writesNow:
    '{name} bearbeitet diesen Inhalt seit {since}. Ihre Änderungen werden erst gespeichert, wenn Sie übernehmen.',
  takeOver: 'Bearbeitung übernehmen',
  onlyRead: 'Nur ansehen',
  takenOver:
    '{name} hat die Bearbeitung übernommen. Was Sie geschrieben haben, steht noch hier, ist aber nicht gespeichert.',
  takenOverClean: '{name} hat die Bearbeitung übernommen. Von Ihnen ist alles gespeichert.',
  takeBack: 'Wieder übernehmen',
  newer: 'Dieser Inhalt wurde inzwischen an anderer Stelle gespeichert.',
  loadNewer: 'Neuen Stand laden',
  compare: 'Fassungen vergleichen',
  gone: 'Dieser Inhalt wurde inzwischen gelöscht. Was Sie geschrieben haben, steht noch hier und lässt sich kopieren.',
  trashed:
    'Dieser Inhalt wurde inzwischen in den Papierkorb gelegt. Was Sie geschrieben haben, steht noch hier und lässt sich kopieren.',
  conflictHeading: 'Zwei Fassungen dieses Inhalts',
  conflictText:
    'Inzwischen wurde etwas anderes gespeichert. Ihre Fassung ist noch nicht gespeichert. Bitte wählen Sie für jedes Feld, was bleiben soll.',
  rescued: 'Von {time} gibt es hier Worte von Ihnen, die nicht gespeichert wurden.',
  rescuedHeading: 'Nicht gespeicherte Worte',
  rescuedText:
    'Diese Worte haben Sie früher geschrieben, sie wurden aber nicht gespeichert. Bitte wählen Sie für jedes Feld, was bleiben soll.',
  discard: 'Verwerfen',
  storedNow: 'Jetzt gespeichert',
  inForm: 'Jetzt im Formular',
  yours: 'Ihre Fassung',
  empty: '(leer)',
  keepStored: 'Gespeicherte Fassung behalten: {field}',
  keepMine: 'Meine Fassung nehmen: {field}',
  copy: 'Kopieren',
  copyOf: 'Ihre Fassung kopieren: {field}',
  copied: 'Kopiert',
  apply: 'Auswahl übernehmen und speichern',
  applyOnly: 'Auswahl in das Formular übernehmen',
  close: 'Später entscheiden',
  notApplied:
    'Die Auswahl steht noch nicht im Formular: Der Server hat nicht geantwortet, oder das Formular hat sich gerade geändert. Bitte versuchen Sie es noch einmal.',
  applied: 'Ihre Auswahl steht jetzt im Formular.',
  undo: 'Meine Worte zurückholen',
  notPublished: 'Es wurde nichts veröffentlicht.',
  notSaved: 'Es wurde nichts gespeichert.',
  draftKept: 'Ihr Entwurf ist gespeichert.',
  published: 'Veröffentlicht. Zu lesen unter:',
  publishedShort: 'Veröffentlicht.',
  loading: 'Der neue Stand wird geladen …',
  closeCopy: 'Schließen',
}

const en: typeof de = {
  unsaved: 'Not saved yet',
  saving: 'Saving …',
  saved: 'Saved at {time}',
  failed: 'Not saved: {reason}',
  failedShort: 'Not saved',
  tryingAgain: 'It is tried again by itself.',
  pressSave: 'Please press “Save” once more.',
  again: 'Try again',
  signIn: 'Sign in again',
  ended: 'You are not signed in. What you have written is still here.',
  writes: '{name} is writing',
  writesText:
    '{name} has been editing this content since {since}. If you take over, you can write, and {name} is told. What {name} has not saved yet stays on the screen there.',
  writesNow:
    '{name} has been editing this content since {since}. Your changes are saved only once you take over.',
  takeOver: 'Take over editing',
  onlyRead: 'Only look',
  takenOver: '{name} has taken over. What you have written is still here, but it is not saved.',
  takenOverClean: '{name} has taken over. Everything of yours is saved.',
  takeBack: 'Take over again',
  newer: 'This content has been saved elsewhere in the meantime.',
  loadNewer: 'Load the new state',
  compare: 'Compare versions',
  gone: 'This content has been deleted in the meantime. What you have written is still here and can be copied.',
  trashed:
    'This content has been moved to the trash in the meantime. What you have written is still here and can be copied.',
  conflictHeading: 'Two versions of this content',
  conflictText:
    'Something else has been saved in the meantime. Your version is not saved yet. Please choose for each field what should stay.',
  rescued: 'There are words of yours from {time} here that were not saved.',
  rescuedHeading: 'Words that were not saved',
  rescuedText:
    'You wrote these words earlier, but they were not saved. Please choose for each field what should stay.',
  discard: 'Discard',
  storedNow: 'Stored now',
  inForm: 'In the form now',
  yours: 'Your version',
  empty: '(empty)',
  keepStored: 'Keep the stored version: {field}',
  keepMine: 'Take my version: {field}',
  copy: 'Copy',
  copyOf: 'Copy your version: {field}',
  copied: 'Copied',
  apply: 'Take over the selection and save',
  applyOnly: 'Take the selection over into the form',
  close: 'Decide later',
  notApplied:
    'The selection is not in the form yet: the server has not answered, or the form has just changed. Please try again.',
  applied: 'Your selection is now in the form.',
  undo: 'Bring my words back',
  notPublished: 'Nothing was published.',
  notSaved: 'Nothing was saved.',
  draftKept: 'Your draft is saved.',
  published: 'Published. To be read at:',
  publishedShort: 'Published.',
  loading: 'The new state is being loaded …',
  closeCopy: 'Close',
}

const texts: Record<PanelLanguage, typeof de> = { de, en }

export type EditingTexts = typeof de

/** What forms say about saving and about others who write, in the language that the account has chosen. */
export const editingTexts = (language: string): EditingTexts => texts[panelLanguage(language)]
