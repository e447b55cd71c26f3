// Answers of the API for any number of areas: a grid of squares with figures that differ.
const SCHEME = "made-up";
const indicator = {
  code: "made-up",
  name: "Erfundener Anteil",
  description: "Nur zum Messen.",
  unit: "%",
  kind: "SHARE",
  polarity: "NEUTRAL",
  dimension: "LIFE_SITUATION",
  decimals: 1,
  version: 1,
};
const both = (text) => ({ de: text, en: text });
const codeOf = (index) => String(index + 1).padStart(4, "0");

const valueOf = (code, figure, rank) => ({
  district: { code, name: `Gebiet ${code}` },
  value: figure,
  display: `${figure.toFixed(1).replace(".", ",")} %`,
  numerator: Math.round(figure * 10),
  denominator: 1000,
  rank,
  ties: 1,
  differenceToCity: figure - 20,
  ratioToCity: figure / 20,
  z: 0,
  status: "AVAILABLE",
  reason: null,
  reasonCode: null,
  fewCases: rank % 9 === 0,
  coverage: null,
  share: null,
  base: null,
  fictitious: true,
  sentence: `Gebiet ${code}: ${figure.toFixed(1)} %.`,
});

const figureOf = (index) => ((index * 7919) % 600) / 10;

const feature = (index, columns) => {
  const [x, y] = [8 + (index % columns) * 0.01, 52 + Math.floor(index / columns) * 0.006];
  const ring = [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y + 0.006],
    [x, y + 0.006],
    [x, y],
  ];
  const corners = ring.map((corner) => corner.map((part) => Number(part.toFixed(6))));
  const code = codeOf(index);
  return {
    type: "Feature",
    id: code,
    properties: { code, name: code, parentCode: `S${index % 10}` },
    geometry: { type: "Polygon", coordinates: [corners] },
  };
};

/** What the server would say to this address. */
export function answersFor({ pathname, searchParams }, count) {
  const areas = Array.from({ length: count }, (_, index) => index);
  const city = valueOf("CITY", 20, null);
  if (pathname.endsWith("/installation")) {
    return {
      city: "Musterstadt",
      product: "Ausgleich",
      scheme: SCHEME,
      today: "2011-02-15",
      demonstration: true,
      languages: ["de", "en"],
      version: "0",
    };
  }
  if (pathname.endsWith("/me")) {
    return {
      name: "Messung",
      roles: ["council"],
      rights: ["read-figures", "read-programme"],
      organisation: null,
      capacities: [],
    };
  }
  if (pathname.endsWith("/boundaries")) {
    const columns = Math.ceil(Math.sqrt(count));
    return { type: "FeatureCollection", features: areas.map((index) => feature(index, columns)) };
  }
  if (pathname.endsWith("/values")) {
    const items = areas.map((index) => valueOf(codeOf(index), figureOf(index), index + 1));
    return {
      indicator,
      scheme: SCHEME,
      date: "2010-12-31",
      level: "DISTRICT",
      city,
      count,
      suppressedCount: 0,
      items,
      sources: [],
      vintages: [],
      fictitious: true,
    };
  }
  if (pathname.endsWith("/summary")) {
    const one = { items: [valueOf("0001", 59.9, 1)], count: 1 };
    return {
      indicator,
      scheme: SCHEME,
      date: "2010-12-31",
      count,
      city,
      highest: one,
      lowest: one,
      ranks: [],
      sentence: "",
    };
  }
  if (pathname.endsWith("/series")) {
    const course = (code) =>
      ["2008-12-31", "2009-12-31", "2010-12-31"].map((date, index) => ({ ...valueOf(code, 20 + index, 1), date }));
    const items = searchParams
      .getAll("district")
      .map((code) => ({ district: { code, name: `Gebiet ${code}` }, values: course(code) }));
    return {
      indicator,
      scheme: SCHEME,
      level: "DISTRICT",
      city: course("CITY"),
      items,
      breaks: [],
      definitionChanges: [],
    };
  }
  if (pathname.endsWith("/indicators")) {
    const listed = {
      ...indicator,
      name: both(indicator.name),
      unit: both("%"),
      description: both(""),
      dates: ["2010-12-31", "2009-12-31"],
    };
    return { items: [listed], page: 0, size: 500, total: 1 };
  }
  if (pathname.endsWith("/programme-areas")) {
    const items = [0, 1, 2].map((index) => ({
      code: `area-${index}`,
      name: `Quartier ${index}`,
      scheme: SCHEME,
      state: "ADMITTED",
      districts: areas.slice(10 * index, 10 * index + 3).map((each) => ({ code: codeOf(each), name: "" })),
    }));
    return { items, page: 0, size: 500, total: 3 };
  }
  return { items: [], page: 0, size: 500, total: 0 };
}
