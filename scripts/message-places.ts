import { readFileSync, writeFileSync } from 'node:fs'

import { defaultLocale } from '@/i18n/locales'
import { messageKeys, type MessageTree } from '@/lib/messages'

import { placesInSite } from './places/site'

const texts = JSON.parse(readFileSync(`messages/${defaultLocale}.json`, 'utf8')) as MessageTree
const places = placesInSite('.', messageKeys(texts))
writeFileSync('translation/messages/places.json', `${JSON.stringify(places, null, 2)}\n`)
