/**
 * Names of the calls between page and program. They live apart from the schemas, so that the bridge, which is loaded
 * into every page, stays small.
 */
export const channelNames = [
  'app:state',
  'app:show-folder',
  'ledger:commit',
  'ledger:undo',
  'ledger:history',
  'ledger:verify',
  'ledger:load-sample',
  'roster:choose',
  'roster:remap',
  'roster:accept',
  'roster:save-refused',
  'book:save',
  'paper:render',
  'paper:save',
  'paper:progress',
  'paper:stop',
  'paper:finish',
  'issued:check',
  'issued:show',
  'photo:add',
  'packet:save',
  'pack:save',
  'calendar:save',
  'list:save',
  'list:render',
  'backup:save',
  'backup:restore',
  'draft:read',
  'draft:keep',
  'draft:drop',
] as const;

export type ChannelName = (typeof channelNames)[number];

/** The page's own address; only it may call. */
export const PAGE_ORIGIN = 'app://bundle';
