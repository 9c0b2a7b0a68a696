/** The place that a zone is named after, as the zone database spells it: `America/Sao_Paulo` → `Sao Paulo`. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
