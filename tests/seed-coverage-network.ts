import { rowsOn } from './seed-coverage-row'

const network = rowsOn('/de/vernetzung', '/en/network')

/** The networks and committees that the facts name. */
export const networkRows = [
  network(
    'Bund-Länder-Arbeitsgruppe Menschenhandel beim BMFSFJ',
    'Bund-Länder-Arbeitsgruppe Menschenhandel',
    'Federal and State Working Group on Trafficking in Human Beings',
  ),
  network(
    'beim Bundesministerium für Familie, Senioren, Frauen und Jugend',
    'Die Arbeitsgruppe ist beim Bundesministerium für Familie, Senioren, Frauen und Jugend angesiedelt.',
    'The working group is based at the Federal Ministry for Family Affairs, Senior Citizens, Women and Youth.',
  ),
  network(
    'Bund-Länder-Arbeitsgruppe Menschenhandel zur Arbeitsausbeutung',
    'Bund-Länder-Arbeitsgruppe Menschenhandel zur Arbeitsausbeutung',
    'Federal and State Working Group on Trafficking for the Purpose of Labour Exploitation',
  ),
  network('Mitgliedschaft im Forum Menschenrechte', 'Forum Menschenrechte', 'Forum Menschenrechte'),
  network(
    'Vernetzung und Zusammenarbeit mit weiteren Organisationen',
    'Weitere Organisationen in Deutschland',
    'Further organisations in Germany',
  ),
  network(
    'Mitgliedschaft in der EU Civil Society Platform against Trafficking in Human Beings',
    'EU Civil Society Platform against Trafficking in Human Beings',
    'EU Civil Society Platform against Trafficking in Human Beings',
  ),
  network(
    'Mitgliedschaft in der Global Alliance against Traffic in Women',
    'Global Alliance against Traffic in Women',
    'Global Alliance against Traffic in Women',
  ),
  network('(GAATW', 'GAATW', 'GAATW'),
  network(
    'Mitgliedschaft in der Plattform für Grundrechte (FRP) der Agentur der Europäischen Union für Grundrechte (FRA)',
    'Plattform für Grundrechte der Agentur der Europäischen Union für Grundrechte',
    'Fundamental Rights Platform of the European Union Agency for Fundamental Rights',
  ),
  network('Plattform für Grundrechte (FRP)', 'FRP', 'FRP'),
  network(
    'Agentur der Europäischen Union für Grundrechte (FRA)',
    'Agentur der Europäischen Union für Grundrechte (FRA)',
    'European Union Agency for Fundamental Rights (FRA)',
  ),
  network('Vernetzung mit La Strada', 'La Strada International', 'La Strada International'),
  network('La Strada (LSI)', 'LSI', 'LSI'),
  network(
    'weltweite Kontakte zu Nichtregierungsorganisationen',
    'Nichtregierungsorganisationen weltweit',
    'Non-governmental organisations worldwide',
  ),
  network(
    'Input für die UN-Menschenrechtskommission (UPR-Verfahren)',
    'UN-Menschenrechtskommission (UPR-Verfahren)',
    'UN Commission on Human Rights (UPR procedure)',
  ),
]
