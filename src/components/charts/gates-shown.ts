import type { GateRow } from '../../learning/gate-reasons.ts';
import type { Day } from '../../model/schema/days.ts';

/** Gates of today, and retired ones that stood in the way of something that is written down. */
export const isOnPage = ({ gate, active, caughtNearMisses }: GateRow, today: Day): boolean =>
  gate.until === undefined || gate.until >= today || active.length > 0 || caughtNearMisses.length > 0;
