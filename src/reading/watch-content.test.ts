import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { whenQuiet } from './watch-content.ts';

const isOurs = (path: string) => path.startsWith('/content/');

test('a save that is several events is one change', async () => {
  const watcher = new EventEmitter();
  const changed = Promise.withResolvers<void>();
  let calls = 0;
  whenQuiet(watcher, isOurs, async () => {
    calls += 1;
    changed.resolve();
  });
  watcher.emit('unlink', '/content/a.mdx');
  watcher.emit('add', '/content/a.mdx');
  watcher.emit('change', '/content/a.mdx');
  await changed.promise;
  await wait(100);
  expect(calls).toBe(1);
});

test('a file elsewhere is nobody’s business', async () => {
  const watcher = new EventEmitter();
  let calls = 0;
  whenQuiet(watcher, isOurs, async () => {
    calls += 1;
  });
  watcher.emit('change', '/src/a.ts');
  await wait(100);
  expect(calls).toBe(0);
});

test('what changes during a reading is read afterwards, never at the same time', async () => {
  const watcher = new EventEmitter();
  const release = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const order: string[] = [];
  whenQuiet(watcher, isOurs, async () => {
    order.push('begin');
    started.resolve();
    await release.promise;
    order.push('end');
    if (order.length === 4) ended.resolve();
  });
  watcher.emit('change', '/content/a.mdx');
  await started.promise;
  watcher.emit('change', '/content/b.mdx');
  await wait(100);
  expect(order).toEqual(['begin']);
  release.resolve();
  await ended.promise;
  expect(order).toEqual(['begin', 'end', 'begin', 'end']);
});

test('a reading that breaks does not end the watching', async () => {
  const watcher = new EventEmitter();
  const calls = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let count = 0;
  whenQuiet(watcher, isOurs, async () => {
    calls[count]?.resolve();
    count += 1;
    if (count === 1) throw new Error('broke');
  });
  watcher.emit('change', '/content/a.mdx');
  await calls[0]?.promise;
  watcher.emit('change', '/content/a.mdx');
  await calls[1]?.promise;
  expect(count).toBe(2);
});
