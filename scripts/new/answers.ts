import { and, code, part, say } from '../../src/checking/messages/fill.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Asker } from './ask.ts';
import { type Answers, type Form, optionOf, type Question } from './kind.ts';
import type { Known, Refusal } from './known.ts';

const calledOff: Refusal = { refusal: 'Called off.' };

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** The answers that options give; flags that steer the command itself are not among them, nor what is empty. */
export function answersIn(options: Options): Answers {
  const written = Object.entries(options).filter(
    ([name, value]) => value && name !== 'yes' && name !== 'dry-run' && !isBlank(value),
  );
  return Object.fromEntries(written.map(([name, value]) => [name, String(value).trim()]));
}

/** The names of options that were given without a word, as in `--title " "`. */
export const blankIn = (options: Options): readonly string[] =>
  Object.keys(options).filter((name) => isBlank(options[name]));

const isBlank = (value: string | boolean | undefined) => typeof value === 'string' && value.trim() === '';

interface Dialogue<Plan> {
  readonly form: Form<Plan>;
  readonly known: Known;
  /** Options given without a word. */
  readonly blank: readonly string[];
  /** The errors that the check finds in a plan. */
  readonly errorsIn: (plan: Plan) => readonly Finding[];
  /** Absent where nothing is asked. */
  readonly asker: Asker | undefined;
}

/**
 * The plan from the answers given. When something needed is missing and there is an asker, everything open is asked,
 * each with Enter to skip unless it is needed; else the missing options are named with an example.
 */
export async function complete<Plan extends object>(
  given: Answers,
  { form, known, blank, asker, errorsIn }: Dialogue<Plan>,
): Promise<Plan | Refusal> {
  const missing = form.questions.filter(({ option, isNeeded }) => isNeeded && given[option] === undefined);
  if (missing.length > 0 && asker === undefined) {
    const names = missing.map(({ option }) => option);
    const empty = names.filter((name) => blank.includes(name));
    const absent = names.filter((name) => !blank.includes(name));
    const facts = [...(empty.length > 0 ? [areEmpty(empty)] : []), ...(absent.length > 0 ? [areMissing(absent)] : [])];
    const [fact = '', more] = facts;
    const said = more ? say`${fact} ${more}` : fact;
    return { refusal: say`${said} For example:\n  ${form.command.example + offers(missing, known, given)}` };
  }
  const ask = (question: Omit<Question, 'ask'> & { readonly ask: Sentence }, answers: Answers) =>
    asker?.question({
      ...question,
      ask: known.speak(question.isNeeded ? question.ask : say`${part(question.ask)} (Enter skips)`),
      words: { needed: known.speak('Needed for a draft.'), skip: known.speak('Not now') },
      isMany: question.isMany ?? false,
      choices: question.choices?.(known, answers) ?? [],
      problemOf: (text) => problemOf(question.option, { ...answers, [question.option]: text }),
    });
  let answers = given;
  for (const question of missing.length > 0 ? form.questions : []) {
    if (answers[question.option] !== undefined) continue;
    const answer = await ask(question, answers);
    if (answer === undefined) return calledOff;
    if (answer !== '') answers = { ...answers, [question.option]: answer };
  }
  const plan = form.plan(answers, known);
  if (asker === undefined || !('refusal' in plan) || plan.asks === undefined) return plan;
  const answer = await ask({ option: plan.asks, ask: plan.refusal, isNeeded: true }, answers);
  return answer === undefined ? calledOff : form.plan({ ...answers, [plan.asks]: answer }, known);

  /** What the check says about one answer alone; what is not answered yet is stood in for. */
  function problemOf(option: string, some: Answers): string | undefined {
    const [team = { id: 'team' }] = known.catalog.teams;
    const draft = form.plan({ title: 'A title of some words', team: team.id, name: undefined, ...some }, known);
    if ('refusal' in draft) return undefined;
    const own = errorsIn(draft).find((error) => optionOf(error, form) === option);
    return own && `${known.speak(own.message)} ${known.speak(own.fix)}`;
  }
}

/** A line for each missing option with few answers: those that would do here. */
const offers = (missing: readonly Question[], known: Known, given: Answers): string =>
  missing
    .map(({ option, choices }) => ({ option, values: choices?.(known, given).map(({ value }) => value) ?? [] }))
    .filter(({ values }) => values.length > 0 && values.length <= mostOffered)
    .map(({ option, values }) => `\n--${option}: ${values.join(', ')}`)
    .join('');
const mostOffered = 20;

const optionsIn = (names: readonly string[]) => and(names.map((name) => code(`--${name}`)));
const areEmpty = (names: readonly string[]) =>
  names.length === 1 ? say`${optionsIn(names)} is empty.` : say`${optionsIn(names)} are empty.`;
const areMissing = (names: readonly string[]) =>
  names.length === 1 ? say`${optionsIn(names)} is missing.` : say`${optionsIn(names)} are missing.`;
