import { app } from './en/app';
import { card } from './en/card';
import { errors } from './en/errors';
import { figures } from './en/figures';
import { filters } from './en/filters';
import { legend } from './en/legend';
import { map } from './en/map';
import { search } from './en/search';
import { sources } from './en/sources';
import type { Messages } from './ru';

export const en: Messages = {
  app,
  card,
  errors,
  figures,
  filters,
  legend,
  map,
  search,
  sources,
};
