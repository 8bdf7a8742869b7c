import { closingOf, isSignOffLevel, PAGE_NUMBER_LEVEL } from './closing';

interface PageNode {
  readonly headlineLevel?: number;
  readonly text?: unknown;
  readonly startPosition?: { readonly pageNumber: number; readonly verticalRatio: number; readonly pageInnerHeight: number };
}

interface NodesAround {
  getFollowingNodesOnPage(): readonly PageNode[];
  getPreviousNodesOnPage(): readonly PageNode[];
}

/** What was seen while a paper was laid out: the numbers of the closings that are cut in two or have no text above them. */
export interface Seen {
  readonly alone: Set<number>;
}

const isHeading = (node: PageNode) => node.headlineLevel !== undefined && node.headlineLevel <= 4;
const isText = (node: PageNode) => node.text !== undefined && node.headlineLevel !== PAGE_NUMBER_LEVEL;
const isSignOff = (node: PageNode) => isSignOffLevel(node.headlineLevel);

/** A heading is never left alone at the foot of a page; a closing that is cut in two or has no text above it is reported. */
export function breakBefore(seen: Seen, linePt: number): (node: PageNode, around: NodesAround) => boolean {
  // The white above a name may reach over the foot of the page: then the name begins the next one, though it counts for this.
  const runsOver = ({ startPosition: at }: PageNode) => at !== undefined && at.verticalRatio * at.pageInnerHeight + linePt > at.pageInnerHeight + 0.1;
  return (node, around) => {
    if (isSignOff(node)) {
      const above = around.getPreviousNodesOnPage();
      if (runsOver(node) || !above.some((other) => isText(other) && !isSignOff(other))) seen.alone.add(closingOf(node.headlineLevel));
    }
    if (!isHeading(node)) return false;
    // A table row that moved to the next page still counts its later lines for this one: only where a text begins tells.
    const page = node.startPosition?.pageNumber;
    const beginsHere = (other: PageNode) => isText(other) && !isHeading(other) && other.startPosition?.pageNumber === page;
    return !around.getFollowingNodesOnPage().some(beginsHere) && around.getPreviousNodesOnPage().some(isText);
  };
}
