import { oneOf } from '../pattern.ts';

/** Groups of words that several English patterns share. */

const workers =
  'engineer developer dev operator admin administrator dba sre tester reviewer author colleague manager contractor intern employee';

const workerNoun = oneOf(`${workers.replaceAll(/(\S+)/g, '$1s?')} teams? staff people person`);
/** Roles that can be one person: no team, no staff. */
export const oneRole = oneOf(`${workers.replaceAll(/(\S+)/g, '$1s?')} person users?`);

/** Someone who works on the system. "They" is often a group of pods, and "the user failed to log in" is an event. */
export const worker = `(?:he|she|I|you|we|someone|somebody|${workerNoun})`;
export const person = `(?:he|she|I|you|we|they|someone|somebody|users?|${workerNoun})`;
export const adjective = '(?:junior|senior|new|on-call|lead|tired|inexperienced)';

export const adverb = '(?:really|probably|obviously|clearly|easily|at least|also|already|never|always)';
/** A closed list keeps "should have two owners" out. */
export const participle = oneOf(`been seen known caught done gone had made run written noticed tested checked reviewed
  asked used taken told thought read stopped rolled failed prevented detected avoided alerted verified double-checked
  waited looked followed escalated reali[sz]ed worked happened occurred triggered fired found left kept set put sent
  shut chosen paid given understood communicated documented monitored validated considered questioned anticipated
  expected remembered`);
export const rulebook =
  '(?:procedures?|process(?:es)?|polic(?:y|ies)|rules?|protocols?|guidelines?|standards?|best practices?|runbooks?|checklists?|instructions?)';
export const checking =
  '(?:testing|tests|monitoring|alerting|documentation|communication|training|reviews?|oversight|planning|preparation|diligence|supervision|QA)';
export const isNot = "(?:n't| not)";
