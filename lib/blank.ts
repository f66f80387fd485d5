/**
 * Whether a reader sees nothing of some words: only white space, control characters and characters without
 * width.
 */
export const isBlank = (words: string): boolean =>
  !/[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(words)
