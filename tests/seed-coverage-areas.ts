import { rowsOn } from './seed-coverage-row'

const area = (de: string, en: string) => rowsOn(`/de/schwerpunkte/${de}`, `/en/focus-areas/${en}`)

const centres = area('vernetzung-der-fachberatungsstellen', 'connecting-counselling-centres')
const knowledge = area('wissenstransfer', 'knowledge-transfer')
const exchange = area('fachlicher-austausch', 'professional-exchange')
const meetings = area('fortbildungs-und-vernetzungstreffen', 'training-and-networking-meetings')
const partners = area(
  'zusammenarbeit-mit-internationalen-organisationen',
  'cooperation-with-international-organisations',
)
const publicRelations = area('oeffentlichkeitsarbeit', 'public-relations')
const awareness = area('sensibilisierung', 'raising-awareness')
const training = area('schulungen-fuer-behoerden', 'training-for-authorities')
const negotiations = area('kooperation-mit-behoerden', 'cooperation-with-authorities')
const publishing = area('veroeffentlichungen', 'publishing')
const committees = area('gremien-und-vernetzungsarbeit', 'committees-and-networks')
const national = area('bundesweite-gremien', 'national-committees')
const international = area('internationale-gremien', 'international-committees')
const fundraising = area('fundraising', 'fundraising')

/** The focus areas and topics that the facts name. */
export const areaRows = [
  centres(
    'Förderung der Vernetzung der Fachberatungsstellen bundesweit und international',
    'Wir fördern die Vernetzung der Fachberatungsstellen, bundesweit und international',
    'We help the specialised counselling centres to connect, nationally and internationally',
  ),
  knowledge('Wissenstransfer', 'Wissenstransfer', 'Knowledge transfer'),
  exchange(
    'Unterstützung des Informations- und fachlichen Austauschs der Fachberatungsstellen auf Bundesebene',
    'sich auf Bundesebene zu informieren und fachlich auszutauschen',
    'sharing information and expertise at federal level',
  ),
  meetings(
    'Durchführung von Fortbildungs- und Vernetzungstreffen',
    'Fortbildungs- und Vernetzungstreffen',
    'Training and networking meetings',
  ),
  partners(
    'Vernetzung und Kooperation mit internationalen Nichtregierungs- und Menschenrechtsorganisationen',
    'Wir vernetzen uns mit internationalen Nichtregierungs- und Menschenrechtsorganisationen und arbeiten mit ihnen zusammen.',
    'We network and cooperate with international non-governmental and human rights organisations.',
  ),
  publicRelations('Öffentlichkeitsarbeit', 'Öffentlichkeitsarbeit', 'Public outreach'),
  awareness(
    'Sensibilisierung für die Themen Menschenhandel und Ausbeutung',
    'Wir schärfen den Blick für Menschenhandel und Ausbeutung.',
    'We help people to recognise trafficking and exploitation.',
  ),
  training(
    'Organisation von Schulungen für zuständige Vertreter*innen in Behörden',
    'Wir organisieren Schulungen für Vertreter*innen der zuständigen Behörden.',
    'We organise training for representatives of the responsible authorities.',
  ),
  training('z.B. BKA', 'das Bundeskriminalamt (BKA)', 'the Federal Criminal Police Office (BKA)'),
  training('Polizeihochschulen', 'Polizeihochschulen', 'police academies'),
  training('weitere Behörden', 'weitere Behörden', 'other authorities'),
  training(
    'Akademien für Jurist*innen',
    'Akademien für Jurist*innen',
    'academies for legal professionals',
  ),
  negotiations(
    'Unterstützung der Fachberatungsstellen bei regionalen Kooperationsverhandlungen z.B. mit der Polizei',
    'wenn sie in ihrer Region über Kooperationen verhandeln, etwa mit der Polizei',
    'when they negotiate cooperation in their region, for instance with the police',
  ),
  negotiations(
    'Kooperation mit Behörden',
    'Kooperation mit Behörden',
    'Cooperation with authorities',
  ),
  publishing('Veröffentlichungen (KOK informiert', '„KOK informiert“', '“KOK informiert”'),
  committees(
    'Gremien- und Vernetzungsarbeit - bundesweit und international',
    'Wir arbeiten in Gremien mit, bundesweit und international',
    'We sit on national and international committees',
  ),
  committees(
    'Zur Umsetzung seiner Ziele ist der KOK auf bundesweiter und auf internationaler Ebene vernetzt.',
    'Um seine Ziele zu erreichen, ist der KOK auf Bundesebene und international vernetzt.',
    'To achieve its goals, KOK is part of networks at federal and at international level.',
  ),
  committees(
    'Er arbeitet in Gremien mit und bringt politische Forderungen in Gesetzgebungs- und Entscheidungsprozesse ein.',
    'Seine politischen Forderungen bringt er ein, wenn Gesetze entstehen und Entscheidungen fallen.',
    'It puts forward its political demands when laws are drafted and decisions are made.',
  ),
  national(
    'Beispiele für die bundesweite Vernetzungs- und Gremienarbeit; mehr unter: Vernetzung bundesweit',
    'Alle Gremien und Netzwerke stehen auf der Seite',
    'All committees and networks are listed on the',
  ),
  international(
    'Beispiele für die internationale Vernetzungs- und Gremienarbeit; mehr unter: Vernetzung international',
    'Alle Zusammenschlüsse und Kontakte stehen auf der Seite',
    'All alliances and contacts are listed on the',
  ),
  fundraising('Fundraising', 'Fundraising', 'Fundraising'),
  fundraising(
    'Zur Sicherung des Fortbestandes des KOK-Büros wirbt der KOK aktiv Drittmittel ein.',
    'Um den Fortbestand des KOK-Büros zu sichern, werben wir aktiv Drittmittel ein.',
    'To secure the future of the KOK office, we actively raise external funding.',
  ),
  fundraising(
    'Weiteres unter: Unterstützung',
    'Wie auch Sie dazu beitragen können, steht auf der Seite',
    'How you can help is explained on the page',
  ),
]
