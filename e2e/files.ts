/** Files that the atlas has saved. */
import { pathToFileURL } from 'node:url';
import { Atlas } from './driver.ts';

/** A saved page as somebody opens it by double click, in this tab. */
export async function openFile(tab: Atlas['page'], path: string): Promise<Atlas> {
  const atlas = new Atlas(tab);
  await tab.goto(pathToFileURL(path).href);
  return atlas;
}
