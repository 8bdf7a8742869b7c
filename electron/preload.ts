import { contextBridge, ipcRenderer } from 'electron';
import { channelNames } from '../shared/contract/channels';

/** The only bridge: one function per call, nothing of Electron itself. */
const desk = Object.fromEntries(channelNames.map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]));

contextBridge.exposeInMainWorld('desk', desk);
