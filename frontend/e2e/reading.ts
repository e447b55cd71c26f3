import type { CDPSession, Page } from '@playwright/test';

/** Where something stands on the page, in pixels from its beginning. */
export interface Spot {
  role: string;
  name: string;
  /** Of a heading. */
  level: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface AxValue {
  value?: unknown;
}
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  properties?: { name: string; value: AxValue }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

export const LANDMARKS = ['banner', 'navigation', 'search', 'main', 'contentinfo'];

/** Landmarks and headings in the order in which a screen reader comes to them: that of the accessibility tree. */
export async function readInOrder(page: Page): Promise<Spot[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const ordered: AxNode[] = [];
  const walk = (node: AxNode | undefined) => {
    if (!node) return;
    if (!node.ignored && isSign(text(node.role))) ordered.push(node);
    for (const child of node.childIds ?? []) walk(byId.get(child));
  };
  walk(nodes[0]);
  const spots: Spot[] = [];
  for (const node of ordered) {
    const place = await placeOf(devtools, node.backendDOMNodeId ?? 0);
    // What is only said has no place to compare.
    if (place && place.width > 1) spots.push(spotOf(node, place));
  }
  await devtools.detach();
  return spots;
}

const text = (value: AxValue | undefined) => String(value?.value ?? '');
const isSign = (role: string) => role === 'heading' || LANDMARKS.includes(role);

/** Where a node is seen, asked of the page itself: asking the browser's tree for it breaks some versions. */
async function placeOf(devtools: CDPSession, backendNodeId: number): Promise<DOMRect | null> {
  const found = (await devtools.send('DOM.resolveNode', { backendNodeId }).catch(() => null)) as {
    object: { objectId: string };
  } | null;
  if (!found) return null;
  const { result } = (await devtools.send('Runtime.callFunctionOn', {
    objectId: found.object.objectId,
    functionDeclaration: 'function () { return this.getBoundingClientRect().toJSON(); }',
    returnByValue: true,
  })) as { result: { value: DOMRect } };
  return result.value;
}

function spotOf(node: AxNode, { left, top, right, bottom }: DOMRect): Spot {
  const level = node.properties?.find(({ name }) => name === 'level')?.value;
  const role = text(node.role);
  return { role, name: text(node.name), level: Number(text(level)), left, right, top, bottom };
}

/** What is read later though it is seen earlier: above, and not in a column further right. */
export function againstSight(spots: Pick<Spot, 'name' | 'left' | 'right' | 'top' | 'bottom'>[]) {
  return spots.flatMap((spot, at) => {
    const before = spots[at - 1];
    if (!before || spot.bottom > before.top + 1 || spot.left >= before.right) return [];
    return [`${spot.name} after ${before.name}`];
  });
}

/** How far the page is wider than the window, and the texts that are cut off without an ellipsis. */
export const lost = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, a, button')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const isSeen = element.offsetParent !== null && element.clientWidth > 1;
        return hides && isSeen && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.textContent);
    const root = document.documentElement;
    return { sideways: Math.max(0, root.scrollWidth - root.clientWidth), cut };
  });

/** Writing that stands out from its ground by less than 4.5 : 1, and marks of pictures that have the ground's colour. */
export const pale = (page: Page) =>
  page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(0, 0, 0)';
      const { backgroundColor } = getComputedStyle(element);
      return numbers(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
    };
    const ownText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    const writing = [...document.querySelectorAll('body *:not(svg *, script, style, option)')]
      .filter((element) => ownText(element) && element.checkVisibility())
      .filter((element) => {
        const disabled = element.closest(':disabled, [aria-disabled=true]');
        const both = [light(getComputedStyle(element).color), light(ground(element))];
        return !disabled && (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) < 4.5;
      });
    const marks = [
      ...document.querySelectorAll('svg[role] path, svg[role] line, svg[role] circle'),
    ].filter((mark) => {
      const { fill, stroke, display } = getComputedStyle(mark);
      const seen = (colour: string) => colour !== 'none' && colour !== ground(document.body);
      return display !== 'none' && !seen(fill) && !seen(stroke);
    });
    return [...writing, ...marks].map((element) => element.outerHTML.slice(0, 120));
  });
