// A certified OpenID provider for tests: node provider.mjs MODULES PORT BACK
import { createRequire } from 'node:module';
const [modules, port, back] = process.argv.slice(2);
const require = createRequire(modules + '/');
const { default: Provider } = await import(require.resolve('oidc-provider'));
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'fordel', client_secret: 's3cret', redirect_uris: [back],
    response_types: ['code'], grant_types: ['authorization_code'],
  }],
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['name', 'roles'], email: ['email'] },
  conformIdTokenClaims: false,
  findAccount: async (_, id) => ({
    accountId: id,
    claims: async () => ({ sub: id, name: `Prøve ${id}`, roles: ['city-administrators'] }),
  }),
  cookies: { keys: ['only for tests'] },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('up'));
