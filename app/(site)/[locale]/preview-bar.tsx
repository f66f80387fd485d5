import { getTranslations } from 'next-intl/server'

import { RefreshOnSave } from './refresh-on-save'

type Props = {
  /** False for an address without a page: fetched anew it would be loaded again and again. */
  isThere: boolean
  ofDesk: boolean
  server: string
}

/** Says what is shown beyond what visitors see, leads back out, and follows what is saved in the panel. */
export async function PreviewBar({ isThere, ofDesk, server }: Props) {
  const t = await getTranslations('site')
  return (
    <div className="preview-bar" role="status">
      {isThere ? <RefreshOnSave server={server} /> : null}
      <p>{ofDesk ? t('previewOfDesk') : t('preview')}</p>
      {/* Not <Link>: it would be fetched ahead, and so end the preview. */}
      {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- see above */}
      <a href="/preview/exit">{t('leavePreview')}</a>
    </div>
  )
}
