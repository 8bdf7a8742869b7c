// Menus are not drawn, but their shortcuts work and tests can click their items.
import { EventEmitter } from 'node:events';
import { keyOf } from './accelerator.mjs';
import { app } from './app.mjs';
import { checkOptions, notModelled, refuse, strict } from './strict.mjs';

const OPTIONS = [
  'click', 'role', 'type', 'label', 'sublabel', 'toolTip', 'accelerator', 'enabled', 'visible', 'checked',
  'registerAccelerator', 'submenu', 'id', 'acceleratorWorksWhenHidden',
];

const ROLES = new Set([
  'undo', 'redo', 'cut', 'copy', 'paste', 'pasteandmatchstyle', 'delete', 'selectall', 'reload', 'forcereload',
  'toggledevtools', 'resetzoom', 'zoomin', 'zoomout', 'togglefullscreen', 'window', 'minimize', 'close', 'help',
  'about', 'quit', 'appmenu', 'filemenu', 'editmenu', 'viewmenu', 'windowmenu', 'services', 'hide', 'hideothers',
  'unhide', 'front', 'zoom',
]);

/** What a click does for the roles modelled here; the page itself serves those of editing. */
const ROLE_CLICKS = {
  quit: () => app.quit(),
  close: (window) => window?.close(),
  minimize: (window) => window?.minimize(),
  reload: (window) => window?.webContents.reload(),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
};

export class MenuItem {
  constructor(options) {
    checkMenuItem(options);
    this.label = options.label ?? '';
    this.id = options.id;
    this.role = options.role;
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : options.submenu;
    this._onClick = options.click;
    this._key = options.accelerator && keyOf(options.accelerator);
    return strict('MenuItem', this);
  }

  click(event = {}, window = undefined, _webContents = undefined) {
    if (!this.enabled) return;
    if (this.type === 'checkbox' || this.type === 'radio') this.checked = !this.checked;
    if (this._onClick) {
      this._onClick(this, window, event);
      return;
    }
    if (!this.role) return;
    const act = ROLE_CLICKS[this.role.toLowerCase()];
    if (!act) throw notModelled(`a click on the menu role '${this.role}'`);
    act(window);
  }
}

function checkMenuItem(options) {
  checkOptions('MenuItem', options, OPTIONS);
  const { role, label, type } = options;
  if (role && !ROLES.has(role.toLowerCase())) throw refuse(`menu role '${role}' does not exist`);
  if (!label && !role && type !== 'separator') {
    throw new TypeError('Invalid template for MenuItem: must have label, role or type');
  }
}

/** @type {Menu | null} */
let applicationMenu = null;

export class Menu extends EventEmitter {
  constructor() {
    super();
    /** @type {MenuItem[]} */
    this.items = [];
    return strict('Menu', this);
  }

  static buildFromTemplate(template) {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array');
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu) {
    if (menu !== null && !(menu instanceof Menu)) throw new TypeError('Invalid menu');
    applicationMenu = menu;
  }

  static getApplicationMenu() {
    return applicationMenu;
  }

  append(item) {
    this.items.push(item);
  }

  getMenuItemById(id) {
    return flat(this).find((item) => item.id === id) ?? null;
  }
}

/** @returns {MenuItem[]} */
function flat(menu) {
  return (menu?.items ?? []).flatMap((item) => [item, ...flat(item.submenu)]);
}

/** The shortcuts a page listens for: those of the menu that is set when its window is made. */
export function acceleratorKeys() {
  return flat(applicationMenu).filter((item) => item._key).map((item) => item._key);
}

export function runAccelerator(key, window) {
  const item = flat(applicationMenu).find((candidate) => candidate._key === key && candidate.enabled);
  item?.click({ triggeredByAccelerator: true }, window, window.webContents);
}
