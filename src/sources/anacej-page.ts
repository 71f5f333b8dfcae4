import { parseMeetingsPage, type MeetingsPage, type Parsed } from '../contract/index.ts';
import { parseJson } from './anacej-json.ts';

/**
 * Reads one answer of `meetingsUrl` in the network's own format. Where an item of it is bad, the others are kept.
 * @param body the text of the answer
 */
export function readAnacejPage(body: string): Parsed<MeetingsPage> {
  return parseMeetingsPage(parseJson(body));
}
