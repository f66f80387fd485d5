import { useTranslations } from 'next-intl'
import { create } from 'qrcode'

import { epcText, ibanInGroups } from '@/lib/epc'
import type { DonationBlock, Organisation } from '@/payload-types'

type Props = DonationBlock & { organisation: Organisation | undefined }

const pathOf = (text: string) => {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = [...data].flatMap((bit, index) =>
    bit ? [`M${(index % size).toString()} ${Math.floor(index / size).toString()}h1v1h-1z`] : [],
  )
  return { path: dark.join(''), size }
}

/** Bank details in words, and as a QR code drawn here for banking apps. */
export function Donation({ organisation, purpose }: Props) {
  const t = useTranslations('blocks')
  const { bank } = organisation ?? {}
  if (!bank?.iban || !bank.holder) return null
  const { bankName, bic, holder, iban } = bank
  const { path, size } = pathOf(epcText({ holder, iban, bic: bic ?? '', purpose: purpose ?? '' }))
  const rows = [
    [t('holder'), holder],
    [t('iban'), ibanInGroups(iban)],
    [t('bic'), bic],
    [t('bankName'), bankName],
    [t('purpose'), purpose],
  ]
  return (
    <section className="donation" aria-label={t('bank')}>
      <dl>
        {rows.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <figure>
        <svg
          role="img"
          aria-label={t('qr')}
          viewBox={`-4 -4 ${(size + 8).toString()} ${(size + 8).toString()}`}
          shapeRendering="crispEdges"
        >
          <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
        <figcaption>{t('qrText')}</figcaption>
      </figure>
    </section>
  )
}
