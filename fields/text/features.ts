import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { linked } from '@/lib/urls'

import { linkUrl } from '../links/url-field'
import { PasteFeature } from './paste-feature'
import { TableFeature } from './table-feature'

/**
 * What the text editor offers. Every feature is named here, so that a new one of Payload's comes only when
 * the site can show it. Left out on purpose: underlined words look like links, alignment and indentation
 * are layout, a checklist has nothing that visitors could tick, and files stand in blocks of their own.
 */
export const textFeatures = (blocks: Block[] | undefined) => [
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  InlineCodeFeature(),
  ParagraphFeature(),
  // The title of the page is its only h1.
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  UnorderedListFeature(),
  OrderedListFeature(),
  // Indentation makes lists inside lists; a tab stop looks different on the site.
  IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'], disableTabNode: true }),
  BlockquoteFeature(),
  HorizontalRuleFeature(),
  // Other collections have no page; a file stands in a block of its own, which opens it to visitors.
  LinkFeature({
    enabledCollections: linked,
    fields: ({ defaultFields }) => defaultFields.map(linkUrl),
  }),
  TableFeature(),
  PasteFeature(),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
  ...(blocks ? [BlocksFeature({ blocks })] : []),
]
