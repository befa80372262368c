import { type Extraction, type IsoDate, REFUSAL_TEXT, type RefusalCode } from '@genomfor/shared';
import { extract } from './extraction/extract';
import { DocumentRefused } from './reading/document-refused';
import { readDocument } from './reading/read-document';

/** What was understood of a file, or why it was not read. */
export type ExtractionOutcome =
  { extraction: Extraction; refusal?: never } | { refusal: RefusalCode; extraction?: never };

/** Reads a file and understands its plan in one step, without a database. */
export class ExtractionService {
  /** The extraction, or the refusal of the reader. `today` chooses years that the document does not tell. */
  async ofFile(bytes: Uint8Array, name: string, today: IsoDate): Promise<ExtractionOutcome> {
    try {
      return { extraction: extract(await readDocument(bytes, name, undefined, today), { today }) };
    } catch (error) {
      // A file that cannot be read is an ordinary answer to the one who gave it; anything else is a fault of ours.
      if (error instanceof DocumentRefused) return { refusal: error.code };
      throw error;
    }
  }
}

/** The refusal in plain Swedish. */
export function refusalText(code: RefusalCode): string {
  return REFUSAL_TEXT[code];
}
