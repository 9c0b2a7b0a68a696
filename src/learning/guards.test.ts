import { describe, expect, test } from 'vitest';
import type { Archive } from '../model/archive.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { type AllGuards, guards as allGuards, guardClasses } from './guards.ts';

const guards = (archive: Archive): AllGuards['incidents'] => allGuards(archive).incidents;

type FollowUpInput = NonNullable<PostmortemInput['followUps']>[number];
const done = { what: 'Refuse blocking changes', type: 'prevent', status: 'done', doneOn: '2026-05-01' } as const;
const guard = { kind: 'test', what: 'A build that refuses' } as const;
const incident = (followUps: readonly FollowUpInput[], id = '2026-03-03-a', fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry({ status: 'published', followUps: [...followUps], ...fields }, { id });

function classesOf(...followUps: readonly FollowUpInput[]) {
  const { lessons } = guards(archiveOf(incident(followUps)));
  return guardClasses.filter((name) => lessons[name].length > 0);
}

describe('lessons that would fail today', () => {
  test('each has one class', () => {
    expect(classesOf({ id: 'one', ...done })).toEqual(['unguarded']);
    expect(classesOf({ id: 'one', ...done, guard })).toEqual(['named']);
    expect(classesOf({ id: 'one', ...done, guard: { ...guard, verifiedOn: '2026-05-20' } })).toEqual(['tried']);
    expect(classesOf({ id: 'one', ...done, status: 'in-progress', guard })).toEqual(['on-the-way']);
    expect(classesOf({ id: 'one', ...done, status: 'dropped', droppedOn: '2026-05-01' })).toEqual(['dropped']);
  });

  test('seen failing before it was done is fine; longer than a year ago is said, and is no other class', () => {
    const of = (verifiedOn: string) =>
      guards(archiveOf(incident([{ id: 'one', ...done, guard: { ...guard, verifiedOn } }]))).lessons.tried[0]?.isStale;
    expect(of('2026-04-01')).toBe(false);
    expect(of('2025-06-01')).toBe(false);
    expect(of('2025-05-31')).toBe(true);
  });

  test('other follow-ups are no lessons; their incidents have a list of their own', () => {
    const { lessons, without } = guards(archiveOf(incident([{ id: 'one', ...done, type: 'repair' }])));
    expect(Object.values(lessons).flat()).toEqual([]);
    expect(without.map(({ id }) => id)).toEqual(['2026-03-03-a']);
  });

  test('one guard that was seen failing holds an incident', () => {
    const tried = { id: 'tried', ...done, guard: { ...guard, verifiedOn: '2026-05-20' } };
    const named = { id: 'named', ...done, guard };
    const bare = { id: 'bare', ...done };
    const { held, partly, notHeld } = guards(
      archiveOf(
        incident([tried, bare], '2026-03-03-a'),
        incident([named, bare], '2026-03-02-b'),
        incident([bare], '2026-03-01-c'),
      ),
    );
    expect([held, partly, notHeld].map((entries) => entries.map(({ id }) => id))).toEqual([
      ['2026-03-03-a'],
      ['2026-03-02-b'],
      ['2026-03-01-c'],
    ]);
  });

  test('a guard of what came back although it was done did not hold', () => {
    const earlier = incident([{ id: 'fix', ...done, guard: { ...guard, verifiedOn: '2026-05-01' } }]);
    const later = incident([], '2026-05-12-b', {
      times: { started: '2026-05-12T08:00Z' },
      recurrenceOf: [{ entry: earlier.id, followUps: ['fix'] }],
    });
    const [lesson] = guards(archiveOf(later, earlier)).lessons.tried;
    expect(lesson?.didNotHoldIn?.id).toBe('2026-05-12-b');
  });

  test('those done longest ago stand first', () => {
    const on = (id: string, doneOn: string) => ({ id, ...done, doneOn });
    const { lessons } = guards(archiveOf(incident([on('new', '2026-05-01'), on('old', '2025-05-01')])));
    expect(lessons.unguarded.map(({ followUp }) => followUp.id)).toEqual(['old', 'new']);
  });

  test('a near miss has its lessons beside those of incidents', () => {
    const own = [{ id: 'one', ...done }];
    const near = incident(own, '2026-03-02-b', { event: 'near-miss' });
    const { incidents, nearMisses } = allGuards(archiveOf(incident(own, '2026-03-03-a'), near));
    const ids = ({ lessons }: AllGuards['incidents']) => lessons.unguarded.map(({ entry }) => entry.id);
    expect([ids(incidents), ids(nearMisses)]).toEqual([['2026-03-03-a'], ['2026-03-02-b']]);
    expect(nearMisses.notHeld.map(({ id }) => id)).toEqual(['2026-03-02-b']);
  });

  test('drafts and imported write-ups have no lessons', () => {
    const own = [{ id: 'one', ...done }];
    const archive = archiveOf(
      incident(own, '2026-03-03-a', { legacy: true }),
      incident(own, '2026-03-02-b', { status: 'in-review' }),
    );
    expect(Object.values(guards(archive).lessons).flat()).toEqual([]);
  });
});
