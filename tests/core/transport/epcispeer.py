"""An EPCIS 2.0 repository for tests: the first part of a path says how it behaves.

Usage: epcispeer.py LOG. Listens on a free port of this machine, which it prints, and writes a JSON line into LOG for
each request. It stores documents by their Idempotency-Key, so that what comes twice has one effect.
"""
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

documents = {}
asked = {}
EVENT = {"type": "ObjectEvent", "action": "OBSERVE", "eventTime": "2026-11-22T10:00:00Z", "eventTimeZoneOffset": "+00:00"}


class Repository(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", kind="application/json", **headers):
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if body:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def problem(self, status, kind, title, detail="", **headers):
        self.answer(status, {"type": "epcisException:" + kind, "title": title, "detail": detail, "status": status},
                    "application/problem+json", **headers)

    def take(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.body = self.rfile.read(length)
        with open(sys.argv[1], "a", encoding="utf-8") as log:
            log.write(json.dumps({"method": self.command, "path": self.path, "body": self.body.hex(),
                                  "headers": {k.lower(): v for k, v in self.headers.items()}}) + "\n")
        path = self.path.split("?")[0].strip("/").split("/")
        return path[0], "/".join(path[1:])

    def do_OPTIONS(self):
        mode, _ = self.take()
        if mode == "unknown":
            return self.problem(405, "ImplementationException", "Method not allowed")
        if mode == "locked":
            return self.problem(401, "SecurityException", "Who are you?")
        if mode == "page":
            return self.answer(200, b"<html>Welcome to the hotel's network</html>", "text/html")
        if mode == "later":
            return self.problem(503, "ImplementationException", "Not now", Retry_After="3600")
        limit = "100" if mode == "small" else "1000000"
        self.answer(204, GS1_EPCIS_Version="2.0.0", GS1_EPCIS_Capture_Limit="2" if mode == "few" else "500",
                    GS1_EPCIS_Capture_File_Size_Limit=limit)

    def do_POST(self):
        mode, place = self.take()
        key = self.headers.get("Idempotency-Key", "")
        here = "http://" + self.headers["Host"] + "/" + mode
        if mode == "plain":
            documents[key] = self.body
            return self.answer(200, b"<ack>ACCEPTED</ack>", "application/xml")
        if mode == "plainrefusal":
            return self.answer(200, b"<ack>REJECTED: unknown GLN</ack>", "application/xml")
        if mode == "plainaccepted":
            return self.answer(202)
        if mode == "page":
            return self.answer(200, b"<html>Welcome to the hotel's network</html>", "text/html")
        if mode == "elsewhere":
            return self.answer(307, Location="https://collector.example.net/capture")
        if mode == "busy":
            return self.problem(503, "ImplementationException", "Busy", Retry_After="17")
        if mode == "broken":
            return self.answer(500, b"stack trace", "text/plain")
        if mode == "invalid":
            return self.problem(400, "ValidationException", "Not valid", "eventTime is missing in event 3")
        if mode == "toolarge":
            return self.problem(413, "CaptureLimitExceededException", "Too large")
        if mode == "exists":
            return self.problem(409, "ResourceAlreadyExistsException", "Captured before")
        if mode == "drop":
            self.close_connection = True
            return self.connection.shutdown(2)
        if mode == "half":
            self.close_connection = True
            self.wfile.write(b"HTTP/1.1 202 Accepted\r\nContent-Length: 400\r\n\r\nha")
            return self.wfile.flush()
        if mode == "huge":
            return self.answer(200, b"x" * 300000, "text/plain")
        if mode == "hang":
            return self.rfile.read(1)
        if mode == "echo":
            return self.answer(400, {"type": "x", "title": "Bad header", "detail": "a" * 100000})
        if mode == "needs" and self.headers.get("Authorization") != "Bearer canary-c0ffee":
            return self.problem(401, "SecurityException", "Who are you?")
        if mode == "nojob":
            return self.answer(202)
        if mode == "atonce":
            return self.answer(201, {"captureID": "7", "running": False, "success": True})
        if mode == "wronghost":
            return self.answer(202, Location="https://collector.example.net/capture/1")
        documents[key] = self.body
        if mode in ("behind", "behindlost"):  # a proxy takes the first part of the path off, and does not put it back
            return self.answer(202, Location="/capture/1")
        if mode == "otherprefix":
            return self.answer(202, Location="http://" + self.headers["Host"] + "/inside/capture/1")
        location = "/" + mode + "/capture/" + str(len(documents)) if mode == "relative" else here + "/capture/1"
        self.answer(202, Location=location)

    def do_GET(self):
        mode, place = self.take()
        if mode == "needs" and self.headers.get("Authorization") != "Bearer canary-c0ffee":
            return self.problem(401, "SecurityException", "Who are you?")
        if mode in ("capture", "events", "inside") or (mode == "behindlost" and place != "capture"):
            return self.problem(404, "NoSuchResourceException", "Nothing is here")
        if place == "events":
            return self.events(mode)
        if place == "capture":
            return self.answer(200, [])
        count = asked[mode] = asked.get(mode, 0) + 1
        job = {"captureID": "1", "createdAt": "2026-11-22T10:00:00Z", "captureErrorBehaviour": "rollback"}
        if mode == "slowjob" and count < 3:
            return self.answer(200, {**job, "running": True, "success": True}, Retry_After="2")
        if mode == "jobfails":
            return self.answer(200, {**job, "running": False, "success": False, "errors": [
                {"type": "epcisException:ValidationException", "title": "Event 2", "detail": "serial is shipped"}]})
        if mode == "joblost":
            return self.problem(404, "NoSuchResourceException", "No such job")
        if mode == "jobtrouble" and count < 2:
            return self.answer(502, b"<html>Bad gateway</html>", "text/html")
        if mode == "jobxml":
            return self.answer(200, b'<EPCISCaptureJob xmlns="urn:epcglobal:epcis:xsd:2" running="false" '
                                    b'success="true" captureID="1"/>', "application/xml")
        self.answer(200, {**job, "running": False, "success": True})

    def events(self, mode):
        if mode == "noevents":
            return self.answer(200, {"type": "EPCISQueryDocument", "epcisBody": {
                "queryResults": {"resultsBody": {"eventList": []}}}})
        if mode == "page":
            return self.answer(200, b"<html></html>", "text/html")
        query = self.path.split("?")[1] if "?" in self.path else ""
        number = 3 if "nextPageToken=c" in query else 2 if "nextPageToken=b" in query else 1
        tokens = {1: "b", 2: "c"}
        headers = {}
        if number in tokens:
            target = "https://collector.example.net/events" if mode == "strangelink" else "/events" if mode == "behind" else "events"
            headers["Link"] = '<%s?nextPageToken=%s>; rel="next"' % (target, tokens[number])
            if mode == "loop":
                headers["Link"] = '<%s>; rel=next' % self.path
        count = asked["events"] = asked.get("events", 0) + 1
        events = [{**EVENT, "eventID": "urn:uuid:%d" % number}]
        self.answer(200, {"type": "EPCISQueryDocument", "creationDate": str(count), "epcisBody": {
            "queryResults": {"queryName": "q", "resultsBody": {"eventList": events}}}}, "application/ld+json", **headers)

    do_PUT = do_POST
    do_HEAD = do_GET

    def handle_one_request(self):
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True


server = ThreadingHTTPServer(("127.0.0.1", 0), Repository)
server.daemon_threads = True
print(server.server_address[1], flush=True)
server.serve_forever()
