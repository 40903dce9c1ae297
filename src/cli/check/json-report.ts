/**
 * Findings for programs:
 *
 *     {
 *       "version": 1,                                   changes when a field changes its meaning
 *       "folder": "docs/job-families",                  from where the command ran; "" for that very place
 *       "documents": 175,                               how many were read
 *       "counts": { "error": 1, "warning": 0, "info": 0 },
 *       "findings": [{
 *         "rule": "missing-page", "severity": "error",
 *         "path": "sales/account-executive.md",         relative to the folder
 *         "line": 3,                                    from 1
 *         "role": "sales/account-executive#account-executive",   id in the graph, or null
 *         "message": "…", "expected": "…", "mend": "…"
 *       }]                                              by document and line
 *     }
 */
import { countOf, type Report } from './report.ts';

export const jsonReport: Report = ({ folder, documents, findings }) => {
  const report = {
    version: 1,
    folder,
    documents,
    counts: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      info: countOf(findings, 'info'),
    },
    findings: findings.map(({ rule, severity, message, expected, mend, source, role }) => ({
      rule,
      severity,
      path: source.path,
      line: source.line,
      role,
      message,
      expected,
      mend,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
