/** A title in each of twelve scripts, and titles that are hard for other reasons. */
export const titlesByScript = {
  Latin: 'Łódź, Ørsted, æsir, cœur, Đorđević, ışık – Größe & Straße',
  Cyrillic: 'Права человека: защита пострадавших',
  Greek: 'Ανθρώπινα δικαιώματα και προστασία',
  Arabic: 'حقوق الإنسان وحماية المتضررين',
  Hebrew: 'זכויות אדם והגנה',
  Devanagari: 'मानव अधिकार और सुरक्षा',
  Chinese: '人权与受害者保护',
  Japanese: 'ひとの権利とサポート',
  Korean: '인권과 피해자 보호',
  Georgian: 'ადამიანის უფლებები',
  Armenian: 'Մարդու իրավունքներ',
  Thai: 'สิทธิมนุษยชน',
} as const

/** Titles and names of which little or nothing is left in an address. */
export const hardTitles = [
  '🙂👩‍👩‍👧🏳️‍🌈',
  '-',
  '…!?',
  '\u202eabc.gpj',
  'U\u0308ber uns',
  '\ue000\ue001',
  'Tab\tund\u0001Steuerzeichen\u0007',
  'b'.repeat(160),
  `${'Stellungnahme zum Referentenentwurf eines Gesetzes '.repeat(6)}zur Änderung`,
  '%C3%9Cber%20uns #1?x=1+2',
]
