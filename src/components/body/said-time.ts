import { clockOf, machineTime } from '../../i18n/numbers-and-days.ts';
import { resolveMoment } from '../../model/moment.ts';

/** The clock at which something was said: UTC, as everywhere; as it was written where no zone is known. */
export function saidTime(at: string, zone: string | undefined): { readonly text: string; readonly machine?: string } {
  const resolved = resolveMoment(at, zone);
  if (!('moment' in resolved)) return { text: at };
  return { text: clockOf(resolved.moment).utc, machine: machineTime(resolved.moment) };
}
