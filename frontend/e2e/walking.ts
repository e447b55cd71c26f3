import type { Page } from '@playwright/test';

/** A stop of the focus. */
export interface Stop {
  /** Its beginning, to be told by. */
  name: string;
  /** One sees that it has the focus: it looks another way without. */
  marked: boolean;
  /** It lies in the window, and under nothing else. */
  inSight: boolean;
  /** It stands in the document before the stop that came before it. */
  behind: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Walk {
  stops: Stop[];
  /** What can be operated and was not come to. */
  missed: string[];
  /** Whether the focus left the page at its end. */
  ended: boolean;
}

/** Walks by Tab from the page's beginning to its end. */
export async function walkThrough(page: Page): Promise<Walk> {
  const expected = await page.evaluate(beginWalk);
  // A list that opens under a field may add a stop or two; whoever is caught presses for ever.
  const most = expected + 30;
  for (let pressed = 0; pressed < most; pressed += 20) {
    for (let more = 0; more < 20; more += 1) await page.keyboard.press('Tab');
    if (await page.evaluate(() => (window as unknown as Walking).walk.ended)) break;
  }
  return page.evaluate(endWalk);
}

interface Walking {
  walk: { stops: (Stop & { element: HTMLElement })[]; expected: HTMLElement[]; ended: boolean };
}

/** Runs in the page: notes each stop when Tab is about to leave it. */
function beginWalk(): number {
  const isStop = (element: HTMLElement) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }))
      return false;
    if (element.matches(':disabled') || element.closest('[inert]')) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // Of a group of radio buttons one is a stop.
    const group = [...document.getElementsByName(element.name)] as HTMLInputElement[];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const operable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const expected = [...document.querySelectorAll<HTMLElement>(operable)].filter(isStop);
  const walk: Walking['walk'] = { stops: [], expected, ended: false };
  (window as unknown as Walking).walk = walk;
  const note = () => {
    const element = document.activeElement as HTMLElement | null;
    const isLeft = !element || element === document.body || element === walk.stops[0]?.element;
    walk.ended ||= isLeft && walk.stops.length > 0;
    if (!element || walk.ended || element === document.body) return;
    if (walk.stops.some((stop) => stop.element === element)) return;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const last = walk.stops.at(-1)?.element;
    const order = last ? element.compareDocumentPosition(last) : 0;
    walk.stops.push({
      element,
      name: element.outerHTML.slice(0, 140),
      marked: false,
      inSight: false,
      behind: (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      left: left + scrollX,
      right: right + scrollX,
      top: top + scrollY,
      bottom: bottom + scrollY,
    });
  };
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab') note();
    },
    { capture: true },
  );
  return expected.length;
}

/** Runs in the page: looks at every stop again, with and without the focus. */
async function endWalk(): Promise<Walk> {
  // How a thing and what stands around it look; a field may show its focus by its frame, its label, its drawing.
  const look = (element: Element) => {
    const around = [
      element.parentElement,
      element.nextElementSibling,
      element.previousElementSibling,
      // On a map it is the outline of the area, which is drawn above all of them.
      element.closest('svg')?.querySelector('.map-pointed') ?? null,
    ];
    const drawing = element.closest('svg')?.innerHTML ?? '';
    const looks = [element, ...around]
      .filter((each) => each !== null)
      .map((each) => {
        const style = getComputedStyle(each);
        const outline = style.outlineStyle === 'none' ? '' : style.outlineWidth;
        const { boxShadow, stroke, strokeWidth, backgroundColor, borderTopColor, opacity } = style;
        return [outline, boxShadow, stroke, strokeWidth, backgroundColor, borderTopColor, opacity];
      });
    return looks.join('|') + drawing;
  };
  // A field that is only drawn by its label stands where the label stands; a link may go on in the next line.
  const inSight = (element: Element) => {
    const own = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const label = own.width > 2 ? null : (element as HTMLInputElement).labels?.[0];
    const { left, right, top, bottom } = label?.getBoundingClientRect() ?? own;
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const over = document.elementFromPoint((left + right) / 2, middle);
    if (!over) return false;
    return (
      element.contains(over) || over.contains(element) || over.closest('label')?.control === element
    );
  };
  const { stops, expected, ended } = (window as unknown as Walking).walk;
  const come = new Set(stops.map(({ element }) => element));
  const missed = expected.filter((element) => element.isConnected && !come.has(element));
  // Past the end the focus may have come round to the first stop.
  (document.activeElement as HTMLElement | null)?.blur();
  const looked: Stop[] = [];
  for (const { element, ...stop } of stops) {
    if (!element.isConnected) continue;
    const without = look(element);
    element.focus();
    // A drawing follows with a later frame, on a busy machine much later.
    for (let frame = 0; frame < 20 && element.closest('svg') && look(element) === without; frame++)
      await new Promise((done) => {
        setTimeout(done, 50);
      });
    const marked = look(element) !== without;
    looked.push({ ...stop, marked, inSight: inSight(element) });
    element.blur();
    if (element.closest('svg'))
      await new Promise((done) => {
        setTimeout(done, 100);
      });
  }
  return { stops: looked, missed: missed.map((element) => element.outerHTML.slice(0, 140)), ended };
}
