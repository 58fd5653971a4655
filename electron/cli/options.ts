import { parseArgs } from 'node:util';
import type { ApplyLevel } from '@core/pipeline';
import { failure, type Result, success } from '@core/result';

/** How far a command may go by itself, as `--apply` says it. */
export const LEVELS: readonly ApplyLevel[] = ['safe', 'suggested'];

/** The options a command knows: with a value, or a switch. */
export type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;

export interface Arguments {
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/** Reads the arguments of a command. Node's own parser does the work; its refusals are English only, so we check ourselves. */
export function readArguments(args: readonly string[], kinds: OptionKinds): Result<Arguments> {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const found = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (kind === undefined || token.rawName !== `--${token.name}`) return unknownOption(token.rawName);
    if (kind === 'string' && (token.value === undefined || token.value.startsWith('--'))) {
      return failure('usage', `选项 ${token.rawName} 需要一个值。`, `The option ${token.rawName} needs a value.`);
    }
    found.set(token.name, token.value ?? '');
  }
  return success({ options: found, files });
}

/** Reads an option that is one of a few words; `otherwise` where it is not given. */
export function readChoice<Choice extends string>(
  { options }: Arguments,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Result<Choice> {
  const given = options.get(name);
  if (given === undefined) return success(otherwise);
  const choice = choices.find((each) => each === given);
  return choice === undefined ? notOneOf(name, given, choices) : success(choice);
}

/** Reads an option that is a list of a few words, `md,html`; `otherwise` where it is not given. */
export function readChoices<Choice extends string>(
  { options }: Arguments,
  name: string,
  choices: readonly Choice[],
  otherwise: readonly Choice[],
): Result<readonly Choice[]> {
  const given = options.get(name);
  if (given === undefined) return success(otherwise);
  const words = given.split(',').map((word) => word.trim());
  const strange = words.find((word) => !choices.some((each) => each === word));
  if (strange !== undefined) return notOneOf(name, strange, choices);
  return success(choices.filter((each) => words.includes(each)));
}

/** The most threads that `--jobs` may ask for. */
const MOST_JOBS = 64;

/** Reads `--jobs`: how many threads work at once, one unless told. */
export function readJobs({ options }: Arguments): Result<number> {
  const given = options.get('jobs') ?? '1';
  const jobs = /^[0-9]{1,2}$/.test(given) ? Number(given) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return success(jobs);
  return failure(
    'usage',
    `--jobs 应是 1 到 ${MOST_JOBS} 的数，不能是“${given}”。`,
    `--jobs is a number from 1 to ${MOST_JOBS}; it cannot be “${given}”.`,
  );
}

function unknownOption(name: string): ReturnType<typeof failure> {
  return failure('usage', `没有 ${name} 这个选项。`, `There is no option ${name}.`);
}

function notOneOf(name: string, given: string, choices: readonly string[]): ReturnType<typeof failure> {
  return failure(
    'usage',
    `--${name} 不能是“${given}”，可以是：${choices.join('、')}。`,
    `--${name} cannot be “${given}”; it can be ${choices.join(' or ')}.`,
  );
}
