#!/usr/bin/env python3
"""Measures `sitegen` on generated content: whole-process CPU, wall time, peak memory and, where perf works, instructions.

    bench.py [--sitegen PATH] [--runs N] [--sizes 1000,10000] [--out FILE]

The corpus is made once for each size in a folder on tmpfs, so that the disk does not decide. Every figure is the median
of the runs, with the least and the greatest. CPU is user plus system time of the process and its children.
"""
import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def corpus(size, base):
    folder = os.path.join(base, str(size))
    subprocess.run(
        [sys.executable, os.path.join(HERE, "corpus.py"), "--pilots", str(size), "--seed", "1", "--out", folder],
        check=True, stderr=subprocess.DEVNULL)
    shutil.copytree(os.path.join(ROOT, "Themes"), os.path.join(folder, "Themes"))
    return folder


def documents(folder):
    """The path of an entry that refers to others, and one where its misspelled copy can stand."""
    pilots = os.path.join(folder, "Content", "pilots")
    for name in sorted(os.listdir(pilots)):
        with open(os.path.join(pilots, name), encoding="utf-8") as file:
            if "\ngerelateerd:\n" in file.read():
                return f"Content/pilots/{name}", "Content/pilots/verschreven.md"
    raise SystemExit("no pilot of the corpus refers to another")


def misspell(folder, good, bad):
    """Writes a copy of an entry with a reference that lacks a letter."""
    with open(os.path.join(folder, good), encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"(\ngerelateerd:\n  - ..).", r"\1", text, count=1)
    with open(os.path.join(folder, bad), "w", encoding="utf-8") as file:
        file.write(text)


def run(command, folder, expected=0):
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != expected:
        raise SystemExit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def instructions(command, folder):
    """Giga-instructions by perf, or None where the machine does not count them."""
    if not shutil.which("perf"):
        return None
    result = subprocess.run(
        ["perf", "stat", "-e", "instructions:u", "-x,"] + command, cwd=folder, capture_output=True, text=True)
    match = re.search(r"^(\d+),", result.stderr, re.M)
    return int(match.group(1)) / 1e9 if match else None


def spread(values, digits=2):
    middle = statistics.median(values)
    return f"{middle:.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def tree(folder):
    count = total = 0
    for root, _, files in os.walk(folder):
        count += len(files)
        total += sum(os.path.getsize(os.path.join(root, name)) for name in files)
    return count, total / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sitegen", default=os.path.join(ROOT, ".build/release/sitegen"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--out", help="write the table to this file as well")
    options = parser.parse_args()
    base = tempfile.mkdtemp(prefix="sitegen-bench-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    version = subprocess.run([options.sitegen, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    lines = [
        f"{time.strftime('%Y-%m-%d')}, {version}, {platform.machine()}, {os.cpu_count()} cores, "
        f"median of {options.runs} runs (least–greatest), on tmpfs",
        "",
        "| entries | command | wall s | CPU s | peak MiB | G instructions | files, MB out |",
        "|---|---|---|---|---|---|---|",
    ]
    try:
        for size in map(int, options.sizes.split(",")):
            folder = corpus(size, base)
            output = os.path.join(folder, "Output")
            date = ["--date", "2026-11-01"]
            good, bad = documents(folder)
            rows = [
                ("cold build", [options.sitegen, "build", "--quiet"] + date, True),
                ("check", [options.sitegen, "check"] + date, False),
                ("check of one entry", [options.sitegen, "check", good] + date, False),
                ("check of one entry with a misspelled name", [options.sitegen, "check", bad] + date, False),
            ]
            for name, command, is_cold in rows:
                results = []
                if bad in command:
                    misspell(folder, good, bad)
                for _ in range(options.runs):
                    if is_cold:
                        shutil.rmtree(output, ignore_errors=True)
                    results.append(run(command, folder, expected=1 if bad in command else 0))
                if is_cold:
                    shutil.rmtree(output, ignore_errors=True)
                count = instructions(command, folder)
                wall, cpu, memory = zip(*results)
                files = "{}, {:.0f}".format(*tree(output)) if is_cold else "–"
                lines.append(
                    f"| {size:,} | {name} | {spread(wall)} | {spread(cpu)} | {spread(memory, 0)} | "
                    f"{f'{count:.1f}' if count else '–'} | {files} |")
                print(lines[-1], flush=True)
            shutil.rmtree(folder)
    finally:
        shutil.rmtree(base, ignore_errors=True)
    table = "\n".join(lines) + "\n"
    print("\n" + table)
    if options.out:
        with open(options.out, "w", encoding="utf-8") as file:
            file.write(table)


if __name__ == "__main__":
    main()
