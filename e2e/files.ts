/** Files that the atlas has saved. */
import { pathToFileURL } from 'node:url';
import { Atlas } from './driver.ts';

/** A saved page as somebody opens it by double click. */
export async function openFile(context: ReturnType<Atlas['page']['context']>, path: string): Promise<Atlas> {
  const atlas = new Atlas(await context.newPage());
  await atlas.page.goto(pathToFileURL(path).href);
  return atlas;
}
