export const en = {
  general: {
    noLabel: 'not given',
  },
}
