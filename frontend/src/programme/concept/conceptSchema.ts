import type { Concept, ConceptBody } from '../../api/concepts';
import { parseDate } from '../../format/parse';
import { needed, typedDate, z } from '../../ui/form/zod';

const figure = z.object({
  indicator: z.string(),
  /** As an ISO date: figures are chosen, not typed. */
  date: z.string(),
  /** Empty for the whole area. */
  district: z.string(),
});

/** What the form of a concept needs. */
export const conceptSchema = z.object({
  title: needed.max(300, { error: 'tooLong' }),
  sections: z
    .array(
      z.object({
        /** Empty while it is new. */
        id: z.string(),
        heading: needed.max(200, { error: 'tooLong' }),
        text: z.string().trim().max(20_000, { error: 'tooLong' }),
        goals: z.array(z.string()),
        measures: z.array(z.string()),
        figures: z.array(figure),
      }),
    )
    .min(1, { error: 'atLeastOne' }),
});

export type ConceptInput = z.infer<typeof conceptSchema>;
export type SectionInput = ConceptInput['sections'][number];
export type FigureInput = SectionInput['figures'][number];

export const NEW_SECTION: SectionInput = {
  ...{ id: '', heading: '', text: '' },
  ...{ goals: [], measures: [], figures: [] },
};

/** A draft as its form holds it. */
export function inputOf({ title, sections }: Concept): ConceptInput {
  return {
    title,
    sections: sections.map(({ id, heading, text, goals, measures, figures }) => ({
      ...{ id, heading, text, goals, measures },
      figures: figures.map(({ indicator, date, district }) => ({
        ...{ indicator, date },
        district: district?.code ?? '',
      })),
    })),
  };
}

/** What is sent. */
export function bodyOfInput({ title, sections }: ConceptInput): ConceptBody {
  return {
    title,
    sections: sections.map(({ id, heading, text, goals, measures, figures }) => ({
      ...{ heading, text, goals, measures },
      ...(id === '' ? {} : { id }),
      figures: figures.map(({ indicator, date, district }) => ({
        ...{ indicator, date },
        ...(district === '' ? {} : { district }),
      })),
    })),
  };
}

/** What the form of an adoption needs; dates are as people type them. */
export const adoptionSchema = z.object({
  decidedOn: typedDate,
  body: needed.max(300, { error: 'tooLong' }),
  paperNumber: needed.max(100, { error: 'tooLong' }),
  paperLink: z.string().trim().max(1000, { error: 'tooLong' }),
});

export type AdoptionInput = z.infer<typeof adoptionSchema>;

export function bodyOfAdoption({ decidedOn, body, paperNumber, paperLink }: AdoptionInput) {
  return {
    ...{ body, paperNumber },
    decidedOn: parseDate(decidedOn) ?? '',
    paperLink: paperLink === '' ? null : paperLink,
  };
}
