/** Languages a file can have, more than the site has; labels are in each language's own words. */
export const languages = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
  { value: 'es', label: 'Español' },
  { value: 'ro', label: 'Română' },
  { value: 'bg', label: 'Български' },
  { value: 'uk', label: 'Українська' },
  { value: 'ar', label: 'العربية' },
]
