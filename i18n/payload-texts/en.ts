export const en = {
  general: {
    noDateSelected: 'Please choose a day and a time.',
    noLabel: 'not given',
    updatedSuccessfully: 'Saved.',
  },
}
