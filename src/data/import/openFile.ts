import { ImportError, type OpenedFile } from './contract';
import { decodeText } from './decodeText';
import { openCsv } from './openCsv';
import { checkFileSize } from './openFileSize';
import { stage, type OpenHooks } from './openHooks';
import { isEncryptedPackage, readSignature } from './openSignature';
import { openXlsx } from './openXlsx';

/** A JSON file as people write them; a table may well start with a bracket too. */
const JSON_START = /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[[{"\d]|\]))/;
/** Tables that other programs save as web pages or XML under the name of a workbook. */
const MARKUP_START = /^\s*<(?:!doctype|html|head|body|table|meta|style|svg|\?xml|\w+:)/i;
const NAME_OF_JSON = /\.json$/i;

/**
 * Opens a file by what is in it: a workbook, a text table or JSON. Its name only names the sheet of a text table.
 * @throws ImportError with the code of what is wrong, never anything else for any bytes.
 */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  hooks: OpenHooks = {},
): Promise<OpenedFile> {
  checkFileSize(bytes.length);
  stage(hooks, 0, 0)(0);
  const signature = readSignature(bytes);
  if (signature?.kind === 'zip') return openXlsx(bytes, hooks);
  if (signature?.kind === 'compoundFile') {
    throw new ImportError(isEncryptedPackage(bytes) ? 'encrypted' : 'oldExcel');
  }
  if (signature?.kind === 'binary') throw new ImportError('binary', { format: signature.format });
  const decoded = decodeText(bytes);
  const { text } = decoded;
  if (text.trim() === '') throw new ImportError('empty');
  if (MARKUP_START.test(text)) {
    throw new ImportError('unknownFormat', { format: /^\s*<\?xml/i.test(text) ? 'XML' : 'HTML' });
  }
  if (JSON_START.test(text) || NAME_OF_JSON.test(fileName)) {
    const json = parseJson(text);
    stage(hooks, 1, 1)(1);
    return { kind: 'json', json };
  }
  return openCsv(decoded, fileName, hooks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError('damaged', {}, { cause: error });
  }
}
