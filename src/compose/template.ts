import * as v from 'valibot';
import type { Outcome, Problem } from '../model/problem.ts';
import type { SectionName, Template } from '../model/template.ts';
import { contrast } from '../text/colour.ts';
import { type PngFault, pngAddress, pngBytes, readPng } from '../text/png.ts';
import { jsonLines } from './json-lines.ts';
import { english } from './phrases.data.ts';

const sectionNames = [
  'masthead',
  'keyPoints',
  'changes',
  'evidenceBase',
  'background',
  'actors',
  'timeline',
  'claims',
  'figures',
  'gaps',
  'comment',
  'terms',
  'sources',
  'check',
] as const satisfies readonly SectionName[];

const words = (what: string) => v.pipe(v.string(`${what} is text between quotation marks`), v.minLength(1, `${what} must not be empty`));
const most = v.optional(
  v.pipe(
    v.number('a limit is a whole number from 1 on'),
    v.integer('a limit is a whole number'),
    v.minValue(1, 'a limit is at least 1: leave the section out instead'),
  ),
);

const section = v.strictObject({
  section: v.picklist(sectionNames, `the sections are ${sectionNames.join(', ')}`),
  heading: words('a heading'),
  items: most,
  words: most,
  form: v.optional(v.picklist(['full', 'line'], 'a form is full or line')),
});

const number = v.number('a view box is four numbers');
const pathLogo = v.strictObject({
  viewBox: v.tuple([number, number, number, number], 'a view box is four numbers: left, top, width, height'),
  path: v.pipe(
    v.string('the path is SVG path data'),
    v.regex(/^[\sMmLlHhVvCcSsQqTtAaZz0-9eE.,+-]*$/u, 'the path is SVG path data (the d attribute) and nothing else'),
    v.maxLength(20_000, 'the path has at most 20,000 characters'),
  ),
  alt: v.optional(words('what the logo shows')),
});

const mostPng = 140_000;
const pictureLogo = v.strictObject({
  png: v.pipe(
    v.string('a picture is a PNG file beside the template, or data:image/png;base64,...'),
    v.maxLength(
      mostPng,
      `the picture is too heavy: at most ${mostPng} characters, which are 100 KB; 600 points across are enough for print`,
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const problem = pngProblem(dataset.value);
      if (problem) addIssue({ message: problem.mend, received: problem.fault });
    }),
  ),
  alt: words('what the logo shows, for readers who do not see it ("alt"),'),
});

const logo = v.lazy((value) => (value !== null && typeof value === 'object' && 'png' in value ? pictureLogo : pathLogo));

function pngProblem(address: string): PngFault | undefined {
  const bytes = pngBytes(address);
  const mend = `give it as ${pngAddress}... (a file beside the template is read by the command line only)`;
  if (!bytes) return { fault: 'no picture', mend };
  const png = readPng(bytes);
  return 'fault' in png ? png : undefined;
}

const schema = v.strictObject({
  name: v.pipe(
    v.string('a name is text'),
    v.regex(/^[a-z0-9][a-z0-9-]*$/u, 'a name is lower-case letters, digits and hyphens: it stands in addresses and file names'),
  ),
  title: words('a title'),
  language: v.optional(
    v.pipe(
      v.string('a language is a BCP 47 tag'),
      v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'a language is a BCP 47 tag such as en or pt-BR'),
    ),
    'en',
  ),
  pageSize: v.optional(v.picklist(['A4', 'Letter'], 'a page is A4 or Letter'), 'A4'),
  accent: v.optional(
    v.pipe(
      v.string('an accent is a colour'),
      v.regex(/^#[0-9a-fA-F]{6}$/u, 'an accent is a colour as #rrggbb'),
      v.check(
        (colour) => !(contrast(colour, '#ffffff') < 4.5),
        'this colour cannot be read on white: take a darker one (contrast at least 4.5 to 1)',
      ),
    ),
    '#1f4e79',
  ),
  logo: v.optional(logo),
  marking: v.optional(words('a marking')),
  pages: most,
  sections: v.pipe(
    v.array(section, 'sections is a list in square brackets'),
    v.minLength(1, 'a template prints at least one section'),
    v.check((list) => new Set(list.map((s) => s.section)).size === list.length, 'a section is printed once'),
  ),
  phrases: v.optional(
    v.record(v.picklist(Object.keys(english), 'no such phrase: src/compose/phrases.data.ts lists them all'), v.string('a phrase is text')),
    {},
  ),
});

/** Checks a template file. In: its JSON text and its name for messages. Out: the template, or each fault with file, line and mend. */
export function parseTemplate(json: string, file: string): Outcome<Template> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, problems: [brokenJson(json, file, error)] };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return { ok: false, problems: [noObject(file)] };
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output as Template };
  const lines = jsonLines(json);
  return { ok: false, problems: result.issues.map((issue) => fault(issue, file, lines)) as [Problem, ...Problem[]] };
}

function fault(issue: v.BaseIssue<unknown>, file: string, lines: ReadonlyMap<string, number>): Problem {
  const path = issue.path?.map((p) => String(p.key)) ?? [];
  const pointer = path.map((p) => `/${p}`).join('');
  const line =
    lines.get(pointer) ??
    lines.get(
      path
        .slice(0, -1)
        .map((p) => `/${p}`)
        .join(''),
    ) ??
    1;
  return { kind: 'bad-input', file, line, what: `${pointer || '/'} ${stateOf(issue)}`, mend: mendOf(issue) };
}

/** Characters of a wrong value that a message repeats. */
const mostShown = 80;

function stateOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not known';
  if (issue.received === 'undefined') return 'is missing';
  return `is ${issue.received.length > mostShown ? `${issue.received.slice(0, mostShown)} …` : issue.received}`;
}

const noObject = (file: string): Problem => ({
  kind: 'bad-input',
  file,
  line: 1,
  what: 'this is no template',
  mend: 'a template is an object in braces',
});

function mendOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'remove it: a template has no such key';
  return `add ${issue.expected}`;
}

/** The line that the engine's message names by position, else the last line. */
function brokenJson(json: string, file: string, error: unknown): Problem {
  const at = Number(/position (\d+)/u.exec(String(error))?.[1] ?? json.length);
  const line = json.slice(0, at).split('\n').length;
  return {
    kind: 'bad-input',
    file,
    line,
    what: 'this is no valid JSON',
    mend: 'look for a missing comma, quotation mark or bracket on this line or the one before',
  };
}
