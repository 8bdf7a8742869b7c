import type { Paper } from '../../shared/paper';
import type { FontFiles } from './fontFiles';

/** What the printing worker is asked and answers. */
export type PrintFormat = 'pdf' | 'docx';

export interface PrintRequest {
  readonly id: number;
  readonly paper: Paper;
  readonly format: PrintFormat;
  /** In the chair's own system fonts, where they are there, or in those that come with the program. */
  readonly faces: 'own' | 'bundled';
}

export interface PrintAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  /** Characters that no font has; 〓 stands in their place. */
  readonly missingGlyphs?: readonly string[];
  readonly error?: string;
}

export interface PrintWorkerData {
  readonly fonts: FontFiles;
}
