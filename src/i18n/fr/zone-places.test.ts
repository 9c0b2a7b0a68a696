import { expect, test } from 'vitest';
import { placeOf } from '../../model/zone-place.ts';
import { ofZonePlace, zonePlace } from './zone-places.ts';

test.each([
  ['Europe/Lisbon', 'Lisbonne', 'de Lisbonne'],
  ['Europe/Paris', 'Paris', 'de Paris'],
  ['Europe/Athens', 'Athènes', 'd’Athènes'],
  ['Asia/Yerevan', 'Erevan', 'd’Erevan'],
  ['Atlantic/Azores', 'Les Açores', 'des Açores'],
  ['Africa/Cairo', 'Le Caire', 'du Caire'],
  ['America/Havana', 'La Havane', 'de La Havane'],
  ['Indian/Mauritius', 'L’île Maurice', 'de l’île Maurice'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires', 'de Buenos Aires'],
  ['Antarctica/Syowa', 'Syowa', 'de Syowa'],
])('%s is %s, and the time is that %s', (zone, name, of) => {
  expect([zonePlace(placeOf(zone)), ofZonePlace(placeOf(zone))]).toEqual([name, of]);
});

test('a name that every object knows is a place like any other', () => {
  expect(zonePlace('constructor')).toBe('constructor');
});
