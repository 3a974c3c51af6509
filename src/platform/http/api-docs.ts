import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemView } from './problem.view.js';
import { isUnnamed } from './unnamed.js';

const problemAnswer = {
  description: 'The refusal or fault, in the caller’s language',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key and body gives the first answer again; the same key with another body is refused (422).',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
} as const;

/** What holds for every operation is said once here instead of on every controller. */
function complete(document: OpenAPIObject): OpenAPIObject {
  for (const [address, path] of Object.entries(document.paths)) {
    for (const operation of [path.get, path.put, path.post, path.patch, path.delete]) {
      if (operation) operation.responses.default ??= problemAnswer;
    }
    // A key would be a trace of whoever sends it.
    if (path.post && !isUnnamed(address)) path.post.parameters = [...(path.post.parameters ?? []), idempotencyKey];
  }
  return document;
}

/** The OpenAPI document of every route, as the code has it. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Hotline 100859')
    .setDescription(
      'Calls, tickets, work orders, clocks and knowledge of the internal hotline. Errors are RFC 9457 problem documents.',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('hotline_session')
    .build();
  return complete(SwaggerModule.createDocument(app, info, { extraModels: [ProblemView] }));
}

/** `GET /api/openapi.json` and, to read it, `GET /api/docs`. */
export function serveDocs(app: NestFastifyApplication, pages: boolean): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    ui: pages,
  });
}
