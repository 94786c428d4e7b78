const ROOMS =
  '^server/src/(registry|people|deadlines|journal|files|external-control/[^/]+|internal-control/[^/]+|reporting/[^/]+)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Nothing depends on itself, however far around. Types that name each other are let through.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'law-is-pure',
      comment: 'The kernel knows no framework, no clock, no room.',
      severity: 'error',
      from: { path: '^server/src/law/' },
      to: { pathNot: '^server/src/law/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Rules and tables of states import the kernel, their own room, other rules and the form of names; no framework.',
      severity: 'error',
      from: { path: '^server/src/.+/(rules|states)\\.ts$' },
      to: {
        path: ['node_modules', '^server/src/platform/', '^server/src/config/'],
        pathNot: '^server/src/platform/names/',
        dependencyTypesNot: ['type-only', 'core'],
      },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: [ROOMS, '^server/src/composition'] },
    },
    {
      name: 'rooms-through-their-index',
      comment: 'A room is entered by its front door.',
      severity: 'error',
      from: { path: ROOMS },
      to: { path: ROOMS, pathNot: ['^server/src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'portals-stand-alone',
      comment:
        'A portal imports the shared schema and the portal kit, nothing of the server or of the other portal.',
      severity: 'error',
      from: { path: '^(portal-agency|portal-subject)/' },
      to: { path: '^(server|portal-agency|portal-subject)/', pathNot: '^$1/' },
    },
    {
      name: 'kit-knows-no-portal',
      severity: 'error',
      from: { path: '^(portal-kit|shared-schema)/' },
      to: { path: '^(server|portal-agency|portal-subject)/' },
    },
    {
      name: 'server-knows-no-portal',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^portal-' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
