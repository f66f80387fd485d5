import { areaRows } from './seed-coverage-areas'
import { networkRows } from './seed-coverage-network'
import { type Row, rowsOn } from './seed-coverage-row'

const mission = rowsOn('/de/leitbild', '/en/mission')
const howWeWork = rowsOn('/de/so-arbeiten-wir', '/en/how-we-work')
const contact = rowsOn('/de/kontakt', '/en/contact')
const support = rowsOn('/de/unterstuetzung', '/en/support')

const missionRows = [
  mission(
    'Die Verbesserung der Lebenssituation der Betroffenen von Menschenhandel und Ausbeutung und der von Gewalt betroffenen Migrantinnen*',
    'Wir wollen die Lebenssituation der Betroffenen von Menschenhandel und Ausbeutung und der von Gewalt betroffenen Migrantinnen* verbessern',
    'We want to improve the living conditions of trafficked and exploited persons and of migrant women* affected by violence',
  ),
  mission(
    'Schaffung, Wahrung und Durchsetzung ihrer Rechte',
    'und ihre Rechte schaffen, wahren und durchsetzen.',
    'and to create, uphold and enforce their rights.',
  ),
  mission(
    'Die Umsetzung nationaler und internationaler Standards im Umgang mit den Betroffenen',
    'Nationale und internationale Standards legen fest, wie mit Betroffenen umzugehen ist.',
    'National and international standards set out how trafficked persons are to be treated.',
  ),
  mission(
    'Die Umsetzung einer Frauen- und Menschenrechtsperspektive in Politik und Gesellschaft',
    'Politik und Gesellschaft sollen aus einer Frauen- und Menschenrechtsperspektive',
    'from the perspective of women’s rights and human rights',
  ),
  mission(
    'Die Unterstützung der bestehenden Struktur der Fachberatungsstellen für Betroffene von Menschenhandel und Ausbeutung',
    'Wir unterstützen die bestehende Struktur der Fachberatungsstellen für Betroffene von Menschenhandel und Ausbeutung.',
    'We support the existing structure of specialised counselling centres for trafficked and exploited persons.',
  ),
  mission('Das Leitbild des KOK', 'Das Leitbild des KOK', 'The KOK mission statement'),
  mission(
    'von einer Arbeitsgruppe aus Vertreter*innen der Mitgliedsorganisationen erarbeitet',
    'Eine Arbeitsgruppe aus Vertreter*innen der Mitgliedsorganisationen hat es erarbeitet',
    'A working group of representatives of the member organisations drafted it',
  ),
  mission(
    'mit den Mitgliedsorganisationen diskutiert',
    'die Mitgliedsorganisationen haben darüber diskutiert',
    'the member organisations discussed it',
  ),
  mission(
    'auf der Mitgliedsversammlung im Oktober 2015 beschlossen',
    'im Oktober 2015 hat die Mitgliedsversammlung es beschlossen',
    'KOK adopted its mission statement in October 2015',
  ),
  mission(
    'Das Wissen, die Erfahrungen und auch Forderungen der Praxis werden an Politik und Öffentlichkeit geleitet.',
    'Umgekehrt bringen wir Wissen, Erfahrungen und Forderungen der Praxis in Politik und Öffentlichkeit ein.',
    'we take the knowledge, experience and demands of practitioners to policymakers and the public',
  ),
  mission(
    'Wissenstransfer sowie Koordination und Vernetzung gehören zu unseren Kernaufgaben.',
    'Wissenstransfer, Koordination und Vernetzung gehören zu unseren Kernaufgaben.',
    'Knowledge transfer, coordination and networking are among our core tasks.',
  ),
  mission(
    'Der KOK verfasst Stellungnahmen und bringt den Handlungsbedarf aus der Praxis in Gremien, Politik und Öffentlichkeit ein.',
    'Mit Stellungnahmen, in Gremien, in der Politik und in der Öffentlichkeit machen wir deutlich, wo aus Sicht der Praxis gehandelt werden muss.',
    'In statements, committees, politics and public debate we make clear where practitioners see a need for action.',
  ),
  howWeWork(
    'Die Schwerpunkte der Arbeit des KOK sind eng mit der Durchsetzung der Ziele verknüpft.',
    'Unsere Schwerpunkte folgen aus unseren Zielen.',
    'Our focus areas follow from our goals.',
  ),
  howWeWork(
    'Der KOK recherchiert und bündelt Informationen zu Menschenhandel, Ausbeutung und Gewalt an Migrantinnen* und bereitet diese für die Praxis auf.',
    'Wir recherchieren zu Menschenhandel, Ausbeutung und Gewalt an Migrantinnen*, bündeln die Informationen und bereiten sie für die Praxis auf.',
    'We research trafficking, exploitation and violence against migrant women*, bring the information together and prepare it for use in practice.',
  ),
]

const contactRows = [
  support(
    'Gefördert vom BMFSFJ',
    'Bundesministerium für Familie, Senioren, Frauen und Jugend',
    'Federal Ministry for Family Affairs, Senior Citizens, Women and Youth',
  ),
  contact(
    'KOK - Bundesweiter Koordinierungskreis gegen Menschenhandel e.V.',
    'Bundesweiter Koordinierungskreis gegen Menschenhandel',
    'Bundesweiter Koordinierungskreis gegen Menschenhandel',
  ),
  contact('Lützowstr.102-104', 'Lützowstr. 102–104', 'Lützowstr. 102–104'),
  contact('Hof 1, Aufgang A', 'Hof 1, Aufgang A', 'Hof 1, Aufgang A'),
  contact('10785 Berlin', '10785 Berlin', '10785 Berlin'),
  contact('Tel.: 030 / 263 911 76', '+49 30 263 911 76', '+49 30 263 911 76'),
  contact('E-Mail: info@kok-buero.de', 'info@kok-buero.de', 'info@kok-buero.de'),
]

/** Every line of the facts with the pages that carry it, as visible text. */
export const coverage: readonly Row[] = [
  ...missionRows,
  ...areaRows,
  ...networkRows,
  ...contactRows,
]
