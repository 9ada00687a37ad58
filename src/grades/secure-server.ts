import { createServer as createPlain, type RequestListener } from "node:http";
import { createServer as createSecure } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import { siteServer } from "../publish/server";
import type { Certificate } from "./certificate";

/** The first byte of a TLS handshake (RFC 8446, 5.1). */
const handshake = 0x16;

/**
 * Serves a built site as a host does: over TLS, and plain requests are led there. Both on one port, because a scanner is
 * told one name and tries both.
 */
export function secureServer(folder: string, { cert, key }: Certificate): Server {
  const site = siteServer(folder);
  const secure = createSecure({ cert, key }, site.listeners("request")[0] as RequestListener);
  const plain = createPlain((request, response) => {
    response.writeHead(301, { Location: `https://${request.headers.host}${request.url}` });
    response.end();
  });
  return createServer((socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("readable", () => {
      const first = socket.read(1) as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      (first[0] === handshake ? secure : plain).emit("connection", socket);
    });
  });
}
