/** The mark on a field of this colour, as tabs and home screens show it. */
export const iconSvg = (field: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${field}"/><path d="M5 25C13 25 10 9 16 9C22 9 19 25 27 25" fill="none" stroke="#fbf7f0" stroke-width="3" stroke-linecap="round"/><circle cx="16" cy="9" r="3.2" fill="#e6ab43"/></svg>`
