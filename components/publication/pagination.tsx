import { useTranslations } from 'next-intl'

type Props = { page: number; totalPages: number; to: (page: number) => string }

/** The pages of a long list, as links. */
export function Pagination({ page, to, totalPages }: Props) {
  const t = useTranslations('publications')
  if (totalPages < 2) return null
  const near = Array.from({ length: totalPages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === totalPages || Math.abs(number - page) <= 2,
  )
  return (
    <nav className="pagination" aria-label={t('pages')}>
      <ul role="list">
        {page > 1 ? (
          <li>
            <a href={to(page - 1)} rel="prev">
              {t('previous')}
            </a>
          </li>
        ) : null}
        {near.map((number) => (
          <li key={number}>
            <a
              href={to(number)}
              aria-label={t('page', { page: number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
        {page < totalPages ? (
          <li>
            <a href={to(page + 1)} rel="next">
              {t('next')}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
