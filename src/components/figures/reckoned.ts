import { detection } from '../../learning/detection.ts';
import { durationFigures } from '../../learning/durations.ts';
import { gapLists } from '../../learning/gap-lists.ts';
import { gatePages } from '../../learning/gate-page.ts';
import { gateReasons } from '../../learning/gate-reasons.ts';
import { guards } from '../../learning/guards.ts';
import { learningMeasures } from '../../learning/learning-measures.ts';
import { loadFigures } from '../../learning/load.ts';
import { hasStretch, openTime } from '../../learning/open-time.ts';
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
  openTime: once((archive) => {
    const incidents = incidentsWithImported(archive);
    // An imported one without an end is an old text that does not say it, and not an incident that goes on.
    const counted = incidents.filter((entry) => hasStretch(entry) && (!entry.fields.legacy || entry.times.mitigated));
    return {
      quarters: openTime(counted, { today: archive.today, zone: archive.settings.timeZone }),
      leftOut: [...new Set(incidents).difference(new Set(counted))],
    };
  }),
  triggers: once(triggerFigures),
  severities: once(severityFigures),
  preparedness: once(preparedness),
  reviews: once(reviewMeasures),
  learning: once(learningMeasures),
  load: once(loadFigures),
} as const;
