// Measures export and import of many units on a database of its own:
// node bench/translation/exchange.mjs [--units 10000]
import { onOwnDatabase } from './on-own-database.mjs'

onOwnDatabase('exchange')
