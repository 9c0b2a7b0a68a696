import { detection } from '../../learning/detection.ts';
import { durationFigures } from '../../learning/durations.ts';
import { gapLists } from '../../learning/gap-lists.ts';
import { gatePages } from '../../learning/gate-page.ts';
import { gateReasons } from '../../learning/gate-reasons.ts';
import { guards } from '../../learning/guards.ts';
import { learningMeasures } from '../../learning/learning-measures.ts';
import { loadFigures } from '../../learning/load.ts';
import { openTime } from '../../learning/open-time.ts';
import { preparedness } from '../../learning/preparedness.ts';
import { recurrencePairs } from '../../learning/recurrence-pairs.ts';
import { reviewMeasures } from '../../learning/review-measures.ts';
import { countedIn, incidentsWithImported } from '../../learning/scope.ts';
import { severityFigures } from '../../learning/severities.ts';
import { triggerFigures } from '../../learning/triggers.ts';
import { once } from '../../model/once.ts';

export const reckoned = {
  counted: once(countedIn),
  gateReasons: once((archive) => gateReasons(archive)),
  gatePages: once(gatePages),
  gapLists: once(gapLists),
  returns: once(recurrencePairs),
  guards: once(guards),
  detection: once(detection),
  durations: once(durationFigures),
  openTime: once((archive) =>
    openTime(
      incidentsWithImported(archive, ({ times }) => times.started !== undefined && times.mitigated !== undefined),
      { today: archive.today, zone: archive.settings.timeZone },
    ),
  ),
  triggers: once(triggerFigures),
  severities: once(severityFigures),
  preparedness: once(preparedness),
  reviews: once(reviewMeasures),
  learning: once(learningMeasures),
  load: once(loadFigures),
} as const;
