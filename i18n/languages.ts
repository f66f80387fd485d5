/** Languages a file can have, more than the site has. */
export const languages = ['de', 'en', 'fr', 'es', 'ro', 'bg', 'uk', 'ar'] as const
