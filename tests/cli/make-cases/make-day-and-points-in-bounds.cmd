for date in 2026 2026-03 20260312; do brief make --date $date story.txt; done; brief make --points 101 story.txt
