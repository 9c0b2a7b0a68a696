/**
 * How often a quarter's mean or median misleads, in per cent. Source: a simulation of 20,000 pairs of quarters whose
 * durations are log-normal with σ = 1.2 and a median of 60 minutes; learning.md, section 4.
 */
export const chanceOfMeans = [
  { incidents: 10, falseMean: 44, falseMedian: 43, missed: 44 },
  { incidents: 20, falseMean: 42, falseMedian: 41, missed: 42 },
  { incidents: 40, falseMean: 39, falseMedian: 38, missed: 39 },
  { incidents: 100, falseMean: 33, falseMedian: 31, missed: 33 },
] as const;
