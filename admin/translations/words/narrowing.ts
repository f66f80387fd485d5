const de = {
  narrow: 'Texte dieses Dokuments filtern',
  shownOf: 'Gezeigt: {shown} von {count} Texten.',
  submitShown: 'Gezeigte Entwürfe zur Prüfung geben',
  approveShown: 'Gezeigte Texte in Prüfung freigeben',
  copyShown: 'Gezeigte leere mit Ausgangstext füllen',
  batchGoesOn: '{done} von {count} Texten bearbeitet …',
}

const en: typeof de = {
  narrow: 'Filter the texts of this document',
  shownOf: '{shown} of {count} texts are shown.',
  submitShown: 'Send the shown drafts to review',
  approveShown: 'Approve the shown texts in review',
  copyShown: 'Fill the shown empty ones with the source',
  batchGoesOn: '{done} of {count} texts done …',
}

/** The words of the desk about long documents. */
export const narrowingWords = { de, en }
