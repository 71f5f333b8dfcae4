/** Stands in for Node's `path`: the story helpers import it for a part of theirs that runs in Node, never in the browser. */
export default {};
