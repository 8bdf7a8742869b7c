import { documentIds, documentSpec } from '../../shared/documents';
import type { Command } from './command';

export const documentsCommand: Command = {
  name: 'documents',
  usage: 'documents',
  needs: [],
  takes: [],
  readOnly: true,
  ledgerless: true,
  run() {
    const value = documentIds.map(documentSpec).map(({ id, title, kind, sizes, purpose }) => ({ id, title, kind, sizes, purpose }));
    return { value, lines: value.map((d) => `${d.id}  ${d.title}  ${d.purpose}`) };
  },
};
