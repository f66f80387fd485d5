type Transfer = { holder: string; iban: string; bic: string; purpose: string }

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
    bic.replace(/\s/g, ''),
    holder.slice(0, 70),
    iban.replace(/\s/g, ''),
    '',
    '',
    '',
    purpose.slice(0, 140),
  ].join('\n')
