/**
 * Words that are written into Payload's code in English alone, and what the German panel says. They belong to
 * parts that the browser draws, so the language of the page is known when they are read.
 */
const german = {
  'Add block': 'Block einfügen',
  'Drag to move': 'Zum Verschieben ziehen',
  'Edit link': 'Link bearbeiten',
  'Insert Paragraph': 'Absatz einfügen',
  'No columns selected': 'Keine Spalten ausgewählt',
  Order: 'Reihenfolge',
  'Remove Block': 'Block entfernen',
  'Remove link': 'Link entfernen',
  'Sort by': 'Sortieren nach',
}

/** Words that the server draws, too: it does not know the language, so they are the same in each. */
const everywhere = { Responsive: '100 %' }

module.exports = { everywhere, german }
