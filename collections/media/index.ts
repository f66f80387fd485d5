import type { CollectionConfig } from 'payload'

import { closedQuery } from '@/access/closed-query'
import { shownGate } from '@/access/published-gate'
import { collectionRules } from '@/access/rules'
import { fileUses } from '@/fields/file-uses'
import { givenName, underGivenName } from '@/fields/given-name'
import { cleanFile } from '@/fields/hooks/clean-file'
import { groups } from '@/fields/groups'
import { newestBase } from '@/fields/hooks/newest-base'
import { label } from '@/fields/label'
import { licenceOptions } from '@/fields/licences'
import { localizedText, names } from '@/fields/localized-text'
import { pointedAtBy } from '@/fields/relation'
import { unticked } from '@/fields/unticked'

export const media: CollectionConfig<'media'> = {
  slug: 'media',
  labels: names(label('Bild', 'Image'), label('Bilder', 'Images')),
  access: collectionRules('media'),
  admin: {
    useAsTitle: 'givenName',
    listSearchableFields: ['givenName', 'filename', 'alt'],
    defaultColumns: ['filename', 'givenName', 'alt', 'decorative', 'credit', 'updatedAt'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    group: groups.files,
    description: label(
      'Jedes Bild braucht in jeder Sprache einen Alternativtext, es sei denn, es schmückt nur.',
      'Each image needs an alternative text in each language, unless it is only decorative.',
    ),
    enableRichTextLink: false,
  },
  enableQueryPresets: true,
  trash: true,
  forceSelect: { uses: true },
  hooks: { beforeOperation: [closedQuery, newestBase, cleanFile], beforeRead: [shownGate] },
  upload: {
    staticDir: 'data/media',
    pasteURL: false,
    handlers: [underGivenName(() => 'inline')],
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif'],
    focalPoint: true,
    crop: true,
    imageSizes: [480, 960, 1600].map((width) => ({
      name: `w${width.toString()}`,
      width,
      withoutEnlargement: true,
      formatOptions: { format: 'webp', options: { quality: 80 } },
    })),
    adminThumbnail: 'w480',
  },
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { logoOfFunders: false, logoOfMemberships: false },
  fields: [
    ...fileUses,
    givenName,
    {
      ...localizedText({ name: 'alt', de: 'Alternativtext', en: 'Alternative text' }),
      admin: {
        description: label(
          'Was ist zu sehen, und warum steht das Bild hier? z. B. „Drei Personen beraten an einem Tisch“. Ohne diesen Text lässt sich keine Seite mit dem Bild veröffentlichen.',
          'What does the image show, and why is it here? e.g. “Three people talking at a table”. Without this text no page with the image can be published.',
        ),
        condition: (data: { decorative?: boolean }) => !data.decorative,
      },
    },
    {
      name: 'decorative',
      ...unticked,
      label: label('Schmückt nur, sagt nichts aus', 'Decorative, carries no meaning'),
    },
    localizedText({
      name: 'caption',
      de: 'Bildunterschrift',
      en: 'Caption',
      hint: label('Steht sichtbar unter dem Bild.', 'Stands visibly below the image.'),
    }),
    {
      name: 'credit',
      type: 'text',
      label: label('Bildnachweis', 'Credit'),
      admin: { description: label('z. B. „Alex Beispiel“', 'e.g. “Alex Example”') },
    },
    { name: 'licence', type: 'select', label: label('Lizenz', 'Licence'), options: licenceOptions },
    // Two joins: one over both collections cannot ask for what is published.
    pointedAtBy({
      name: 'logoOfFunders',
      to: 'funders',
      on: 'logo',
      de: 'Logo dieser Förderer',
      en: 'Logo of these funders',
    }),
    pointedAtBy({
      name: 'logoOfMemberships',
      to: 'network-memberships',
      on: 'logo',
      de: 'Logo dieser Verbindungen',
      en: 'Logo of these network links',
    }),
  ],
}
