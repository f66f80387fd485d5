// Measures what the translation memory takes with many units, on a database of its own:
// node bench/translation/memory.mjs [--units 10000]
import { onOwnDatabase } from './on-own-database.mjs'

onOwnDatabase('memory')
