import { HttpHeaders } from '@angular/common/http';

/** The version that a change was made against, so that the second of two editors is told instead of overwriting. */
export function ifMatch(version: number): { headers: HttpHeaders } {
  return { headers: new HttpHeaders({ 'If-Match': `"${version}"` }) };
}
