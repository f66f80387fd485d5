import type { Land } from '@/lib/laender'

export type Invented = {
  name: string
  kind: 'counselling' | 'shelter' | 'umbrella'
  land: Land
  postcode: string
  place: string
}

const at = (
  kind: Invented['kind'],
  name: string,
  land: Land,
  postcode: string,
  place: string,
): Invented => ({ kind, name, land, postcode, place })

/** Names are invented, places are real, so that distances are. Names of shelters tell nothing about their place. */
export const invented: Invented[] = [
  at('umbrella', 'Verbund Lindenblatt', 'BE', '10115', 'Berlin'),
  at('counselling', 'Beratung Kompassrose', 'BE', '12043', 'Berlin'),
  at('counselling', 'Beratung Hafenlicht', 'HH', '20095', 'Hamburg'),
  at('counselling', 'Beratung Isarkiesel', 'BY', '80331', 'München'),
  at('counselling', 'Beratung Sternwarte', 'BY', '90402', 'Nürnberg'),
  at('counselling', 'Beratung Brückenbogen', 'NW', '50667', 'Köln'),
  at('shelter', 'Schutzhaus Ahorn', 'NW', '44137', 'Dortmund'),
  at('counselling', 'Beratung Mainufer', 'HE', '60311', 'Frankfurt am Main'),
  at('counselling', 'Beratung Wegweiser', 'HE', '34117', 'Kassel'),
  at('counselling', 'Beratung Rebstock', 'BW', '70173', 'Stuttgart'),
  at('counselling', 'Beratung Tannengrund', 'BW', '79098', 'Freiburg im Breisgau'),
  at('shelter', 'Schutzhaus Birke', 'BW', '68159', 'Mannheim'),
  at('counselling', 'Beratung Buchdruck', 'SN', '04109', 'Leipzig'),
  at('shelter', 'Schutzhaus Eiche', 'SN', '01067', 'Dresden'),
  at('counselling', 'Beratung Leineweber', 'NI', '30159', 'Hannover'),
  at('shelter', 'Schutzhaus Fichte', 'NI', '49074', 'Osnabrück'),
  at('counselling', 'Beratung Schlüssel', 'HB', '28195', 'Bremen'),
  at('counselling', 'Beratung Fördewind', 'SH', '24103', 'Kiel'),
  at('counselling', 'Beratung Leuchtturm', 'MV', '18055', 'Rostock'),
  at('counselling', 'Beratung Elbaue', 'ST', '39104', 'Magdeburg'),
  at('counselling', 'Beratung Krämerbrücke', 'TH', '99084', 'Erfurt'),
  at('counselling', 'Beratung Druckstock', 'RP', '55116', 'Mainz'),
  at('counselling', 'Beratung Saarbogen', 'SL', '66111', 'Saarbrücken'),
  at('counselling', 'Beratung Havelblick', 'BB', '14467', 'Potsdam'),
]
