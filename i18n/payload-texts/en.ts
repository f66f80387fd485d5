export const payloadTextsEn = {
  general: {
    aboutToRestoreAsDraft:
      'Restore the {{label}} <1>{{title}}</1>? It will be a draft in every language until you publish it.',
    aboutToRestoreAsDraftCount:
      'Restore {{count}} {{label}}? They will be drafts in every language until you publish them.',
    copyWarning:
      'Overwrite {{to}} with {{from}}? This is about {{label}} {{title}}. The result is a draft; what is published stays.',
    noDateSelected: 'Please choose a day and a time.',
    noLabel: 'not given',
    // The label that Payload puts in here is an object of languages.
    sortByLabelDirection: 'Sort this column: {{direction}}',
    successfullyDuplicated:
      '{{label}}: the duplicate is a draft in every language and has no web address yet.',
    updatedSuccessfully: 'Saved.',
  },
  version: {
    aboutToPublishSelection:
      'Publish all selected {{label}} in {{contentLanguage}}? The other languages stay as they are.',
    aboutToRestore:
      'Take this {{label}} in {{contentLanguage}} back to how it was on {{versionDate}}? The result is a draft. Visitors go on reading what is published until you publish the draft. The other languages stay as they are.',
    aboutToRestoreGlobal:
      'Take {{label}} in {{contentLanguage}} back to how it was on {{versionDate}}? The result is a draft. Visitors go on reading what is published until you publish the draft. The other languages stay as they are.',
    aboutToUnpublish:
      'Withdraw this document in all languages? Visitors will no longer see it; here it stays as a draft.',
    aboutToUnpublishIn:
      'Withdraw this document in {{locale}}? Visitors will no longer see it in this language; here it stays as a draft.',
    aboutToUnpublishSelection:
      'Withdraw all selected {{label}} in {{contentLanguage}}? Visitors will no longer see them in this language; here they stay as drafts. The other languages stay as they are.',
    restoreThisVersion: 'Restore as a draft',
  },
}
