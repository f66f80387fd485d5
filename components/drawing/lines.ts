/** The lines of a drawing in a square of 96: those of the network, the one of the person, and where they meet. */
type Lines = {
  lines: string
  own: string
  nodes: [number, number][]
  ownNodes?: [number, number][]
}

/** Every drawing of the site. What each means stands in docs/design.md. */
export const drawings = {
  areas: {
    lines: 'M10 20C40 20 40 48 62 48M10 39C34 39 44 48 62 48M10 78C42 78 40 48 62 48M62 48H88',
    own: 'M10 58C34 58 44 48 62 48',
    nodes: [[62, 48]],
  },
  centre: {
    lines: 'M16 47 48 19 80 47M26 39V78H70V39M41 78V60a7 7 0 0 1 14 0V78',
    own: 'M6 90C26 92 46 92 48 68',
    nodes: [],
    ownNodes: [[48, 66]],
  },
  contact: {
    lines: 'M14 30a4 4 0 0 1 4-4H78a4 4 0 0 1 4 4V68a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4Z',
    own: 'M16 29C30 46 40 54 48 54C56 54 66 46 80 29',
    nodes: [],
    ownNodes: [[48, 54]],
  },
  documents: {
    lines:
      'M26 18a4 4 0 0 1 4-4H58L72 28V78a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4ZM58 14V28H72M37 42H61M37 70H53',
    own: 'M37 56C44 48 52 64 61 56',
    nodes: [],
    ownNodes: [[61, 56]],
  },
  help: {
    lines:
      'M22 31C22 21 31 18 35 25L40 35C42 40 38 43 36 46C40 55 46 61 54 65C57 62 60 58 65 60L75 65C82 69 79 78 69 79C42 76 23 55 22 31Z',
    own: 'M52 46C52 34 68 44 72 22',
    nodes: [],
    ownNodes: [
      [52, 46],
      [72, 20],
    ],
  },
  lost: {
    lines: 'M8 66C24 66 26 36 40 40M58 54C72 58 72 28 88 28',
    own: 'M45 44 53 50',
    nodes: [
      [40, 40],
      [58, 54],
    ],
  },
  members: {
    lines:
      'M8 54 23 41 38 54M13 50V72H33V50M33 37 48 24 63 37M38 33V56M58 33V56M58 54 73 41 88 54M63 50V72H83V50',
    own: 'M23 82C32 66 40 70 48 60C56 70 64 66 73 82',
    nodes: [],
    ownNodes: [[48, 60]],
  },
  network: {
    lines:
      'M18 26C28 44 38 46 48 50C60 54 66 60 80 72M18 26C38 12 58 12 78 22M16 74C38 88 60 86 80 72M78 22C86 40 86 56 80 72',
    own: 'M16 74C24 58 36 52 48 50C62 48 72 38 78 22',
    nodes: [
      [18, 26],
      [80, 72],
    ],
    ownNodes: [
      [16, 74],
      [48, 50],
      [78, 22],
    ],
  },
  rights: {
    lines:
      'M32 80H64M22 30H74M22 30 11 54M22 30 33 54M74 30 63 54M74 30 85 54M10 54H34M62 54H86M11 54a11 9 0 0 0 22 0M63 54a11 9 0 0 0 22 0',
    own: 'M48 18V80',
    nodes: [],
    ownNodes: [[48, 30]],
  },
  search: {
    lines: 'M66 42a24 24 0 1 1-48 0a24 24 0 1 1 48 0ZM60 60 82 82',
    own: 'M28 46C36 34 46 54 56 38',
    nodes: [],
    ownNodes: [[56, 38]],
  },
  support: {
    lines: 'M6 62C36 62 32 28 50 28C66 28 66 50 50 50C34 50 30 36 6 36',
    own: 'M90 36C60 36 64 70 46 70C30 70 30 48 46 48C62 48 66 62 90 62',
    nodes: [],
  },
  talks: {
    lines:
      'M14 24a4 4 0 0 1 4-4H56a4 4 0 0 1 4 4V48a4 4 0 0 1-4 4H34L24 62V52H18a4 4 0 0 1-4-4ZM68 36H78a4 4 0 0 1 4 4V64a4 4 0 0 1-4 4H74V78L63 68H46a4 4 0 0 1-4-4V60',
    own: 'M26 37C34 28 40 46 48 36',
    nodes: [],
    ownNodes: [[48, 36]],
  },
} satisfies Record<string, Lines>

export type DrawingName = keyof typeof drawings
