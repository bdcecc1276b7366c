"""A static server that writes down what it sends: no compression, so that a body counts as it is stored."""
import http.server
import threading
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml",
         ".json": "application/json"}
BLANK = b'<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>leeg</title></html>'


class StaticServer:
    """Serves folders by the first part of the path; `log` has time, path and bytes of each answer."""

    def __init__(self, root, **folders):
        self.root = Path(root)
        self.folders = {name: Path(folder) for name, folder in folders.items()}
        self.log = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Without this an answer waits for the acknowledgement of its header.
            wbufsize = -1

            def do_GET(self):
                moment = time.time()
                path = unquote(urlsplit(self.path).path).lstrip("/")
                body = BLANK if path == "leeg.html" else outer.read(path)
                self.send_response(200 if body is not None else 404)
                self.send_header("Content-Type", TYPES.get(Path(path or ".html").suffix or ".html", "application/octet-stream"))
                self.send_header("Content-Length", str(len(body or b"")))
                self.send_header("Cache-Control", "max-age=3600")
                self.end_headers()
                self.wfile.write(body or b"")
                self.wfile.flush()
                outer.log.append((moment, path, len(body or b"")))

            def log_message(self, format, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def read(self, path):
        first, _, rest = path.partition("/")
        file = self.folders[first] / rest if first in self.folders else self.root / path
        if file.is_dir():
            file = file / "index.html"
        try:
            return file.read_bytes()
        except OSError:
            return None

    def close(self):
        self.server.shutdown()
        self.server.server_close()
