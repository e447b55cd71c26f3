import { CONCERNS, LEVELS, STANCES, type Goal, type GoalBody } from '../../api/goals';
import { needed, z } from '../../ui/form/zod';

const LINE = 300;
const TEXT = 5000;
const WORDS = 2000;

const line = z.string().trim().max(LINE, { error: 'tooLong' });
const words = z.string().trim().max(WORDS, { error: 'tooLong' });

/** What the form of a goal needs: a draft needs little, the rest is asked for when it is proposed. */
export const goalSchema = z
  .object({
    kind: z.enum(['GOAL', 'RECOMMENDATION']),
    area: needed,
    title: needed.max(LINE, { error: 'tooLong' }),
    why: z.string().trim().max(TEXT, { error: 'tooLong' }),
    level: z.enum(['', ...LEVELS]),
    concern: z.enum(['', ...CONCERNS]),
    targetGroup: line,
    tookPart: z.enum(['', 'yes', 'no']),
    residentsWords: words,
    participants: z.array(
      z.object({ organisation: z.string(), name: line, stance: z.enum(STANCES), words }),
    ),
    frameworks: z.array(z.string()),
    responsible: z.string(),
    responsibleFunction: line,
    addressedTo: line,
  })
  .superRefine(({ kind, addressedTo, participants }, context) => {
    if (kind === 'RECOMMENDATION' && addressedTo === '') {
      context.addIssue({ code: 'custom', path: ['addressedTo'], message: 'required' });
    }
    participants.forEach(({ organisation, name }, index) => {
      if ((organisation === '') === (name === '')) {
        const path = ['participants', index, 'name'];
        context.addIssue({ code: 'custom', path, message: 'oneName' });
      }
    });
  });

export type GoalInput = z.infer<typeof goalSchema>;

/** In which step each field stands. */
export const STEPS = {
  what: ['kind', 'area', 'title', 'why', 'level', 'concern', 'targetGroup', 'addressedTo'],
  who: ['participants', 'tookPart', 'residentsWords'],
  frame: ['frameworks', 'responsible', 'responsibleFunction'],
} as const;

export function newGoal(area: string): GoalInput {
  return {
    kind: 'GOAL',
    area,
    title: '',
    why: '',
    level: '',
    concern: '',
    targetGroup: '',
    tookPart: '',
    residentsWords: '',
    participants: [],
    frameworks: [],
    responsible: '',
    responsibleFunction: '',
    addressedTo: '',
  };
}

/** A goal as its form holds it. */
export function inputOf(goal: Goal): GoalInput {
  const { kind, title, residents, responsible } = goal;
  const tookPart = residents?.tookPart ?? null;
  return {
    ...{ kind, title },
    area: goal.area.code,
    why: goal.why ?? '',
    level: goal.level ?? '',
    concern: goal.concern ?? '',
    targetGroup: goal.targetGroup ?? '',
    tookPart: tookPart === null ? '' : tookPart ? 'yes' : 'no',
    residentsWords: residents?.words ?? '',
    participants: goal.participants.map(({ organisation, name, stance, words }) => ({
      organisation: organisation?.code ?? '',
      name: organisation === null ? name : '',
      stance,
      words: words ?? '',
    })),
    frameworks: goal.frameworks.map(({ code }) => code),
    responsible: responsible?.organisation?.code ?? '',
    responsibleFunction: responsible?.function ?? '',
    addressedTo: goal.addressedTo ?? '',
  };
}

/** What is sent. */
export function bodyOfInput(input: GoalInput): GoalBody {
  const said = (text: string) => (text === '' ? null : text);
  const { kind, area, title, level, concern, frameworks, tookPart } = input;
  return {
    ...{ kind, area, title, frameworks },
    why: said(input.why),
    level: level === '' ? null : level,
    concern: concern === '' ? null : concern,
    targetGroup: said(input.targetGroup),
    residents: {
      tookPart: tookPart === '' ? null : tookPart === 'yes',
      words: said(input.residentsWords),
    },
    participants: input.participants.map(({ organisation, name, stance, words }) => ({
      organisation: said(organisation),
      name: said(name),
      stance,
      words: said(words),
    })),
    responsible: {
      organisation: said(input.responsible),
      function: said(input.responsibleFunction),
    },
    addressedTo: kind === 'RECOMMENDATION' ? said(input.addressedTo) : null,
  };
}
