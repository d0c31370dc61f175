// What a save over HTTP is measured against: a route of Next's that parses the body and does nothing with it.
export async function PUT(request) {
  const body = await request.json();
  return Response.json({ nodes: body.content.length });
}
