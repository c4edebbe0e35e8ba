#!/usr/bin/env python3
"""Makes the six sounds of the verdicts and two for devices: 16 bit mono WAV files beside this script.

Each is a few sine tones with soft edges, so that they carry through a loud hall without being shrill:
accepted rises, attention is two-toned, stop is the longest and lowest, no data falls gently, scanner
fault stutters, again is only a tick. A device that goes slides down, one that comes back slides up. Run it after a change; the files are kept in the repository.
"""

import math
import pathlib
import struct
import wave

RATE = 44100
HERE = pathlib.Path(__file__).parent

# name: (frequency in Hz, length in ms, loudness 0 to 1) one after the other; 0 Hz is silence
SOUNDS = {
    "accepted": [(880, 55, 0.55), (1319, 85, 0.6)],
    "attention": [(740, 110, 0.6), (0, 25, 0), (587, 150, 0.6)],
    "stop": [(233, 230, 0.95), (0, 40, 0), (175, 420, 1.0)],
    "nodata": [(659, 120, 0.5), (523, 120, 0.5), (440, 160, 0.45)],
    "scannerfault": [(1047, 45, 0.5), (0, 35, 0), (1047, 45, 0.5), (0, 35, 0), (1047, 45, 0.5)],
    "again": [(1760, 14, 0.3)],
    "devicelost": [(587, 90, 0.5), (440, 90, 0.5), (330, 180, 0.5)],
    "devicereturned": [(330, 70, 0.4), (440, 70, 0.4), (587, 120, 0.4)],
}


def samples(tones):
    for frequency, length, loudness in tones:
        count = RATE * length // 1000
        edge = min(count // 2, RATE * 6 // 1000)
        for i in range(count):
            envelope = min(1.0, i / edge, (count - 1 - i) / edge) if edge else 1.0
            t = i / RATE
            # A little of the octave and the twelfth lets low tones be heard from small speakers.
            tone = (
                math.sin(2 * math.pi * frequency * t)
                + 0.35 * math.sin(4 * math.pi * frequency * t)
                + 0.18 * math.sin(6 * math.pi * frequency * t)
            ) / 1.53
            yield int(32767 * 0.8 * loudness * envelope * tone)
    # Sound systems cut what ends at once.
    yield from [0] * (RATE * 20 // 1000)


def main():
    for name, tones in SOUNDS.items():
        with wave.open(str(HERE / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples(tones)))


if __name__ == "__main__":
    main()
