import type { Words } from '../../i18n/dictionary.ts';
import type { Duration, DurationName } from '../../model/derived.ts';
import type { PhaseName } from '../../model/phases.ts';

/** What stands beside the name of a phase: how long it took, how much of it nobody saw, what is still to do. */
export const phaseNote =
  (
    durations: { readonly [Name in DurationName]?: Duration },
    followUps: { readonly open: number; readonly all: number },
    words: Words['writeUp'],
  ) =>
  (phase: PhaseName): string | undefined => {
    const { undetected, understanding, toMitigation } = durations;
    switch (phase) {
      case 'before':
        return undefined;
      case 'discovery':
        if (!undetected || !understanding || undetected.minutes < 0) return undefined;
        return words.unseen(undetected.minutes + understanding.minutes, undetected.minutes);
      case 'mitigation':
        return toMitigation && words.fromFirstLook(toMitigation.minutes);
      case 'followUp':
        if (followUps.all === 0) return undefined;
        return followUps.open > 0 ? words.stillOpen(followUps.open, followUps.all) : words.allDone;
    }
  };
