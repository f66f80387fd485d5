/** Latitude and longitude in degrees. */
export type Point = readonly [latitude: number, longitude: number]

/**
 * A coarse table of our own: the largest town in each area of German postcodes with the same two leading digits, and where
 * it is, to a tenth of a degree. It is enough to say which of two counselling centres is nearer, and it tells nobody more
 * than that.
 */
export const zones: Record<string, readonly [town: string, ...place: Point]> = {
  '01': ['Dresden', 51.1, 13.7], '02': ['Görlitz', 51.2, 15.0], '03': ['Cottbus', 51.8, 14.3], '04': ['Leipzig', 51.3, 12.4],
  '06': ['Halle', 51.5, 12.0], '07': ['Gera', 50.9, 12.1], '08': ['Zwickau', 50.7, 12.5], '09': ['Chemnitz', 50.8, 12.9],
  '10': ['Berlin', 52.5, 13.4], '12': ['Berlin', 52.4, 13.5], '13': ['Berlin', 52.6, 13.3], '14': ['Potsdam', 52.4, 13.1],
  '15': ['Frankfurt (Oder)', 52.3, 14.5], '16': ['Oranienburg', 52.8, 13.2], '17': ['Neubrandenburg', 53.6, 13.3],
  '18': ['Rostock', 54.1, 12.1], '19': ['Schwerin', 53.6, 11.4], '20': ['Hamburg', 53.6, 10.0], '21': ['Lüneburg', 53.3, 10.4],
  '22': ['Hamburg', 53.6, 10.0], '23': ['Lübeck', 53.9, 10.7], '24': ['Kiel', 54.3, 10.1], '25': ['Itzehoe', 53.9, 9.5],
  '26': ['Oldenburg', 53.1, 8.2], '27': ['Bremerhaven', 53.5, 8.6], '28': ['Bremen', 53.1, 8.8], '29': ['Celle', 52.6, 10.1],
  '30': ['Hannover', 52.4, 9.7], '31': ['Hildesheim', 52.2, 9.9], '32': ['Bielefeld', 52.1, 8.7], '33': ['Bielefeld', 52.0, 8.5],
  '34': ['Kassel', 51.3, 9.5], '35': ['Gießen', 50.6, 8.7], '36': ['Fulda', 50.6, 9.7], '37': ['Göttingen', 51.5, 9.9],
  '38': ['Braunschweig', 52.3, 10.5], '39': ['Magdeburg', 52.1, 11.6], '40': ['Düsseldorf', 51.2, 6.8],
  '41': ['Mönchengladbach', 51.2, 6.4], '42': ['Wuppertal', 51.3, 7.1], '44': ['Dortmund', 51.5, 7.5], '45': ['Essen', 51.5, 7.0],
  '46': ['Oberhausen', 51.5, 6.9], '47': ['Duisburg', 51.4, 6.7], '48': ['Münster', 52.0, 7.6], '49': ['Osnabrück', 52.3, 8.0],
  '50': ['Köln', 50.9, 6.9], '51': ['Köln', 51.0, 7.1], '52': ['Aachen', 50.8, 6.1], '53': ['Bonn', 50.7, 7.1],
  '54': ['Trier', 49.8, 6.6], '55': ['Mainz', 50.0, 8.2], '56': ['Koblenz', 50.4, 7.6], '57': ['Siegen', 50.9, 8.0],
  '58': ['Hagen', 51.4, 7.5], '59': ['Hamm', 51.7, 7.8], '60': ['Frankfurt am Main', 50.1, 8.7], '61': ['Bad Homburg', 50.2, 8.6],
  '63': ['Offenbach', 50.1, 8.8], '64': ['Darmstadt', 49.9, 8.7], '65': ['Wiesbaden', 50.1, 8.2], '66': ['Saarbrücken', 49.2, 7.0],
  '67': ['Ludwigshafen', 49.5, 8.4], '68': ['Mannheim', 49.5, 8.5], '69': ['Heidelberg', 49.4, 8.7], '70': ['Stuttgart', 48.8, 9.2],
  '71': ['Ludwigsburg', 48.9, 9.2], '72': ['Tübingen', 48.5, 9.1], '73': ['Göppingen', 48.7, 9.7], '74': ['Heilbronn', 49.1, 9.2],
  '75': ['Pforzheim', 48.9, 8.7], '76': ['Karlsruhe', 49.0, 8.4], '77': ['Offenburg', 48.5, 7.9],
  '78': ['Villingen-Schwenningen', 48.1, 8.5], '79': ['Freiburg im Breisgau', 48.0, 7.8], '80': ['München', 48.1, 11.6],
  '81': ['München', 48.1, 11.6], '82': ['Starnberg', 48.0, 11.3], '83': ['Rosenheim', 47.9, 12.1], '84': ['Landshut', 48.5, 12.2],
  '85': ['Ingolstadt', 48.8, 11.4], '86': ['Augsburg', 48.4, 10.9], '87': ['Kempten', 47.7, 10.3], '88': ['Ravensburg', 47.8, 9.6],
  '89': ['Ulm', 48.4, 10.0], '90': ['Nürnberg', 49.5, 11.1], '91': ['Erlangen', 49.6, 11.0], '92': ['Amberg', 49.4, 11.9],
  '93': ['Regensburg', 49.0, 12.1], '94': ['Passau', 48.6, 13.4], '95': ['Bayreuth', 49.9, 11.6], '96': ['Bamberg', 49.9, 10.9],
  '97': ['Würzburg', 49.8, 9.9], '98': ['Suhl', 50.6, 10.7], '99': ['Erfurt', 51.0, 11.0],
} // prettier-ignore

/** Where a postcode is, as far as its first two digits tell. */
export function pointOf(postcode: string): Point | undefined {
  const [, ...place] = zones[postcode.slice(0, 2)] ?? []
  const [latitude, longitude] = place
  return latitude === undefined || longitude === undefined ? undefined : [latitude, longitude]
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The distance of two points in km on a sphere (https://en.wikipedia.org/wiki/Haversine_formula). */
export function distance([north, east]: Point, [otherNorth, otherEast]: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const part =
    half(north, otherNorth) +
    Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast)
  return 2 * 6371 * Math.asin(Math.sqrt(part))
}
