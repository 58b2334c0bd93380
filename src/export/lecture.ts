/** A story as one HTML file; the program in it is fetched when somebody saves one. */
import { loadTopology } from '../data/geography.ts';
import { isNear, lectureContent, type LectureWanted } from './lectureContent.ts';
import { lectureHtml } from './lectureHtml.ts';

/** Makes the file. Rejects where a part of it cannot be had. */
export async function lectureFile(wanted: LectureWanted): Promise<Blob> {
  const [{ default: program }, topology] = await Promise.all([
    import('virtual:lecture'),
    loadTopology(isNear(wanted.story) ? 'fine' : 'overview'),
  ]);
  return new Blob([lectureHtml(lectureContent(wanted, topology), program)], {
    type: 'text/html;charset=utf-8',
  });
}
