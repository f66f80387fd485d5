type Target = string | { relationTo: string; value: string | null }

const textNode = (text: string) => ({
  type: 'text',
  text,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A rich text of one paragraph with these links, each with its words. */
export const linkText = (...links: [words: string, target: Target][]) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: links.flatMap(([words, target], index) => [
          textNode('Text '),
          {
            type: 'link',
            id: `0000000000000000000000${index.toString(16).padStart(2, '0')}`,
            direction: 'ltr',
            format: '',
            indent: 0,
            version: 3,
            fields:
              typeof target === 'string'
                ? { linkType: 'custom', newTab: false, url: target }
                : { linkType: 'internal', newTab: false, doc: target },
            children: [textNode(words)],
          },
        ]),
      },
    ],
  },
})
