import { api } from "../../../api/api.ts";

// main.ts hands /api straight to the same door; this one serves where Next runs alone.
const handle = (request: Request) => api.fetch(request);

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
