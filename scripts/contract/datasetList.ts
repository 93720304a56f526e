import * as z from 'zod/mini';
import { localized, text } from '../../src/data/wire/primitives';

/** What `GET /datasets` answers. The atlas itself takes its list from `config.json`: this one is for other clients. */
export const datasetListSchema = z.array(z.strictObject({ id: text, title: localized }));
