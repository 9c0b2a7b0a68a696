import type { FaultGroups } from './deck-fault.ts';
import { faultsOfPages } from './faults-of-pages.ts';
import { faultsOfSlides } from './faults-of-slides.ts';
import { faultsToConsider } from './faults-to-consider.ts';

export const deckFaults: FaultGroups = { ...faultsOfSlides, ...faultsToConsider, ...faultsOfPages };
