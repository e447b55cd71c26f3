/** The two commands of the example, with this installation's addresses. */
export function examples(tokenAddress: string, origin: string, demonstration: boolean) {
  const secret = demonstration ? 'demo-secret' : '…';
  return {
    token: [
      `CLIENT_SECRET='${secret}'`,
      `TOKEN=$(curl -s '${tokenAddress}' \\`,
      `  -d grant_type=client_credentials -d client_id=city-system \\`,
      `  --data-urlencode client_secret="$CLIENT_SECRET" -d scope=monitoring:read \\`,
      String.raw`  | sed 's/.*"access_token":"\([^"]*\)".*/\1/')`,
    ].join('\n'),
    read: [
      `curl -i -H "Authorization: Bearer $TOKEN" \\`,
      `  '${origin}/api/v1/indicators/sgb2-families/summary?ranks=1'`,
    ].join('\n'),
  };
}
