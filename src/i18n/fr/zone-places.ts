/** Places that zones are named after, where French writes them otherwise, area by area. */
const french: Readonly<Record<string, string>> = {
  'Addis Ababa': 'Addis-Abeba',
  Algiers: 'Alger',
  Cairo: 'Le Caire',
  Lome: 'Lomé',
  Mogadishu: 'Mogadiscio',
  Ndjamena: 'N’Djamena',
  'Sao Tome': 'Sao Tomé',

  Asuncion: 'Asunción',
  Barbados: 'La Barbade',
  Bogota: 'Bogotá',
  Cayman: 'Les îles Caïmans',
  'Costa Rica': 'Le Costa Rica',
  Curacao: 'Curaçao',
  Dominica: 'La Dominique',
  'El Salvador': 'Le Salvador',
  Grenada: 'La Grenade',
  Guadeloupe: 'La Guadeloupe',
  Guatemala: 'Le Guatemala',
  Havana: 'La Havane',
  Jamaica: 'La Jamaïque',
  Martinique: 'La Martinique',
  'Mexico City': 'Mexico',
  Miquelon: 'Saint-Pierre-et-Miquelon',
  Montreal: 'Montréal',
  'Puerto Rico': 'Porto Rico',
  'Sao Paulo': 'São Paulo',
  'St Johns': 'Saint-Jean de Terre-Neuve',

  Baghdad: 'Bagdad',
  Bahrain: 'Bahreïn',
  Baku: 'Bakou',
  Beirut: 'Beyrouth',
  Damascus: 'Damas',
  Dhaka: 'Dacca',
  Dubai: 'Dubaï',
  'Ho Chi Minh': 'Hô-Chi-Minh-Ville',
  Jerusalem: 'Jérusalem',
  Kabul: 'Kaboul',
  Kathmandu: 'Katmandou',
  Kuwait: 'Le Koweït',
  Manila: 'Manille',
  Muscat: 'Mascate',
  Nicosia: 'Nicosie',
  Novosibirsk: 'Novossibirsk',
  Qatar: 'Le Qatar',
  Riyadh: 'Riyad',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  Tashkent: 'Tachkent',
  Tbilisi: 'Tbilissi',
  Tehran: 'Téhéran',
  Ulaanbaatar: 'Oulan-Bator',
  Yekaterinburg: 'Iekaterinbourg',
  Yerevan: 'Erevan',

  Azores: 'Les Açores',
  Bermuda: 'Les Bermudes',
  Canary: 'Les Canaries',
  'Cape Verde': 'Le Cap-Vert',
  Faroe: 'Les îles Féroé',
  Madeira: 'Madère',
  'St Helena': 'Sainte-Hélène',

  Andorra: 'Andorre',
  Athens: 'Athènes',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Copenhagen: 'Copenhague',
  Guernsey: 'Guernesey',
  'Isle of Man': 'L’île de Man',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Malta: 'Malte',
  Moscow: 'Moscou',
  'San Marino': 'Saint-Marin',
  Tirane: 'Tirana',
  Vatican: 'Le Vatican',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',

  Maldives: 'Les Maldives',
  Mauritius: 'L’île Maurice',
  Reunion: 'La Réunion',

  Easter: 'L’île de Pâques',
  Fiji: 'Les Fidji',
  Marquesas: 'Les îles Marquises',
  Noumea: 'Nouméa',
};

/** A zone’s place in French: `Lisbonne`, `Les Açores`, `Bogota` where nothing is known of it. */
export const zonePlace = (place: string): string => (Object.hasOwn(french, place) ? french[place] : undefined) ?? place;

/** The same after a noun: `de Lisbonne`, `d’Athènes`, `du Caire`, `des Açores`, `de La Havane`. */
export function ofZonePlace(place: string): string {
  const name = zonePlace(place);
  const contracted = name.replace(/^Le /, 'du ').replace(/^Les /, 'des ');
  if (contracted !== name) return contracted;
  if (name.startsWith('L’')) return `de l’${name.slice(2)}`;
  return /^[aeiouâàéèêëîïôùûœæ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
