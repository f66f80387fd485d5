type Transfer = { holder: string; iban: string; bic: string; purpose: string }

const oneLine = (text: string, most: number) => text.replace(/\s+/g, ' ').trim().slice(0, most)
const code = (text: string) => text.replace(/\s/g, '').toUpperCase()

/** An IBAN as people read it, however it was typed: in groups of four. */
export const ibanInGroups = (iban: string): string => code(iban).replace(/(.{4})(?=.)/g, '$1 ')

/**
 * The text of a QR code for a SEPA credit transfer (EPC069-12, version 002) without an amount: service tag,
 * version, UTF-8, SCT, BIC, name (70 characters), IBAN, amount, purpose, reference, text (140 characters).
 */
export const epcText = ({ bic, holder, iban, purpose }: Transfer): string =>
  [
    'BCD',
    '002',
    '1',
    'SCT',
    code(bic),
    oneLine(holder, 70),
    code(iban),
    '',
    '',
    '',
    oneLine(purpose, 140),
  ].join('\n')
