// How quickly the monitoring page answers the hand, with 92 and with 2,000 generated areas.
// Needs a build (`npm run build` in frontend) and a Chromium (CHROMIUM names one). It runs against
// made-up answers, so that the page alone is measured. `frame` is the time from the act to the painted
// frame, which waits for the screen and for whatever else the machine does; `work` is what the page's
// own thread was busy, on average.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { answersFor } from "./made-up.mjs";

const frontend = fileURLToPath(new URL("../frontend/", import.meta.url));
const { chromium } = createRequire(join(frontend, "package.json"))("@playwright/test");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const ROUNDS = 25;

const server = createServer((request, response) => {
  const file = join(frontend, "dist", new URL(request.url, "http://x").pathname);
  const found = extname(file) !== "" && existsSync(file) ? file : join(frontend, "dist/index.html");
  response.setHeader("Content-Type", TYPES[extname(found)] ?? "application/octet-stream");
  createReadStream(found).pipe(response);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const { CHROMIUM } = process.env;
const browser = await chromium.launch({
  ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
  args: ["--no-sandbox"],
});

/** Runs in the page: the time from an act until what follows from it is painted. */
const untilPainted = async ([act, index]) => {
  const paint = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
    );
  await paint();
  const areas = document.querySelectorAll(".map-drawing .area");
  const area = areas[(index * 37) % areas.length];
  const begun = performance.now();
  if (act === "point") area.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  if (act === "choose") area.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  if (act === "sort") document.querySelectorAll("th .sort")[index % 2].click();
  if (act === "filter") {
    const field = document.querySelector("main input[type=search]");
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
    set.call(field, index % 2 === 0 ? "1" : "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await paint();
  return performance.now() - begun;
};

/** The time in milliseconds that the page's thread has been at work so far. */
async function clockOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find((metric) => metric.name === "TaskDuration").value;
  };
}

function report(count, act, work, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, most] = [0.5, 0.95].map((share) => at(sorted, share).toFixed(0).padStart(9));
  console.log(
    `${String(count).padStart(5)}   ${act.padEnd(8)} ${work.toFixed(1).padStart(8)}   ${"".padEnd(7)}${median}${most}`,
  );
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
console.log("areas   act       work ms   frame ms: median     95 %");
try {
  for (const count of [92, 2000]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route("**/api/v1/**", (route) =>
      route.fulfill({ json: answersFor(new URL(route.request().url()), count) }),
    );
    const busy = await clockOf(page);
    const begun = performance.now();
    await page.goto(`${origin}/monitoring`);
    await page.locator("table.data tbody tr").nth(90).waitFor();
    await page
      .locator(".map-drawing .area")
      .nth(count - 1)
      .waitFor({ state: "attached" });
    const opened = performance.now() - begun;
    report(count, "open", await busy(), [opened]);
    for (const act of ["point", "choose", "sort", "filter"]) {
      const times = [];
      const before = await busy();
      for (let index = 0; index < ROUNDS; index += 1) {
        times.push(await page.evaluate(untilPainted, [act, index]));
      }
      report(count, act, ((await busy()) - before) / ROUNDS, times);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
