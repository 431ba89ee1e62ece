// An OpenID provider of a package, with its own pages for signing in: node provider.js '{"port": …, "people": …, …}'
import { generateKeyPairSync } from "node:crypto";
import Provider from "oidc-provider";

const told = JSON.parse(process.argv[2]);
const issuer = `http://127.0.0.1:${told.port}`;
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const claimsOf = (id) => told.people[id] ?? {};

const shown = ({ AuthorizationCode, RefreshToken }) => {
  const from = AuthorizationCode ?? RefreshToken;
  return { acr: from?.acr, auth_time: from?.authTime };
};

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: told.client_id,
      client_secret: told.client_secret,
      redirect_uris: [`${told.console}${told.back}`],
      post_logout_redirect_uris: [`${told.console}/goodbye`],
      response_types: ["code"],
      grant_types: ["authorization_code", "refresh_token"],
      id_token_signed_response_alg: "ES256",
    },
  ],
  jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "ES256" }] },
  cookies: { keys: ["a test's own"] },
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  claims: { openid: ["sub"], profile: ["name"] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: claimsOf(id).name }) }),
  extraTokenClaims: (ctx, token) => ({ name: undefined, ...shown(ctx.oidc.entities), ...claimsOf(token.accountId).claims }),
  acrValues: ["urn:example:weak", "urn:example:strong"],
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  ttl: { AccessToken: told.access_seconds, RefreshToken: 600, IdToken: 600, Grant: 600, Session: 600, Interaction: 600 },
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => "urn:kokemus",
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: "",
        audience: "kokemus",
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "ES256" } },
      }),
    },
  },
});
// Its development pages know no levels: somebody is as sure as is asked for, if they can be.
const finished = provider.interactionFinished.bind(provider);
provider.interactionFinished = async (req, res, result, how) => {
  if (result.login) {
    const { params } = await provider.interactionDetails(req, res);
    const can = claimsOf(result.login.accountId).acr ?? [];
    result.login.acr = (params.acr_values ?? "").split(" ").find((one) => can.includes(one));
  }
  return finished(req, res, result, how);
};
for (const happened of ["grant.success", "grant.error", "end_session.success"]) {
  provider.on(happened, (ctx, problem) =>
    console.log(happened, ctx.oidc.params?.grant_type ?? "", problem?.error_description ?? ""),
  );
}
provider.listen(told.port, "127.0.0.1", () => console.log("listening"));
