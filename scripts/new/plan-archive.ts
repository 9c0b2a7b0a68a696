import { code, say } from '../../src/checking/messages/fill.ts';
import { nearestTo } from '../../src/checking/nearest.ts';
import { slugOf } from '../../src/drafting/slug.ts';
import { labelIn } from '../../src/model/lists.ts';
import { gateStages } from '../../src/model/schema/choices.ts';
import { defaultGates } from '../../src/model/schema/default-lists.ts';
import { archiveText, type NewGate } from '../templates/archive.ts';
import { catalogText } from '../templates/catalog.ts';
import { type Answers, splitList } from './kind.ts';
import type { Draft, Refusal } from './known.ts';

/** `Data Platform:Europe/Paris` as id, name where it differs, and what stands behind the colon. */
function named(text: string): { readonly id: string; readonly name?: string; readonly more?: string } {
  const colon = text.indexOf(':');
  const name = (colon < 0 ? text : text.slice(0, colon)).trim();
  const id = slugOf(name, 'unnamed');
  return { id, ...(id === name ? {} : { name }), ...(colon < 0 ? {} : { more: text.slice(colon + 1).trim() }) };
}

/** A built-in gate by its id, or one of the team's own with its stage: `Canary:during-release`. */
function gateOf(text: string, language: string): NewGate | Refusal {
  const { id, name, more: stage } = named(text);
  const builtIn = defaultGates.find((gate) => gate.id === id);
  const own = `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  const label = name ?? labelIn(builtIn?.label, language, 'en', own);
  const known = gateStages.find((each) => each === (stage ?? builtIn?.stage));
  if (known !== undefined) return { id, label, stage: known };
  const [near] = nearestTo(stage ?? '', gateStages);
  const next = near
    ? say`The nearest stage is ${code(near)}.`
    : say`Stages: ${gateStages.join(', ')}. For example ${code(`${id}:${gateStages[2]}`)}.`;
  return { refusal: say`\`--gates ${text}\` does not say where the gate stands on the way to production. ${next}` };
}

/** The two settings files of a new archive; what the check refuses in them is for the caller to say. */
export function planArchive(answers: Answers): readonly Draft[] | Refusal {
  const languages = splitList(answers['languages'] ?? 'en');
  const gates = splitList(answers['gates']).map((gate) => gateOf(gate, languages[0] ?? 'en'));
  const refused = gates.find((gate) => 'refusal' in gate);
  if (refused) return refused;
  const teams = splitList(answers['teams']).map(named);
  const [only, ...others] = teams;
  const services = splitList(answers['services']).map(named);
  return [
    {
      path: 'content/archive.yaml',
      text: archiveText({
        name: answers['name'] ?? '',
        url: answers['url'],
        repository: answers['repository'],
        languages,
        timeZone: answers['time-zone'] ?? 'UTC',
        gates: gates.flatMap((gate) => ('refusal' in gate ? [] : [gate])),
      }),
    },
    {
      path: 'content/catalog.yaml',
      text: catalogText({
        teams: teams.map(({ id, name, more }) => ({ id, name, timeZone: more })),
        services: services.map(({ id, name, more }) => ({
          id,
          name,
          team: more ?? (others.length > 0 ? undefined : only?.id),
        })),
      }),
    },
  ];
}
