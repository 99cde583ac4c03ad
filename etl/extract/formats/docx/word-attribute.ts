/** An attribute of a Word document's XML, whatever its prefix is: `w:val` nearly everywhere, `ns0:val` where another program saved it. */
export function wordAttribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const usual = attributes[`w:${name}`];
  if (usual !== undefined) return usual;
  const key = Object.keys(attributes).find((one) => one === name || one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
