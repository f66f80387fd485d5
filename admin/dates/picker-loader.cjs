const { relative, dirname, join } = require('node:path')

/** Puts our date picker into the place of Payload's, which knows the order and the time zone of the browser alone. */
module.exports = function pickerLoader() {
  const ours = relative(dirname(this.resourcePath), join(__dirname, 'date-picker.tsx'))
  return `'use client'\nexport { default } from '${ours}'\n`
}
