import type { SelectField } from 'payload'

import { label } from '@/fields/label'

/** Whether browsers may open a PDF; nothing as long as nobody has looked into it. */
export const opening: SelectField = {
  name: 'opening',
  type: 'select',
  label: label('Öffnet im Browser', 'Opens in the browser'),
  options: [
    { value: 'plain', label: label('ja', 'yes') },
    {
      value: 'active',
      label: label('nein, enthält Skripte oder Anhänge', 'no, contains scripts or attachments'),
    },
    { value: 'unread', label: label('nein, ließ sich nicht prüfen', 'no, could not be checked') },
  ],
  admin: {
    readOnly: true,
    isClearable: false,
    description: label(
      'Wird aus der Datei gelesen. Andere Dateien werden zum Herunterladen angeboten.',
      'Read from the file. Other files are offered for download.',
    ),
  },
}
