"""Times a program on a pseudo-terminal: from exec to its first prompt, and from Enter to the reply.

Prints a JSON object; milliseconds by the clock.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import tempfile
import termios
import time

STARTS = 40
INTERVIEWS = 12
ANSWER = (
    "Two weeks before the switch the night nurses on the fourth floor refused the new handover "
    "form, so I sat with them for two shifts, wrote down every click and took twelve of them out "
    "with the vendor. I trained three of them first, they showed the others, and missed handovers "
    "went from thirty a week to four. I should have asked them a month earlier, which is what I do "
    "now before anything is built."
)
PROMPT = b"you> "
NAME = b"say it: "


class Terminal:
    def __init__(self, program, home):
        environment = {
            "HOME": home,
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
        }
        arguments = [program, "practice", "--persona", "clinician", "--seed", "7", "--plain"]
        arguments += ["--transcripts", os.path.join(home, "transcripts")]
        self.seen = b""
        self.started = time.perf_counter()
        self.child, self.descriptor = pty.fork()
        if self.child == 0:
            # So wide that the answer stays on one row and can be waited for as it is.
            size = struct.pack("HHHH", 40, 600, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.chdir(home)
            os.execve(program, arguments, environment)

    def wait(self, text):
        """Reads until `text` was seen; returns when its last byte was read."""
        limit = time.monotonic() + 60
        while text not in self.seen:
            ready, _, _ = select.select([self.descriptor], [], [], max(0, limit - time.monotonic()))
            if not ready:
                sys.exit(f"terminal.py: {text!r} never came; at the end: {self.seen[-400:]!r}")
            self.seen += os.read(self.descriptor, 65536)
        now = time.perf_counter()
        self.seen = self.seen.split(text, 1)[1]
        return now

    def send(self, text):
        os.write(self.descriptor, text.encode())

    def close(self):
        os.close(self.descriptor)
        os.waitpid(self.child, 0)


def first_prompt(program, home):
    terminal = Terminal(program, home)
    elapsed = terminal.wait(NAME) - terminal.started
    terminal.close()
    return elapsed


def reply_times(program, home):
    """Answers the interview's questions, each after its prompt, until it asks something else."""
    times = []
    terminal = Terminal(program, home)
    terminal.wait(NAME)
    terminal.send("Kim\r")
    for _ in range(6):
        terminal.wait(PROMPT)
        terminal.send(ANSWER)
        terminal.wait(ANSWER.encode()[-20:])
        start = time.perf_counter()
        terminal.send("\r")
        # The persona's name heads its reply.
        times.append(terminal.wait(b"Okafor") - start)
    terminal.close()
    return times


def report(times, name):
    times = sorted(times)
    return {
        f"{name}Median": times[len(times) // 2] * 1000,
        f"{name}P99": times[min(len(times) - 1, len(times) * 99 // 100)] * 1000,
    }


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        prompts = [first_prompt(program, home) for _ in range(STARTS + 1)][1:]
        replies = [time for _ in range(INTERVIEWS) for time in reply_times(program, home)]
    figures = report(prompts, "prompt") | report(replies, "reply")
    print(json.dumps(figures | {"starts": len(prompts), "answers": len(replies)}))


main()
