import { panelLanguage } from '@/i18n/panel-languages'
import { momentInWords } from '@/lib/dates'

type Asked = { date: Date | number | string; i18n: { language: string } }

/** A day and time as the panel writes it, in the time zone of the organisation. */
export const formatDate = ({ date, i18n }: Asked): string =>
  momentInWords(new Date(date).toISOString(), panelLanguage(i18n.language))
