import type { helpPages as german } from '../de/helpPages';
import type { Texts } from '../types';

export const helpPages: Texts<typeof german> = {
  topics: {
    start: {
      title: 'Overview',
      shows: [
        'What is due for your role, and the ways to the pages that you may open.',
        '“Fictitious data” in a dashed frame stands wherever figures serve demonstration alone.',
      ],
      steps: [
        'The search leads from any page to a district or an indicator.',
        'What is not in the navigation is not meant for your role.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    monitoring: {
      title: 'Monitoring',
      shows: [
        'One indicator on one date: the city, the highest and the lowest value, with map, series and table of all areas.',
        'Two dates show what has changed; two indicators what goes together. Neither says anything about causes.',
        'Hatched is a value that is not shown to protect the people behind it; dotted one that is missing. Neither is zero.',
      ],
      steps: [
        'Choose indicator, date and areas. The address of the page holds all that you chose; “Copy link” passes the view on.',
        'What you touch on the map, in the series or in the table is marked in all three. A click takes the area into the series, up to six.',
        'A click on a figure shows where it comes from: calculation, source, delivery.',
        'Under “Classes of the map” you change how the colours are cut. Another cut shows the same figures differently; compare.',
      ],
      terms: ['share', 'points', 'rank', 'fewCases', 'protected', 'vintage', 'break'],
    },
    need: {
      title: 'Need for action',
      shows: [
        'An index of several indicators: how each district stands (high, medium, low, very low) and where it is going beside the others (positive, stable, negative).',
        'Each class says how sure it is: whether other weights, an indicator left out or chance in small numbers lead to another one.',
        'Computed: each value as its distance from the mean of the districts in standard deviations, summed by weight and divided by the standard deviation of the sum. The index compares; it does not say how the city as a whole is doing.',
      ],
      steps: [
        'Choose an index and a date. A number of the matrix shows only these districts in map and table.',
        '“Show” tells of one district what its index is made of and what its class depends on.',
        'From a proposal a link leads to the decision; the figures that it rests on are ticked there already.',
      ],
      terms: ['district', 'indicator', 'protected', 'programmeArea'],
    },
    double: {
      title: 'Double disadvantage',
      shows: [
        'Two indices against each other: how people live, and what their place offers. Four fields, parted at the mean of the rated districts.',
        'A place index says what is within reach: places, counselling, practices, green space and playgrounds, their ratings, and who reaches them on foot. It does not say what living there is like.',
      ],
      steps: [
        'Choose a field to narrow table, dots and map to its districts.',
        'Hollow dots lie near the mean or change their field under other weights. Please do not quote them as sure.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    effect: {
      title: 'Effect',
      shows: [
        'How districts of the programme have changed since their admission, each beside a district outside it whose index was nearest before. The difference of the changes stands with its interval.',
        'It shows a difference, not its cause. Few pairs say little, and high values often fall back by themselves.',
        'Computed: own change minus the change of the similar district, averaged over the pairs; the interval from all permutations of the signs. Nothing is compared across a break in a series, nor after leaving the programme.',
      ],
      steps: [
        'Choose indicator, index and date; the address of the page holds all of it.',
        'Look at the time before the admission first: if both drifted apart already then, the difference afterwards says little.',
        'Below the pairs stands which districts are not compared, and why.',
      ],
      terms: ['programmeArea', 'similar', 'points', 'fewCases', 'break'],
    },
    distribution: {
      title: 'Distribution in the city',
      shows: [
        'How evenly the group of a share is spread over the districts, for context. This is no aim of the programme.',
        'Dissimilarity: which part of the group would have to live in another district for its share to be the same everywhere; 0% even, 100% wholly apart.',
        'Isolation: the share of the group in the district of one of its members, on average. Beside it stands its share in the city, which it would be if the group were spread evenly.',
      ],
      steps: [
        'Compare dates of an indicator, not cities: both numbers depend on how the districts are cut. After a break in the series they are not comparable.',
      ],
      terms: ['share', 'district', 'protected', 'break'],
    },
    warnings: {
      title: 'Early warnings',
      shows: [
        'Which values have changed between two dates as hardly anywhere else, for the better or for the worse, with the reason in words.',
        'A warning asks for a closer look. It says nothing about causes and is no judgement on a district. Few cases stand apart and raise no warning.',
      ],
      steps: [
        'Choose indicator, span and borough; the address of the page holds all of it. On the map a click shows one district alone. With an indicator the table shows the changes of all districts.',
        'Social planning and the statistics office answer a warning: cause known, error in the data, being looked into. Only these two see the note; an answer can be taken back at any time.',
        '“Watch” puts a district, or one of its values, on your own watch list, which nobody else sees.',
      ],
      terms: ['points', 'fewCases', 'break', 'district'],
    },
    resources: {
      title: 'Resources and need',
      shows: [
        'Whether the money of measures in a year goes where need is greater by a need index, or is spread evenly as by a watering can: as a curve, by class and by district, also per inhabitant.',
        'Counted are the measures that are kept here, not all that the city spends. Whether the money helped the distribution does not say.',
      ],
      steps: [
        'Choose need index, date, budget year, and whether planned or spent money is shown; the address of the page holds all of it.',
        'Where the curve lies above the dashed line, more money goes to greater need. Below it stands the same as a table.',
        'The districts can be taken away as a table, with the notes that belong to it.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    districts: {
      title: 'Districts',
      shows: [
        'All areas, and for each a page with all indicators, the city’s values beside them, neighbours, similar areas and facilities.',
        'The strip shows the place among all areas: each stroke one area, the dot this one.',
      ],
      steps: [
        'Open an area by search or from the list; printed, the page is the sheet for the district conference.',
      ],
      terms: ['district', 'borough', 'strip', 'similar', 'fewCases'],
    },
    programme: {
      title: 'Programme areas',
      shows: [
        'Which districts belong to the programme, since when and on which figures. The figures of an area are made from sums of its districts.',
        'Each decision names body, date, paper and the figures as they were published then. Later corrections do not change them.',
      ],
      steps: [
        'The page of an area leads from its situation over voices and goals to attainment; what is due next stands on top.',
        'Social planning enters admission, exit and changed districts once the body has decided.',
      ],
      terms: ['programmeArea', 'share', 'vintage'],
    },
    goals: {
      title: 'Goals',
      shows: [
        'What is to be reached in the programme areas, with whom it is agreed and how much of the way is done, at any date.',
        'The way is the part of the intended change that is reached, always in the unit of the target: a target in per cent is not reached because a count has fallen.',
      ],
      steps: [
        'Propose a goal for one of your areas. What you type stays on this device until it is saved.',
        'Beside the target stands what it means in households or persons, and whether a change of that size could be told from chance. It is advice, no condition.',
        'A goal is agreed with at least one target and one participant besides the department; definition and baseline then stand fast.',
      ],
      terms: ['target', 'attainment', 'points', 'protected'],
    },
    measures: {
      title: 'Measures',
      shows: [
        'Who does what, where and for whom: as a table or a calendar, arranged by organisation, district or programme area. A notice says where several address the same target group in the same place.',
        'The page of a measure shows the goals it serves with the reason given before, its own targets and how far they are, money and decisions.',
        'Attainment of the measure, its contribution and attainment of the goal stand side by side and are never added up.',
      ],
      steps: [
        'Add an idea; title, district and organisation are enough. What you type stays on this device until it is saved.',
        '“Before it starts” says what is missing and leads there: an objective, a goal of the programme with a reason, an outcome target.',
        'If it needs additional money or staff, social planning checks whether the budget holds it, or records the decision. It cannot start before.',
      ],
      terms: [
        'measure',
        'hypothesis',
        'outcome',
        'resourceDecision',
        'funding',
        'contribution',
        'target',
        'attainment',
      ],
    },
    documentation: {
      title: 'Documentation',
      shows: [
        'What was done in each period of a measure, how many people were reached, what it cost and how the targets stand. People and events are counted, never named.',
        'Providers see first what is due, with the values of the period before. After the end of a period there are four weeks.',
        'Accepted by the planning, the entries serve the proof of use, the city’s report and the public sheet. What did not go well, deviations and cost are seen by the provider and the planning alone.',
      ],
      steps: [
        'Where everything is as before, “Unchanged, checked” is enough. “Undo” takes it back as long as it is not accepted.',
        'Otherwise “Enter”: the last values are there already, change what was different. Numbers with a comma.',
        'What you type stays on this device. You can submit without a connection; it is sent by itself as soon as the connection is back, and only once. At the top of the page you see what still waits. Signing out deletes what has not been sent.',
        'Values of targets can be pasted from a spreadsheet: target, numerator, denominator. You see before what goes where and what could not be read.',
        'The planning accepts or returns with a question. After that “Correct” changes in a new version; until that is accepted the present one counts.',
      ],
      terms: ['measure', 'target', 'attainment', 'contribution', 'protected'],
    },
    conferences: {
      title: 'District conferences',
      shows: [
        'Which conference belongs to which districts, who its members are, when it meets and what came of it.',
        'Results are for all who see the conference; attendance and minutes for the conference, its members and social planning alone.',
      ],
      steps: [
        'Plan the next meeting; the agenda of the last one is there already. Afterwards record attendance and results.',
        'Under “My account” you make an address at which your calendar fetches the meetings. It can be taken back at any time.',
      ],
      terms: ['district', 'programmeArea'],
    },
    voices: {
      title: 'Voices',
      shows: [
        'What people on the ground report, strengths as well as needs, beside the figure that they confirm, explain or call into question.',
        'Every report gets an answer that its senders see: noted, used in a goal, or not followed, with the reason.',
      ],
      steps: [
        'Write three sentences without names and without anything by which single people are known. Pictures and a PDF can be attached afterwards.',
        'As long as it is not answered, a report can be changed or taken back with a reason.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    deliveries: {
      title: 'Deliveries',
      shows: [
        'Files of the offices on their way: received, checked, published, withdrawn.',
        'Handing over publishes nothing. You first see what is new, changed, unchanged or refused.',
      ],
      steps: [
        'Hand over a file with its source and date and say what the columns hold; this is remembered per source.',
        'An error prevents publication; a warning can be accepted with a reason.',
        'Every publication can be withdrawn; then the earlier vintage is current again.',
      ],
      terms: ['delivery', 'variable', 'referenceDate', 'vintage', 'signs'],
    },
    catalogue: {
      title: 'Catalogue',
      shows: [
        'Variables, indicators, sources and schemes with their versions and the formula in words.',
      ],
      steps: [
        'A used definition is not overwritten: a change makes a new version, older figures keep theirs.',
        'What is retired leaves the lists and can still be read.',
      ],
      terms: ['variable', 'indicator', 'scheme', 'polarity', 'threshold'],
    },
    administration: {
      title: 'Administration',
      shows: [
        'People with state, roles, organisation and last sign-in; social planning sees the members of organisations and conferences.',
        'Organisations with contact, districts and members. What is taken away here is gone within five seconds.',
      ],
      steps: [
        'Invite a person by e-mail address; the person sets the password.',
        'Roles count only in an organisation of their kind. Memberships are granted and ended on the organisation’s page or the person’s.',
        'Accounts that are shut out can be let in again at any time.',
      ],
      terms: ['district'],
    },
    audit: {
      title: 'Log',
      shows: [
        'Every change with time, role and organisation, before and after. Names of persons are not here.',
      ],
      steps: [
        'Open an entry to see what has changed.',
        '“Verify the audit log” walks along the whole chain of entries and names the first that does not fit.',
        'The name behind an entry is for the administration alone, for a purpose; that look is an entry too.',
      ],
      terms: ['vintage', 'delivery'],
    },
  },
  keys: {
    search: 'Open the search, from every page',
    skip: 'Skip to the content (first stop of the page)',
    next: 'Forward and back between fields, buttons and links',
    arrows: 'From area to area on map and scatter chart',
    ends: 'To the first and last area on map and scatter chart',
    choose: 'Choose an area, sort by a column’s head',
    close: 'Close a window or list without changing anything',
  },
  terms: {
    programmeArea: {
      name: 'Programme area',
      text: 'One or more statistical districts that a decision has admitted to the programme.',
    },
    target: {
      name: 'Target',
      text: 'What a goal is measured by: quantity, baseline, intended value and day.',
    },
    measure: {
      name: 'Measure, project',
      text: 'What an organisation or the department does so that something changes for people. A measure lasts, a project has a beginning and an end.',
    },
    hypothesis: {
      name: 'Reason',
      text: 'Why a measure contributes to a goal, written down before it starts.',
    },
    outcome: {
      name: 'Output and outcome',
      text: 'Output is what is done and how many come; outcome is what changes for them.',
    },
    resourceDecision: {
      name: 'Resource decision',
      text: 'What a body decides about money or staff that the department’s budget does not hold.',
    },
    funding: {
      name: 'Grant, service contract',
      text: 'Funding of an organisation with a period and a proof of its own. It does not replace a resource decision.',
    },
    contribution: {
      name: 'Contribution',
      text: 'The partners’ assessment of what a measure has contributed to a goal, from “none” to “strong”, with the strength of the evidence. “Not attributable” is an answer.',
    },
    attainment: {
      name: 'Attainment',
      text: 'The change reached divided by the one intended. 100 % is reached, above 100 % exceeded, below 0 % worse than at the start.',
    },
    district: {
      name: 'Statistical district',
      text: 'The smallest area that figures are shown for; 92 in the scheme of the demonstration.',
    },
    borough: {
      name: 'Borough',
      text: 'Several statistical districts together. Its values come from sums, never from averaged shares.',
    },
    scheme: {
      name: 'District scheme',
      text: 'How the city was divided in a period. The same number can be another area in another scheme.',
    },
    indicator: {
      name: 'Indicator',
      text: 'A figure with a fixed calculation from variables, a share for example.',
    },
    variable: {
      name: 'Variable',
      text: 'What is counted and delivered, households with children for example.',
    },
    referenceDate: { name: 'Reference date', text: 'The day that a figure holds for.' },
    share: {
      name: 'Share',
      text: 'Sum of numerators divided by sum of denominators, in per cent. A number in brackets is the absolute one.',
    },
    points: {
      name: 'Percentage points',
      text: 'Difference of two percentages: from 48 % to 38 % is 10 percentage points.',
    },
    rank: {
      name: 'Rank',
      text: 'Place in the order from the highest to the lowest value. Equal values share a rank. A rank is no mark.',
    },
    strip: {
      name: 'Strip',
      text: 'Place among all areas: each stroke one area, the dot this one, the triangle the city.',
    },
    similar: {
      name: 'Similar areas',
      text: 'Areas with the smallest differences over all indicators of life situation together.',
    },
    fewCases: { name: 'Few cases', text: 'The base is small; the value easily varies by chance.' },
    protected: {
      name: 'Protected',
      text: 'The value is not shown because it could lead to a few people. Protected is not zero.',
    },
    threshold: {
      name: 'Confidentiality threshold',
      text: 'Counts below this limit are shown to none but the bodies in charge.',
    },
    vintage: {
      name: 'Vintage',
      text: 'Every publication is a new vintage; older ones can still be read.',
    },
    break: {
      name: 'Break in a series',
      text: 'From here on counting or calculation differ; values before and after compare only in part.',
    },
    polarity: {
      name: 'Polarity',
      text: 'Whether a higher value points to more need, to less, or to neither.',
    },
    delivery: {
      name: 'Delivery',
      text: 'One file from one source, from handing over to publication.',
    },
    signs: {
      name: 'Signs in tables',
      text: '“-” exactly zero; “.” secret or unknown; “x” blocked; “/” unreliable; “…” follows later.',
    },
    fictitious: {
      name: 'Fictitious data',
      text: 'Figures made up for demonstration. Real are only those of the council paper as of 31 December 2007.',
    },
  },
};
