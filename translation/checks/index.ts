import { brackets } from './brackets'
import { characters } from './characters'
import type { Check, Finding, Subject } from './check'
import { consistency } from './consistency'
import { checkCopy } from './copy'
import { dates } from './dates'
import { empty } from './empty'
import { emptyMarks } from './empty-marks'
import { endPunctuation } from './end-punctuation'
import { icuArguments } from './icu-arguments'
import { icuBranches } from './icu-branches'
import { icuSyntax } from './icu-syntax'
import { length } from './length'
import { links } from './links'
import { numbers } from './numbers'
import { quotation } from './quotation'
import { checkSlug } from './slug'
import { doubleSpace, edgeSpace } from './spaces'
import { tags } from './tags'
import { forbiddenTerms, keptTerms, preferredTerms } from './terms'
import { emails, phones, urls } from './unchanged'

/** What no translation may break, wherever it comes from: a page could not be built from it. */
const structural: Check[] = [tags, emptyMarks, icuSyntax, icuArguments, icuBranches, checkSlug]

const all: Check[] = [
  empty,
  ...structural,
  length,
  links,
  checkCopy,
  numbers,
  dates,
  emails,
  phones,
  urls,
  edgeSpace,
  doubleSpace,
  endPunctuation,
  quotation,
  brackets,
  characters,
  consistency,
  forbiddenTerms,
  keptTerms,
  preferredTerms,
]

/** All that speaks against a translation, errors first. A missing one has a single finding: it is empty. */
export function checkTranslation(subject: Subject): Finding[] {
  const isMissing = empty(subject)
  if (isMissing.length > 0) return isMissing
  const found = all.flatMap((check) => check(subject))
  return found.sort((one, other) => one.severity.localeCompare(other.severity))
}

/** What makes a translation unfit to be taken over from a file: lost marks, broken interface texts. */
export const checkStructure = (subject: Subject): Finding[] =>
  structural.flatMap((check) => check(subject)).filter(({ severity }) => severity === 'error')
