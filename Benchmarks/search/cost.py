import sys
PAGEFIND = [sys.executable, "-m", "pagefind"]
