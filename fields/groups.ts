import { label } from './label'

/** The groups of the panel's menu, in the words of the people who work there. */
export const groups = {
  content: label('Inhalte', 'Content'),
  network: label('Netzwerk', 'Network'),
  files: label('Dateien', 'Files'),
  site: label('Website', 'Website'),
  administration: label('Verwaltung', 'Administration'),
}
