import { codeOf, type Import, type Source } from './source';

/** A direction: `broken` says of a file what breaks it, one sentence each. */
export interface Rule {
  readonly name: string;
  broken(source: Source, all: readonly Source[]): readonly string[];
}

/** The folders of shared/, each with those it may stand on. */
export const STANDS_ON: Readonly<Record<string, readonly string[]>> = (() => {
  const ground = ['calendar', 'words', 'failures'];
  const records = [...ground, 'voting', 'records'];
  const ledger = [...records, 'ledger'];
  const money = [...ledger, 'policy', 'money'];
  const duties = [...money, 'voting', 'bargaining', 'duties'];
  const assembly = [...duties, 'assembly'];
  return {
    calendar: [], words: ['calendar'], failures: ['calendar'], records: [...ground, 'voting'], ledger: records, voting: ground, policy: ledger, money: [...ledger, 'policy'],
    bargaining: [...ground, 'voting', 'policy'], duties: [...money, 'voting', 'bargaining'], assembly: duties, paper: ground, documents: [...assembly, 'paper'], importing: money, sample: assembly,
    contract: [...assembly, 'paper', 'documents', 'importing'],
  };
})();

/** Rooms of electron/ that anybody may use, and the files that join the rooms. */
const OPEN_ROOMS = ['disk', 'types'];
const JOINTS = ['main.ts', 'cli.ts', 'assemble.ts', 'services.ts', 'paperServices.ts', 'preload.ts'];

/** Packages that belong to one place. */
const OWNED: Readonly<Record<string, RegExp>> = {
  lowdb: /^electron\/ledger\//,
  pdfmake: /^electron\/printing\//,
  docx: /^electron\/printing\//,
  'pdf-lib': /^electron\/(printing|packing)\//,
  fontkit: /^electron\/printing\//,
  'csv-parse': /^electron\/importing\//,
  'write-excel-file': /^electron\/importing\//,
  'ical-generator': /^electron\/calendarFile\//,
  electron: /^electron\/(main|preload)\.ts$|^electron\/(window|ipc)\//,
  react: /^renderer\//,
  'react-dom': /^renderer\//,
  '@mui': /^renderer\//,
  '@emotion': /^renderer\//,
  'pdfjs-dist': /^renderer\//,
  'lucide-react': /^renderer\//,
  'pinyin-pro': /^shared\/words\//,
  'chinese-days': /^shared\/calendar\//,
};

/** What a pure room must not reach for. */
const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
  ['the network', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['the page', /\blocalStorage\b|\bsessionStorage\b|\bwindow\.|\bnavigator\.|\bdocument\.(createElement|querySelector|getElementById|body|addEventListener)/],
  ['the process', /\bprocess\.|\brequire\(|\bglobalThis\b|\bsetTimeout\b|\bsetInterval\b/],
];

const packageOf = (name: string): string => name.split('/')[0]!;
const isOwn = ({ to }: Import): boolean => /^(electron|renderer|shared|build|tests)\//.test(to);
const folderOf = (file: string, root: string): string | undefined => new RegExp(`^${root}/([^/]+)/`).exec(file)?.[1];

/** Files that a registry lists: what it imports as values from its own folder. */
export function listedBy(registry: Source): readonly string[] {
  const folder = registry.file.replace(/[^/]+$/, '');
  return registry.imports
    .filter((i) => !i.typeOnly && i.from.startsWith('./') && !i.from.slice(2).includes('/') && i.to.startsWith(folder))
    .filter((i) => registry.text.includes(`import ${i.names}`) || registry.text.includes(`import ${i.names} from`))
    .map((i) => i.to);
}

export const REGISTRIES = ['shared/records/index.ts', 'shared/documents/index.ts', 'shared/duties/registry.ts', 'electron/commands/index.ts'];
/** Listed, but a helper for its siblings. */
const SHARED_AMONG_SIBLINGS = new Set(['shared/duties/duty.ts']);

export const rules: readonly Rule[] = [
  {
    name: 'shared: each room stands only on those below it',
    broken({ file, imports }) {
      const own = folderOf(file, 'shared');
      if (own === undefined) return [];
      const allowed = STANDS_ON[own];
      if (!allowed) return [`the room ${own} has no place in the order`];
      return imports.flatMap((i) => {
        const to = folderOf(i.to, 'shared');
        return to === undefined || to === own || allowed.includes(to) ? [] : [`${own} stands on ${to}`];
      });
    },
  },
  {
    name: 'shared: no disk, page, program or machine',
    broken: ({ file, imports }) =>
      file.startsWith('shared/')
        ? imports.filter((i) => i.to.startsWith('node:') || /^(electron|renderer|build|tests)(\/|$)/.test(i.to)).map((i) => `imports ${i.from}`)
        : [],
  },
  {
    name: 'shared: no clock, chance, network',
    broken: ({ file, text }) => (file.startsWith('shared/') ? IMPURE.filter(([, mark]) => mark.test(codeOf(text))).map(([what]) => `reaches for ${what}`) : []),
  },
  {
    name: 'electron: rooms do not know each other',
    broken({ file, imports }) {
      const own = folderOf(file, 'electron');
      if (own === undefined || own === 'commands') return [];
      return imports.filter((i) => i.to.startsWith('electron/')).flatMap((i) => {
        const to = folderOf(i.to, 'electron') ?? i.to;
        return to === own || OPEN_ROOMS.includes(to) ? [] : [`${own} knows ${to}`];
      });
    },
  },
  {
    name: 'electron: commands know the joints only by type',
    broken: ({ file, imports }) =>
      file.startsWith('electron/commands/')
        ? imports.filter((i) => !i.typeOnly && JOINTS.some((j) => i.to === `electron/${j}`)).map((i) => `imports ${i.from}`)
        : [],
  },
  {
    name: 'electron and renderer: neither knows the other',
    broken: ({ file, imports }) =>
      imports.filter((i) => (file.startsWith('electron/') && i.to.startsWith('renderer/')) || (file.startsWith('renderer/') && (i.to.startsWith('electron/') || i.to.startsWith('node:')))).map((i) => `imports ${i.from}`),
  },
  {
    name: 'renderer: pages do not know pages, parts do not know pages',
    broken: ({ file, imports }) =>
      /^renderer\/(pages|components|forms|data)\//.test(file) ? imports.filter((i) => i.to.startsWith('renderer/pages/')).map((i) => `imports ${i.from}`) : [],
  },
  {
    name: 'packages: each at its place',
    broken: ({ file, imports }) =>
      imports.filter((i) => !isOwn(i)).flatMap((i) => {
        const place = OWNED[packageOf(i.to)];
        return place === undefined || place.test(file) ? [] : [`imports ${i.from}`];
      }),
  },
  {
    name: 'ipc: one desk, one bridge',
    broken: ({ file, text }) => [
      ...(/\bipcMain\b/.test(codeOf(text)) && !file.startsWith('electron/ipc/') ? ['uses ipcMain'] : []),
      ...(/\bipcRenderer\b/.test(codeOf(text)) && file !== 'electron/preload.ts' ? ['uses ipcRenderer'] : []),
    ],
  },
  {
    name: 'registries: siblings do not know each other',
    broken({ file, imports }, all) {
      const registry = all.find((s) => REGISTRIES.includes(s.file) && listedBy(s).includes(file));
      if (!registry) return [];
      const siblings = listedBy(registry).filter((s) => !SHARED_AMONG_SIBLINGS.has(s));
      return imports.filter((i) => siblings.includes(i.to)).map((i) => `knows its sibling ${i.to}`);
    },
  },
  {
    name: 'no circles',
    broken({ file }, all) {
      const next = new Map(all.map((s) => [s.file, s.imports.filter((i) => !i.typeOnly).map((i) => i.to)]));
      const seen = new Set<string>();
      const walk = (at: string): boolean => (next.get(at) ?? []).some((to) => to === file || (!seen.has(to) && seen.add(to) && walk(to)));
      return walk(file) ? ['imports itself by way of others'] : [];
    },
  },
  {
    name: 'imports without extension, relative ones that lead somewhere',
    broken: ({ imports }, all) =>
      imports.filter((i) => /^(\.|@shared)/.test(i.from)).flatMap((i) => {
        if (/\.(tsx?|js)$/.test(i.from)) return [`${i.from} has an extension`];
        return isOwn(i) && !all.some((s) => s.file === i.to) && !/\.(css|json|svg|woff2|mjs)(\?.*)?$/.test(i.from) && !i.typeOnly ? [`${i.from} leads nowhere`] : [];
      }),
  },
];

/** Everything that breaks a rule, one line each. */
export function violations(all: readonly Source[], of: readonly Rule[] = rules): readonly string[] {
  return of.flatMap((rule) => all.flatMap((source) => rule.broken(source, all).map((what) => `${source.file}: ${what} (${rule.name})`)));
}
