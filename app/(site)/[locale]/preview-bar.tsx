import { getTranslations } from 'next-intl/server'

import { RefreshOnSave } from './refresh-on-save'

/** Says what is shown beyond what visitors see, leads back out, and follows what is saved in the panel. */
export async function PreviewBar({ ofDesk, server }: { ofDesk: boolean; server: string }) {
  const t = await getTranslations('site')
  return (
    <div className="preview-bar" role="status">
      <RefreshOnSave server={server} />
      <p>{ofDesk ? t('previewOfDesk') : t('preview')}</p>
      {/* Not <Link>: it would be fetched ahead, and so end the preview. */}
      {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- see above */}
      <a href="/preview/exit">{t('leavePreview')}</a>
    </div>
  )
}
