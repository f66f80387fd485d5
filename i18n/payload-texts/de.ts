/** What Payload says with “du”, about “Benutzer”, or without the remedy: in the words of the rest of the panel. */
export const payloadTextsDe = {
  authentication: {
    accountVerified: 'Das Konto ist bestätigt.',
    beginCreateFirstUser: 'Legen Sie zuerst ein Konto für die Verwaltung an.',
    checkYourEmailForPasswordReset:
      'Gehört zu dieser E-Mail-Adresse ein Konto, erhalten Sie gleich eine E-Mail, mit der Sie ein neues Passwort setzen. Bitte sehen Sie auch im Spam-Ordner nach.',
    forgotPasswordEmailInstructions:
      'Bitte geben Sie Ihre E-Mail-Adresse ein. Sie erhalten eine E-Mail, mit der Sie ein neues Passwort setzen.',
    loggedIn: 'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich zuerst ab</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in <0>Ihrem Konto</0>.',
    loggedOutInactivity:
      'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben. Bitte melden Sie sich wieder an.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    loginUser: 'Anmelden',
    loginWithAnotherUser:
      'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich zuerst ab</0>.',
    logoutUser: 'Abmelden',
    resetYourPassword: 'Ihr Passwort neu setzen',
    successfullyRegisteredFirstUser: 'Das erste Konto ist angelegt.',
    youAreInactive:
      'Sie haben längere Zeit nichts getan und werden zu Ihrer Sicherheit gleich abgemeldet. Möchten Sie angemeldet bleiben?',
    youAreReceivingResetPassword:
      'Sie oder jemand anderes möchte das Passwort Ihres Kontos neu setzen. Öffnen Sie dazu diese Adresse in Ihrem Browser:',
    youDidNotRequestPassword:
      'Waren Sie das nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
  },
  dashboard: {
    discardMessage:
      'Ihre Änderungen an der Übersicht sind noch nicht gespeichert. Möchten Sie sie verwerfen?',
    noItems:
      'Auf Ihrer Übersicht liegt nichts. Über „Übersicht“ in der oberen Leiste fügen Sie etwas hinzu.',
  },
  error: {
    autosaving:
      'Das automatische Speichern ist fehlgeschlagen. Bitte prüfen Sie die Verbindung und speichern Sie selbst.',
    correctInvalidFields:
      'Es wurde nichts gespeichert: Bitte berichtigen Sie die Felder, die rot gekennzeichnet sind.',
    deletingTitle:
      '{{title}} ließ sich nicht löschen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    documentNotFound:
      'Das Dokument {{id}} ist nicht zu finden: Vielleicht wurde es gelöscht, oder Ihr Konto darf es nicht lesen.',
    followingFieldsInvalid_one: 'Es wurde nichts gespeichert. Bitte berichtigen Sie dieses Feld:',
    followingFieldsInvalid_other:
      'Es wurde nichts gespeichert. Bitte berichtigen Sie diese Felder:',
    invalidFileType: 'Diese Art von Datei wird nicht angenommen.',
    missingRequiredData: 'Es fehlen Angaben, die nötig sind.',
    notAllowedToAccessPage:
      'Ihr Konto darf diese Seite nicht öffnen. Wenn Sie sie brauchen, fragen Sie die Verwaltung.',
    notAllowedToPerformAction:
      'Ihr Konto darf das nicht. Wenn Sie es brauchen, fragen Sie die Verwaltung.',
    notFound: 'Das ist nicht zu finden. Vielleicht wurde es inzwischen gelöscht.',
    noUser: 'Kein Konto',
    previewing: 'Die Vorschau ließ sich nicht öffnen. Bitte versuchen Sie es noch einmal.',
    problemUploadingFile:
      'Die Datei ließ sich nicht hochladen. Bitte versuchen Sie es noch einmal.',
    restoringTitle:
      '{{title}} ließ sich nicht wiederherstellen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    tokenInvalidOrExpired:
      'Dieser Verweis gilt nicht mehr. Bitte fordern Sie auf der Seite der Anmeldung einen neuen an.',
    unauthorized: 'Sie sind nicht angemeldet. Bitte melden Sie sich wieder an.',
    unauthorizedAdmin: 'Dieses Konto darf hier nicht arbeiten.',
    unknown:
      'Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal; bleibt es dabei, sagen Sie der Verwaltung Bescheid.',
    unPublishingDocument: 'Das ließ sich nicht zurückziehen. Bitte versuchen Sie es noch einmal.',
    userEmailAlreadyRegistered: 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.',
    userLocked:
      'Dieses Konto ist gesperrt, weil die Anmeldung zu oft misslang. Bitte versuchen Sie es später noch einmal.',
    valueMustBeUnique: 'Diesen Wert hat schon ein anderer Eintrag.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Geben Sie eine Adresse ein, oder verknüpfen Sie einen Inhalt dieser Website.',
    chooseDocumentToLink: 'Wählen Sie den Inhalt, zu dem der Link führt',
    internalLink: 'Inhalt dieser Website',
  },
  general: {
    aboutToDelete: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich löschen?',
    aboutToDeleteCount_many: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
    aboutToDeleteCount_one: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
    aboutToDeleteCount_other: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
    aboutToPermanentlyDelete:
      'Möchten Sie {{label}} <1>{{title}}</1> wirklich endgültig löschen? Zurückholen lässt sich das nicht.',
    aboutToPermanentlyDeleteTrash:
      'Möchten Sie <0>{{count}}</0> <1>{{label}}</1> wirklich endgültig löschen? Zurückholen lässt sich das nicht.',
    aboutToRestore: 'Möchten Sie {{label}} <1>{{title}}</1> wiederherstellen?',
    aboutToRestoreAsDraft:
      'Möchten Sie {{label}} <1>{{title}}</1> wiederherstellen? Es ist danach in allen Sprachen ein Entwurf, bis Sie es veröffentlichen.',
    aboutToRestoreAsDraftCount:
      'Möchten Sie {{count}} {{label}} wiederherstellen? Sie sind danach in allen Sprachen Entwürfe, bis Sie sie veröffentlichen.',
    aboutToRestoreCount: 'Möchten Sie {{count}} {{label}} wiederherstellen?',
    aboutToTrash: 'Möchten Sie {{label}} <1>{{title}}</1> in den Papierkorb legen?',
    aboutToTrashCount: 'Möchten Sie {{count}} {{label}} in den Papierkorb legen?',
    anotherUser: 'Eine andere Person',
    anotherUserTakenOver: 'Eine andere Person bearbeitet dieses Dokument jetzt.',
    changesNotSaved:
      'Ihre Änderungen sind noch nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    copyWarning:
      'Möchten Sie {{to}} mit {{from}} überschreiben? Das betrifft {{label}} {{title}}. Das Ergebnis ist ein Entwurf; was veröffentlicht ist, bleibt.',
    creating: 'Wird angelegt',
    creatingNewLabel: '{{label}} anlegen',
    currentlyEditing:
      'bearbeitet gerade dieses Dokument. Wenn Sie übernehmen, kann die andere Person nicht weiterschreiben, und was sie noch nicht gespeichert hat, geht vielleicht verloren.',
    documentOutOfDate:
      'Eine andere Person hat dieses Dokument inzwischen gespeichert. Bitte laden Sie die Seite neu, bevor Sie weiterschreiben.',
    enterAValue: 'Bitte einen Wert eingeben',
    noDateSelected: 'Bitte wählen Sie Tag und Uhrzeit.',
    noLabel: 'ohne Angabe',
    noResultsFound: 'Nichts gefunden',
    noResults: 'Hier ist nichts, oder nichts passt zu den Filtern.',
    noResultsDescription: 'Hier ist nichts, oder nichts passt zu den Filtern.',
    noTrashResults: 'Der Papierkorb ist leer.',
    nothingFound: 'Seite nicht gefunden',
    noUpcomingEventsScheduled: 'Nichts ist geplant.',
    schedulePublishFor: '{{title}}: Zeitpunkt planen',
    sorryNotFound: 'Diese Seite gibt es nicht, oder Ihr Konto darf sie nicht öffnen.',
    // The label that Payload puts in here is an object of languages.
    sortByLabelDirection: 'Diese Spalte sortieren: {{direction}}',
    unsavedChanges:
      'Ihre Änderungen sind noch nicht gespeichert. Bitte speichern oder verwerfen Sie sie zuerst.',
    time: 'Tag und Uhrzeit',
    unsavedChangesDuplicate:
      'Ihre Änderungen sind noch nicht gespeichert. Möchten Sie trotzdem duplizieren?',
    upcomingEvents: 'Geplant',
    user: 'Konto',
    successfullyDuplicated:
      '{{label}}: Das Duplikat ist in allen Sprachen ein Entwurf und hat noch keine Webadresse.',
    successfullyCreated: '{{label}} ist angelegt.',
    updatedSuccessfully: 'Gespeichert.',
    users: 'Konten',
  },
  lexical: {
    general: {
      placeholder: 'Schreiben Sie hier. Mit „/“ fügen Sie eine Überschrift, ein Bild und mehr ein.',
    },
  },
  localization: {
    selectedLocales: 'in ausgewählten Sprachen',
  },
  upload: {
    dragAndDrop: 'eine Datei hierher ziehen',
    cropToolDescription:
      'Ziehen Sie an den Ecken des Ausschnitts, zeichnen Sie einen neuen, oder geben Sie unten Werte ein.',
    focalPointDescription:
      'Setzen Sie den Punkt, der immer zu sehen sein soll, im Bild, oder geben Sie unten Werte ein.',
  },
  validation: {
    emailAddress: 'Bitte geben Sie eine vollständige E-Mail-Adresse ein, z. B. name@beispiel.de.',
    enterNumber: 'Bitte geben Sie eine Zahl ein.',
    invalidInput: 'Das passt nicht in dieses Feld. Bitte prüfen Sie die Eingabe.',
    invalidSelection: 'Diese Auswahl gibt es nicht (mehr). Bitte wählen Sie etwas anderes.',
    required: 'Bitte füllen Sie dieses Feld aus.',
  },
  version: {
    aboutToPublishSelection:
      'Möchten Sie alle ausgewählten {{label}} auf {{contentLanguage}} veröffentlichen? Die anderen Sprachen bleiben, wie sie sind.',
    aboutToRestore:
      'Möchten Sie {{label}} auf {{contentLanguage}} auf den Stand vom {{versionDate}} zurücksetzen? Das Ergebnis ist ein Entwurf. Besucher*innen lesen weiter, was veröffentlicht ist, bis Sie den Entwurf veröffentlichen. Die anderen Sprachen bleiben, wie sie sind.',
    aboutToRestoreGlobal:
      'Möchten Sie {{label}} auf {{contentLanguage}} auf den Stand vom {{versionDate}} zurücksetzen? Das Ergebnis ist ein Entwurf. Besucher*innen lesen weiter, was veröffentlicht ist, bis Sie den Entwurf veröffentlichen. Die anderen Sprachen bleiben, wie sie sind.',
    aboutToRevertToPublished:
      'Möchten Sie Ihre Änderungen verwerfen? Danach steht hier wieder, was veröffentlicht ist.',
    aboutToUnpublish:
      'Möchten Sie dieses Dokument in allen Sprachen zurückziehen? Besucher*innen sehen es dann nicht mehr; hier bleibt es als Entwurf.',
    aboutToUnpublishIn:
      'Möchten Sie dieses Dokument auf {{locale}} zurückziehen? Besucher*innen sehen es dann in dieser Sprache nicht mehr; hier bleibt es als Entwurf.',
    aboutToUnpublishSelection:
      'Möchten Sie alle ausgewählten {{label}} auf {{contentLanguage}} zurückziehen? Besucher*innen sehen sie dann in dieser Sprache nicht mehr; hier bleiben sie als Entwürfe. Die anderen Sprachen bleiben, wie sie sind.',
    confirmUnpublish: 'Wirklich zurückziehen?',
    publishIn: 'Auf {{locale}} veröffentlichen',
    modifiedOnly: 'Nur Änderungen',
    restoreThisVersion: 'Als Entwurf wiederherstellen',
    schedulePublish: 'Zeitpunkt planen',
    unpublish: 'Zurückziehen',
    unpublished: 'Zurückgezogen',
    unpublishedSuccessfully: 'Zurückgezogen.',
    unpublishIn: 'Auf {{locale}} zurückziehen',
    unpublishing: 'Wird zurückgezogen …',
  },
}
